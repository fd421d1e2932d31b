// A part of the overview: a chart, or the table behind it.
import { type ReactNode, useState } from "react";
import { ToggleButton } from "react-aria-components";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly children?: ReactNode;
};

export const ChartPanel = ({ title, hint, chart, table, children }: Props) => {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  const toggle = (
    <ToggleButton
      className="button button-plain chart-toggle"
      isSelected={isTable}
      onChange={setTable}
      aria-label={t("dashboard.asTableOf", { what: title })}
    >
      {t("dashboard.asTable")}
    </ToggleButton>
  );
  return (
    <Panel title={title} level={2} hint={hint} aside={toggle}>
      {children}
      {isTable ? table : chart}
    </Panel>
  );
};
