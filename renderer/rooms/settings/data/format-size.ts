// The size of a file in the units that file managers show.

const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** `formatSize(1536, "en")` is "1.5 kB". */
export const formatSize = (bytes: number, locale: string): string => {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const unit = units[step] ?? "byte";
  const value = bytes / 1000 ** step;
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale, style).format(value);
};
