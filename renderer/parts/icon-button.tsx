// A button that shows only a picture; its words are its name.
import { Button as Pressable } from "react-aria-components";
import "./icon-button.css";
import { Icon, type IconName } from "./icon.tsx";

export const IconButton = ({ name, icon, onPress }: { name: string; icon: IconName; onPress?: () => void }) => (
  <Pressable className="icon-button" aria-label={name} {...(onPress && { onPress })}>
    <Icon name={icon} size={18} />
  </Pressable>
);
