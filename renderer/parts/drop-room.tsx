// A room into which something can be dragged; a veil over it says so while that hangs above it.
import type { ReactNode } from "react";
import { DropZone, type DropZoneProps, Text } from "react-aria-components";
import { Icon, type IconName } from "./icon.tsx";
import "./drop-room.css";

type Props = {
  readonly label: string;
  readonly icon: IconName;
  /** What letting go does. */
  readonly letGo: string;
  readonly onDrop: (event: DropEvent) => void;
  readonly children: ReactNode;
};

export type DropEvent = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

export const DropRoom = ({ label, icon, letGo, onDrop, children }: Props) => (
  <DropZone className="drop-room" aria-label={label} onDrop={onDrop}>
    {children}
    <div className="drop-veil" aria-hidden="true">
      <p>
        <Icon name={icon} size={28} />
        <Text slot="label">{letGo}</Text>
      </p>
    </div>
  </DropZone>
);
