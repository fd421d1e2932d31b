// Rows that come and go by the keyboard: focus moves into a new one, and to the one that is left when one goes.
import { useEffect, useRef, useState } from "react";

export const useRows = <Row extends { readonly key: number }>(
  rows: readonly Row[],
  onChange: (rows: readonly Row[]) => void,
) => {
  const ref = useRef<HTMLDivElement>(null);
  /** Counts up so that the same place can be asked for twice. */
  const [wanted, setWanted] = useState<{ readonly at: number; readonly count: number } | null>(null);

  useEffect(() => {
    if (wanted === null) return;
    const row = ref.current?.querySelectorAll<HTMLElement>("[data-row]").item(wanted.at);
    const target =
      row?.querySelector<HTMLElement>("input, [role=spinbutton], textarea") ?? ref.current?.querySelector("button");
    target?.focus();
  }, [wanted]);

  const ask = (at: number) => setWanted((last) => ({ at, count: (last?.count ?? 0) + 1 }));

  return {
    ref,
    change: (key: number, part: Partial<Row>) =>
      onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row))),
    add: (blank: Omit<Row, "key">) => {
      const key = Math.max(-1, ...rows.map((row) => row.key)) + 1;
      onChange([...rows, { ...blank, key } as Row]);
      ask(rows.length);
    },
    remove: (key: number) => {
      const at = rows.findIndex((row) => row.key === key);
      onChange(rows.filter((row) => row.key !== key));
      ask(Math.max(0, at - 1));
    },
  };
};
