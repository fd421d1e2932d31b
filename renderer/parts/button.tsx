// A button in one of four weights; while its work is under way it keeps focus and does nothing a second time.
import type { ReactNode } from "react";
import { type ButtonProps, Button as Pressable } from "react-aria-components";
import "./button.css";
import { Icon, type IconName } from "./icon.tsx";
import { Spinner } from "./spinner.tsx";

type Props = Omit<ButtonProps, "className" | "children" | "isPending"> & {
  children: ReactNode;
  weight?: "primary" | "plain" | "quiet" | "danger";
  icon?: IconName;
  isBusy?: boolean;
};

export const Button = ({ children, weight = "plain", icon, isBusy = false, onPress, ...rest }: Props) => (
  <Pressable
    {...rest}
    {...(onPress && !isBusy && { onPress })}
    className={`button button-${weight}`}
    {...(isBusy && { "aria-disabled": true })}
    data-busy={isBusy || undefined}
  >
    {isBusy ? <Spinner /> : icon && <Icon name={icon} size={18} />}
    <span>{children}</span>
  </Pressable>
);
