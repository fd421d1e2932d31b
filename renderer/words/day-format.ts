// Formats of days, each made once: to make one takes longer than to write a hundred days by it.

const known = new Map<string, Intl.DateTimeFormat>();

/** In UTC, as days are: the zone of the computer may change while the app runs, and that of a kept format does not. */
export const dayFormat = (locale: string, style: Omit<Intl.DateTimeFormatOptions, "timeZone">): Intl.DateTimeFormat => {
  const key = `${locale} ${JSON.stringify(style)}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" });
  known.set(key, format);
  return format;
};
