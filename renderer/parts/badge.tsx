// A short word about a thing, with a picture beside it so that colour alone never says it.
import type { ReactNode } from "react";
import "./badge.css";
import { Icon, type IconName } from "./icon.tsx";
import type { shows } from "./room-states.ts";

export type BadgeTone = "plain" | "accent" | "good" | "practice" | "doubt" | "bad";

export const Badge = ({
  tone = "plain",
  icon,
  state,
  children,
}: {
  tone?: BadgeTone;
  icon?: IconName;
  /** What the room shows by it. */
  state?: ReturnType<typeof shows>;
  children: ReactNode;
}) => (
  <span className={`badge badge-${tone}`} {...state}>
    {icon && <Icon name={icon} size={14} />}
    <span>{children}</span>
  </span>
);
