// Each step of a reckoning as a sentence with its article.
import type { DueStep } from "../../../electron/shared/law.ts";
import { useWords } from "../../words/use-words.ts";

export const useStepWords = () => {
  const { t, day } = useWords();
  return (step: DueStep): string => {
    const on = day(step.yieldsOn);
    switch (step.kind) {
      case "received-assumed":
        return t("request.steps.received", { day: on });
      case "counted":
        return t(`request.steps.${step.unit}`, { count: step.value, article: step.article, day: on });
      case "month-end":
        return t("request.steps.monthEnd", { day: on });
      case "skipped-holiday":
        return t("request.steps.skipped", {
          holidayOn: day(step.holidayOn),
          holiday: step.holiday,
          place: step.place,
          day: on,
        });
      case "holidays-unknown":
        return t("request.steps.unknown", { place: step.place, year: step.year });
      case "rolled-weekend":
        return t("request.steps.weekend", { from: day(step.fromOn), article: step.article, day: on });
      case "rolled-holiday":
        return t("request.steps.holiday", {
          from: day(step.fromOn),
          holiday: step.holiday,
          place: step.place,
          article: step.article,
          day: on,
        });
    }
  };
};
