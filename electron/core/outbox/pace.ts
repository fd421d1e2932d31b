// How many letters may go out from one mailbox in an hour and in a day.
import type { MailProvider } from "../../shared/mail-provider.ts";

/** Whole numbers from 1; within any 60 minutes and any 24 hours. */
export type Pace = { readonly perHour: number; readonly perDay: number };

/** Far below what any provider is known to allow, and enough for a person. */
export const usualPace: Pace = { perHour: 30, perDay: 200 };

/** Letters that the provider of a mail server takes from a mailbox in a day at the most, where that is known; else null. */
export const providerCap = (
  host: string,
  providers: Iterable<Pick<MailProvider, "smtp" | "perDay">>,
): number | null => {
  const wanted = host.toLowerCase().replace(/\.$/, "");
  for (const { smtp, perDay } of providers) if (smtp.host === wanted && perDay !== null) return perDay.most;
  return null;
};

/**
 * The pace of a mailbox: what the person chose, or the usual one, never above its provider's cap. null: none, since the
 * server is this machine.
 *
 * `paceOf({ isLoopback: false, cap: 500 }, { perHour: null, perDay: 900 })` is `{ perHour: 30, perDay: 500 }`.
 */
export const paceOf = (
  server: { readonly isLoopback: boolean; readonly cap: number | null },
  chosen: { readonly perHour: number | null; readonly perDay: number | null },
): Pace | null => {
  if (server.isLoopback) return null;
  const perDay = Math.min(chosen.perDay ?? usualPace.perDay, server.cap ?? Number.POSITIVE_INFINITY);
  return { perHour: Math.min(chosen.perHour ?? usualPace.perHour, perDay), perDay };
};
