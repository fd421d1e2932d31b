// The overview: how long companies take, what is open and overdue, how requests end.
import { useEffect } from "react";
import type { Dashboard } from "../../../electron/shared/dashboard.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { useDashboard, usePlace, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AnswerTimesPanel } from "./answer-times.tsx";
import "./dashboard.css";
import { shows } from "../../parts/room-states.ts";
import { HeadlineCounts } from "./headline-counts.tsx";
import { OutcomePanel } from "./outcome-panel.tsx";
import { ProgressPanel } from "./progress-panel.tsx";
import { useCountWords } from "./use-count-words.ts";

const NotOut = ({ count }: { count: number }) => {
  const { t } = useWords();
  const { number } = useCountWords();
  return count === 0 ? null : <p className="quiet small">{t("dashboard.notOut", { count, n: number(count) })}</p>;
};

const Nothing = ({ notOut }: { notOut: number }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  return (
    <Empty icon="overview" title={t("dashboard.empty")} hint={t("dashboard.emptyHint")}>
      <NotOut count={notOut} />
      {notOut > 0 && (
        <Button weight="primary" onPress={() => go({ kind: "tracker" })}>
          {t("dashboard.emptyTracker")}
        </Button>
      )}
      <Button weight={notOut > 0 ? "plain" : "primary"} onPress={() => go({ kind: "companies", slug: null })}>
        {t("dashboard.emptyGo")}
      </Button>
    </Empty>
  );
};

const Charts = ({ dashboard }: { dashboard: Dashboard }) => {
  const { t } = useWords();
  return (
    <>
      <HeadlineCounts dashboard={dashboard} />
      <div>
        <p className="quiet small">{t("dashboard.showIn")}</p>
        <NotOut count={dashboard.notOut} />
      </div>
      <AnswerTimesPanel dashboard={dashboard} />
      <OutcomePanel dashboard={dashboard} />
      <ProgressPanel
        title={t("dashboard.byRight")}
        head={t("dashboard.right")}
        rows={dashboard.rights.map(({ right, progress }) => ({
          id: right,
          name: t(`rights.${right}.name`),
          progress,
          wish: { right },
        }))}
      />
      <ProgressPanel
        title={t("dashboard.byLaw")}
        head={t("dashboard.law")}
        rows={dashboard.laws.map(({ law, progress }) => ({
          id: law ?? "none",
          name: law === null ? t("dashboard.noLaw") : t(`laws.${law}`),
          progress,
          wish: { law: law ?? "none" },
        }))}
      />
    </>
  );
};

export const DashboardRoom = () => {
  const { t } = useWords();
  const failure = useDashboard((state) => state.failure);
  const load = useDashboard((state) => state.load);
  const mode = useSettings((state) => state.settings.mode ?? "practice");
  // What was counted before the mode was changed is of the other one.
  const dashboard = useDashboard((state) => (state.dashboard?.mode === mode ? state.dashboard : null));
  useEffect(() => {
    void load();
  }, [load]);
  const state = failure ? "failed" : dashboard === null ? "loading" : dashboard.out === 0 ? "empty" : "rows";
  return (
    <Page state={shows("overview", state)} title={t("dashboard.title")} lead={t("dashboard.lead")} width="wide">
      {failure && <FailureNote {...failure} />}
      {dashboard === null && failure === null && <p className="quiet">{t("dashboard.loading")}</p>}
      {dashboard && dashboard.out > 0 && <Charts dashboard={dashboard} />}
      {dashboard?.out === 0 && <Nothing notOut={dashboard.notOut} />}
    </Page>
  );
};
