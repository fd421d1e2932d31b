// How requests ended, by what was written down last.
import type { Dashboard } from "../../../electron/shared/dashboard.ts";
import { outcomes } from "../../../electron/shared/standing-names.ts";
import { useWords } from "../../words/use-words.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { CountTable } from "./count-table.tsx";
import { useCountWords } from "./use-count-words.ts";
import { useShowInTracker } from "./use-show-in-tracker.ts";

export const OutcomePanel = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useWords();
  const { number, share } = useCountWords();
  const showInTracker = useShowInTracker();
  const title = t("dashboard.byOutcome");
  const rows = outcomes.map((mark) => ({ mark, count: dashboard.outcomes[mark] })).filter(({ count }) => count > 0);
  return (
    <ChartPanel
      title={title}
      hint={t("dashboard.outcomeHint")}
      chart={
        <BarChart
          label={title}
          legend={[]}
          rows={rows.map(({ mark, count }) => ({
            id: mark,
            name: t(`dashboard.outcome.${mark}`),
            says: `${number(count)} (${share(count, dashboard.out)})`,
            lines: [[{ look: "plain", size: count }]],
            onPress: () => showInTracker({ mark }),
          }))}
        />
      }
      table={
        <CountTable
          caption={title}
          heads={[t("dashboard.outcomeHead"), t("dashboard.letters"), t("dashboard.share")]}
          rows={rows.map(({ mark, count }) => ({
            id: mark,
            name: { text: t(`dashboard.outcome.${mark}`), onPress: () => showInTracker({ mark }) },
            cells: [
              { text: number(count), onPress: null },
              { text: share(count, dashboard.out), onPress: null },
            ],
          }))}
        />
      }
    />
  );
};
