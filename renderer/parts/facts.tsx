// Names and what they stand for, one under the other.
import type { ReactNode } from "react";
import "./facts.css";

export type Fact = { readonly name: string; readonly value: ReactNode };

export const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts.map(({ name, value }) => (
      <div className="fact" key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
