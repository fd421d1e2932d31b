// How many letters may go out from one mailbox in an hour and in a day.

/** Whole numbers from 1; within any 60 minutes and any 24 hours. */
export type Pace = { readonly perHour: number; readonly perDay: number };

/** Far below what any provider is known to allow, and enough for a person. */
export const usualPace: Pace = { perHour: 30, perDay: 200 };

/** How many mails big providers take from one mailbox in a day, as their own pages say. */
const providerCaps: Readonly<Record<string, number>> = {
  "smtp.gmail.com": 500, // https://support.google.com/mail/answer/22839
  "smtp.mail.me.com": 1000, // https://support.apple.com/102198
};

/** Letters that a provider takes in a day at the most, where its own page says so; else null. */
export const providerCap = (host: string): number | null => providerCaps[host.toLowerCase().replace(/\.$/, "")] ?? null;

/**
 * The pace of a mailbox: what the person chose, or the usual one, never above its provider's cap. null: none, since the
 * server is this machine.
 *
 * `paceOf({ host: "smtp.gmail.com", isLoopback: false }, { perHour: null, perDay: 900 })` is `{ perHour: 30, perDay: 500 }`.
 */
export const paceOf = (
  server: { readonly host: string; readonly isLoopback: boolean },
  chosen: { readonly perHour: number | null; readonly perDay: number | null },
): Pace | null => {
  if (server.isLoopback) return null;
  const perDay = Math.min(chosen.perDay ?? usualPace.perDay, providerCap(server.host) ?? Number.POSITIVE_INFINITY);
  return { perHour: Math.min(chosen.perHour ?? usualPace.perHour, perDay), perDay };
};
