// Moments as a person reads them: on the clock of the place where the computer stands.

/** `formatInstant("2026-11-22T02:29:15.000Z", "en-GB")` in Berlin is `"22 November 2026 at 03:29"`. */
export const formatInstant = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(new Date(at));

/** For lists: `"22 Nov 2026, 03:29"`. */
export const formatShortInstant = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
