// How large a file is, in the words of the language.

const kilo = 1024;

/** `formatSize(1_572_864, "en")` is `"1.5 MB"`; never less than 1 kB, since nothing that is there is nothing. */
export const formatSize = (bytes: number, locale: string): string => {
  const isLarge = bytes >= kilo * kilo;
  const size = Math.max(bytes / (isLarge ? kilo * kilo : kilo), 1);
  return size.toLocaleString(locale, {
    style: "unit",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge ? 1 : 0,
  });
};
