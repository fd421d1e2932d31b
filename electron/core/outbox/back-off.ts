// How long the app waits before it tries a letter again that a server surely does not have.
import type { Instant } from "../../shared/day.ts";

const minute = 60_000;
const hour = 60 * minute;

/** After the first failed try, the second, and so on; the last one goes on. */
const steps = [5 * minute, 15 * minute, hour, 3 * hour, 6 * hour] as const;

/** Servers that greylist take a letter after some minutes; those that are gone are not asked more than four times a day. */
export const backOffAfter = (attempts: number): number => steps[Math.max(0, attempts - 1)] ?? 6 * hour;

/**
 * When a letter in `retry` may be tried again on the app's own. `attempts` counts the tries that were made.
 *
 * `retryAt({ attempts: 1, failedAt: "2026-11-22T02:00:00.000Z" })` is `"2026-11-22T02:05:00.000Z"`.
 */
export const retryAt = ({ attempts, failedAt }: { readonly attempts: number; readonly failedAt: Instant }): Instant =>
  new Date(Date.parse(failedAt) + backOffAfter(attempts)).toISOString() as Instant;
