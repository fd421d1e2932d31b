// Takes single facts out of what a directory says; what does not look like one is not known.

/** Without control, direction and other invisible characters, which could make it look like something else. */
const seen = (text: string): string => text.replace(/[\p{Cf}]/gu, "").replace(/[\p{Cc}\p{Z}]+/gu, " ");

/** One line, cut at `most` characters; null if nothing is left. `takeLine("  A\n B ")` is `"A B"`. */
export const takeLine = (value: unknown, most = 500): string | null => {
  if (typeof value !== "string") return null;
  // Cut first: a cell may be a book.
  const line = seen(value.slice(0, most * 4))
    .trim()
    .slice(0, most)
    .trim();
  return line === "" ? null : line;
};

/** Some lines, as in a postal address; empty ones are left out. */
export const takeLines = (value: unknown, most: number): string | null => {
  if (typeof value !== "string") return null;
  const lines = value
    .slice(0, most * 4)
    .split(/\r\n|\r|\n/)
    .flatMap((line) => takeLine(line, most) ?? []);
  const text = lines.join("\n").slice(0, most).trim();
  return text === "" ? null : text;
};

/** Each once, in their order; things that are no text are left out. */
export const takeList = (value: unknown, most: number): string[] => {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.slice(0, most * 2).flatMap((one) => takeLine(one) ?? []))].slice(0, most);
};

/** One address and nothing around it; several, or a name before it, are not taken for one. */
export const takeEmail = (value: unknown): string | null => {
  const line = takeLine(value, 320)?.replace(/^mailto:/i, "");
  return line !== undefined && /^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@<>"(),;:\\[\]]+\.[^\s@<>"(),;:\\[\]]{2,}$/.test(line)
    ? line
    : null;
};

/** As it is written, if it has at least six digits and nothing but what belongs to a number. */
export const takePhone = (value: unknown): string | null => {
  const line = takeLine(value, 100);
  return line !== null &&
    /^[+(]?[\d\s().\-/+]*(?:(?:ext|x)\.?\s*\d+)?$/i.test(line) &&
    line.replace(/\D/g, "").length >= 6
    ? line
    : null;
};

const toUrl = (text: string): URL | null => {
  try {
    return new URL(text);
  } catch {
    return null;
  }
};

/** An https or http address without a name or password in it. */
export const takeUrl = (value: unknown): string | null => {
  const line = takeLine(value, 2000);
  const url = line === null ? null : toUrl(line);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  return url.username === "" && url.password === "" && url.href.length <= 2000 ? url.href : null;
};

/** The host of an address or of a bare name, in ASCII, without www. `takeDomain("https://www.example.org/x")` is `"example.org"`. */
export const takeDomain = (value: unknown): string | null => {
  const line = takeLine(value, 2000);
  if (line === null || /\s/.test(line)) return null;
  const url = takeUrl(line) ?? takeUrl(`https://${line}`);
  const host = url === null ? null : (toUrl(url)?.hostname ?? null);
  const bare = host
    ?.toLowerCase()
    .replace(/^www\d?\./, "")
    .replace(/\.$/, "");
  // The last part of a name is never a number: that would be an address of a machine.
  return bare !== undefined && bare.length <= 253 && /^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(bare)
    ? bare
    : null;
};
