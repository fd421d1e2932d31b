// A part of a page with its heading.
import type { ReactNode } from "react";
import { Heading } from "react-aria-components";
import "./panel.css";

type Props = {
  title: string;
  level: number;
  hint?: ReactNode;
  /** Beside the heading, at the end of its line. */
  aside?: ReactNode;
  id?: string;
  children: ReactNode;
};

export const Panel = ({ title, level, hint, aside, id, children }: Props) => (
  <section className="panel" {...(id !== undefined && { id })}>
    <div className="panel-head">
      <Heading level={level}>{title}</Heading>
      {aside}
    </div>
    {hint !== undefined && <p className="panel-hint">{hint}</p>}
    {children}
  </section>
);
