// Reads policies as the terminal does, from text to findings.
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import { readPlainText } from "../../electron/core/policy/read-plain-text.ts";

/** How many rights were found, so that the work cannot be left out. */
export const readAll = (texts: readonly string[]): number => {
  let rights = 0;
  for (const text of texts) rights += extractPolicy(readPlainText(text)).rights.length;
  return rights;
};
