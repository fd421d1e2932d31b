// Whether the person is to be told by the system that something waits for them: once a day, and again when there is more.
import type { Day } from "../../shared/day.ts";

/** How many requests ask for something today, and of how many the answer is late. */
export type Waiting = { readonly needsYou: number; readonly overdue: number };

/** The day on which something was shown last, and how much waited when it was looked last. */
export type ShownNotice = Waiting & { readonly on: Day };

/**
 * `isNews`: it is to be shown; `shown` is to be remembered either way. A clock that was set back shows nothing a second
 * time unless there is more.
 */
export const decideNotice = (
  before: ShownNotice | null,
  today: Day,
  now: Waiting,
): { readonly isNews: boolean; readonly shown: ShownNotice } => {
  const isMore = now.needsYou > (before?.needsYou ?? 0) || now.overdue > (before?.overdue ?? 0);
  const isNewDay = before !== null && today > before.on;
  // An answer that is late every day is no news every day.
  const isNews = isMore || (isNewDay && now.needsYou > 0);
  return { isNews, shown: { on: isNews || before === null ? today : before.on, ...now } };
};
