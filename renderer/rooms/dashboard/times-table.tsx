// The numbers behind the answer times.
import type { CompanyTimes } from "../../../electron/shared/dashboard.ts";
import { useWords } from "../../words/use-words.ts";
import { CountTable } from "./count-table.tsx";
import { useCountWords } from "./use-count-words.ts";
import { useShowInTracker } from "./use-show-in-tracker.ts";

export const TimesTable = ({ companies, caption }: { companies: readonly CompanyTimes[]; caption: string }) => {
  const { t } = useWords();
  const { number } = useCountWords();
  const showInTracker = useShowInTracker();
  const unknown = t("dashboard.times.unknown");
  return (
    <CountTable
      caption={caption}
      heads={[
        t("dashboard.times.company"),
        t("dashboard.letters"),
        t("dashboard.times.medianHead"),
        t("dashboard.times.timedHead"),
        t("dashboard.times.answeredHead"),
        t("dashboard.times.waitingHead"),
        t("dashboard.times.longestHead"),
        t("dashboard.times.endedHead"),
      ]}
      rows={companies.map(({ slug, company, out, times }) => {
        const { medianDays, timed, answered, waiting, longestWait, ended } = times;
        const values = [
          number(out),
          medianDays === null ? unknown : number(medianDays),
          number(timed),
          number(answered),
          number(waiting),
          longestWait === null ? unknown : number(longestWait),
          number(ended),
        ];
        return {
          id: slug,
          name: { text: company, onPress: () => showInTracker({ mark: "out", slug }) },
          cells: values.map((text) => ({ text, onPress: null })),
        };
      })}
    />
  );
};
