// The patterns of the plain reader, joined into one: the yardstick for our time. They are read from its file, not copied.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { devFolder } from "./dev-set.ts";

/** Those that strip mark-up or look at an address alone are no part of its pass over the text. */
const isOfText = (pattern: string): boolean => !/^\(\?i?s\)|^\\s\+$|^support\|/.test(pattern);

/** Null where the plain reader is not here. */
export const readPlainPatterns = async (): Promise<RegExp | null> => {
  const code = await readFile(join(devFolder, "baseline.py"), "utf8").catch(() => null);
  if (code === null) return null;
  const patterns = [...code.matchAll(/\br"((?:[^"\\]|\\.){2,2000})"/g)].map(([, pattern = ""]) => pattern);
  return new RegExp(patterns.filter(isOfText).join("|"), "gi");
};
