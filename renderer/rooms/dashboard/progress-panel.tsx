// What is open, overdue and settled, by right or by law.
import type { BoardWish } from "../../../electron/shared/board.ts";
import type { Progresses } from "../../../electron/shared/dashboard.ts";
import { progresses } from "../../../electron/shared/standing-names.ts";
import { useWords } from "../../words/use-words.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { CountTable } from "./count-table.tsx";
import { useCountWords } from "./use-count-words.ts";
import { useShowInTracker } from "./use-show-in-tracker.ts";

type Row = {
  readonly id: string;
  readonly name: string;
  readonly progress: Progresses;
  readonly wish: Partial<Pick<BoardWish, "right" | "law">>;
};

type Props = { readonly title: string; readonly head: string; readonly rows: readonly Row[] };

export const ProgressPanel = ({ title, head, rows }: Props) => {
  const { t } = useWords();
  const { number, list } = useCountWords();
  const showInTracker = useShowInTracker();
  const say = (progress: Progresses) =>
    list(
      progresses
        .filter((one) => progress[one] > 0)
        .map((one) => t(`dashboard.some.${one}`, { n: number(progress[one]) })),
    );
  return (
    <ChartPanel
      title={title}
      hint={t("dashboard.byHint")}
      chart={
        <BarChart
          label={title}
          legend={progresses.map((look) => ({ look, name: t(`dashboard.progress.${look}`) }))}
          rows={rows.map(({ id, name, progress, wish }) => ({
            id,
            name,
            says: say(progress),
            lines: [progresses.map((look) => ({ look, size: progress[look] }))],
            onPress: () => showInTracker({ mark: "out", ...wish }),
          }))}
        />
      }
      table={
        <CountTable
          caption={title}
          heads={[head, ...progresses.map((one) => t(`dashboard.progress.${one}`))]}
          rows={rows.map(({ id, name, progress, wish }) => ({
            id,
            name: { text: name, onPress: () => showInTracker({ mark: "out", ...wish }) },
            cells: progresses.map((mark) => ({
              text: number(progress[mark]),
              name: `${name}: ${t(`dashboard.some.${mark}`, { n: number(progress[mark]) })}`,
              onPress: progress[mark] === 0 ? null : () => showInTracker({ mark, ...wish }),
            })),
          }))}
        />
      }
    />
  );
};
