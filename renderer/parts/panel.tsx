// A part of a page with its heading.
import type { ReactNode } from "react";
import { Heading } from "react-aria-components";
import "./panel.css";
import type { shows } from "./room-states.ts";

type Props = {
  title: string;
  level: number;
  hint?: ReactNode;
  /** Beside the heading, at the end of its line. */
  aside?: ReactNode;
  id?: string;
  /** What the room shows by it. */
  state?: ReturnType<typeof shows>;
  children: ReactNode;
};

export const Panel = ({ title, level, hint, aside, id, state, children }: Props) => (
  <section className="panel" {...state} {...(id !== undefined && { id })}>
    <div className="panel-head">
      <Heading level={level}>{title}</Heading>
      {aside}
    </div>
    {hint !== undefined && <p className="panel-hint">{hint}</p>}
    {children}
  </section>
);
