// How long each company takes to answer, and who still waits.
import type { CompanyTimes, Dashboard } from "../../../electron/shared/dashboard.ts";
import { companyOrders } from "../../../electron/shared/standing-names.ts";
import { Button } from "../../parts/button.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useDashboard } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { BarChart } from "./bar-chart.tsx";
import { ChartPanel } from "./chart-panel.tsx";
import { TimesTable } from "./times-table.tsx";
import { useCountWords } from "./use-count-words.ts";
import { useShowInTracker } from "./use-show-in-tracker.ts";
import { useTimesWords } from "./use-times-words.ts";

const TimesChart = ({ companies, label }: { companies: readonly CompanyTimes[]; label: string }) => {
  const { t } = useWords();
  const { sayTimes } = useTimesWords();
  const showInTracker = useShowInTracker();
  return (
    <BarChart
      label={label}
      legend={[
        { look: "median", name: t("dashboard.times.barMedian") },
        { look: "wait", name: t("dashboard.times.barWait") },
      ]}
      rows={companies.map(({ slug, company, times }) => ({
        id: slug,
        name: company,
        says: sayTimes(times),
        lines: [[{ look: "median", size: times.medianDays ?? 0 }], [{ look: "wait", size: times.longestWait ?? 0 }]],
        onPress: () => showInTracker({ mark: "out", slug }),
      }))}
    />
  );
};

const More = ({ shown, all }: { shown: number; all: number }) => {
  const { t } = useWords();
  const { number } = useCountWords();
  const showMore = useDashboard((state) => state.showMore);
  return (
    <div className="chart-more">
      <p className="quiet small" role="status">
        {t("dashboard.times.shown", { n: number(shown), all: number(all) })}
      </p>
      {shown < all && <Button onPress={() => void showMore()}>{t("dashboard.times.more")}</Button>}
    </div>
  );
};

export const AnswerTimesPanel = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useWords();
  const { sayTimes } = useTimesWords();
  const order = useDashboard((state) => state.wish.order);
  const chooseOrder = useDashboard((state) => state.order);
  const { companies, companyCount, times } = dashboard;
  const title = t("dashboard.times.title");
  return (
    <ChartPanel
      title={title}
      hint={t("dashboard.times.hint")}
      chart={<TimesChart companies={companies} label={title} />}
      table={<TimesTable companies={companies} caption={title} />}
    >
      <p>
        <b>{t("dashboard.times.all")}</b> {sayTimes(times)}
      </p>
      {companyCount > 1 && (
        <div className="chart-order">
          <Pick
            label={t("dashboard.times.order")}
            options={companyOrders.map((id) => ({ id, name: t(`dashboard.times.orders.${id}`) }))}
            value={order}
            onChange={(chosen) => void chooseOrder(chosen)}
          />
          <More shown={companies.length} all={companyCount} />
        </div>
      )}
    </ChartPanel>
  );
};
