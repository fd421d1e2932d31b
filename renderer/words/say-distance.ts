// How far away a day is, in words.
import type { Translate } from "./use-words.ts";

/** `days` from today on; below zero: it has passed. */
export const sayDistance = (t: Translate, days: number): string => {
  if (days === 0) return t("reckoning.dueToday");
  return days > 0 ? t("reckoning.dueIn", { count: days }) : t("reckoning.dueAgo", { count: -days });
};
