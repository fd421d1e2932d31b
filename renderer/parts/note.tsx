// A passage set apart: something to know, a doubt, or a failure.
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";
import "./note.css";
import type { shows } from "./room-states.ts";

type Tone = "plain" | "practice" | "doubt" | "bad";

const icons: Record<Tone, IconName> = { plain: "info", practice: "pencil", doubt: "question", bad: "alert" };

type Props = {
  tone?: Tone;
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  /** True for something that has just happened: a screen reader speaks at once. */
  isNews?: boolean;
  /** What the room shows by it. */
  state?: ReturnType<typeof shows>;
};

export const Note = ({ tone = "plain", icon = icons[tone], title, children, isNews = false, state }: Props) => (
  <div className={`note note-${tone}`} {...state} {...(isNews && { role: "alert" })}>
    <Icon name={icon} />
    <div className="note-words">
      {title !== undefined && <p className="note-title">{title}</p>}
      {children}
    </div>
  </div>
);
