// How long answers took, in words that never say more than they rest on.
import type { AnswerTimes } from "../../../electron/shared/dashboard.ts";
import { useWords } from "../../words/use-words.ts";
import { useCountWords } from "./use-count-words.ts";

export const useTimesWords = () => {
  const { t } = useWords();
  const { number, days, list } = useCountWords();

  const sayMedian = ({ medianDays, timed, answered, waiting }: AnswerTimes): string => {
    if (medianDays === null) {
      if (answered > 0) return t("dashboard.times.noDay");
      return waiting > 0 ? t("dashboard.times.none") : "";
    }
    // The middle of one answer, or of none, is no median.
    if (timed === 1)
      return t(answered === 1 ? "dashboard.times.oneAnswer" : "dashboard.times.oneKnown", { days: days(medianDays) });
    if (timed === answered) return t("dashboard.times.medianAll", { days: days(medianDays) });
    return t("dashboard.times.medianOf", { days: days(medianDays), n: number(timed) });
  };

  const sayCounts = ({ answered, waiting, ended, longestWait }: AnswerTimes): string => {
    const parts: string[] = [];
    // What is said of none or of one says how many there are.
    if (answered > 1) parts.push(t("dashboard.times.answered", { n: number(answered) }));
    if (waiting > 0) parts.push(t("dashboard.times.waiting", { n: number(waiting) }));
    if (waiting > 0 && longestWait !== null) parts.push(t("dashboard.times.longest", { days: days(longestWait) }));
    if (ended > 0) parts.push(t("dashboard.times.ended", { n: number(ended) }));
    return list(parts);
  };

  const sayTimes = (times: AnswerTimes): string => [sayMedian(times), sayCounts(times)].filter(Boolean).join(" · ");

  return { sayTimes };
};
