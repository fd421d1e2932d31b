// Reads off a regular expression which words must stand in its matches behind the last gap: the second look before a pattern is tried.
import { readOpenings } from "./opening-words.ts";

/** `[^.;]{0,60}?` and `(?:[a-z'/-]{1,16},? ){0,4}?`: anything, or some words, between two parts of a phrase. */
const gap = /(?:\[\^[^\]]*\]\{[^}]*\}|\(\?:(?:\[a-z[^\]]*\]|\\w)\{\d+,\d+\}(?:,\?)? \)\{[^}]*\})\??/y;

/** Cuts at the choices that stand in no group. */
const cutChoices = (source: string): readonly string[] => {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "[") at = source.indexOf("]", at);
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "|" && depth === 0) {
      choices.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...choices, source.slice(from)];
};

/** What follows the last gap that stands in no group; all of it where there is none. */
const afterLastGap = (choice: string): string => {
  let depth = 0;
  let rest = choice;
  for (let at = 0; at < choice.length; at += 1) {
    const sign = choice.charAt(at);
    gap.lastIndex = at;
    const passed = depth === 0 && (sign === "[" || sign === "(") ? gap.exec(choice)?.[0] : undefined;
    if (passed !== undefined) {
      at += passed.length - 1;
      // behind some words a word begins
      rest = `${passed.startsWith("(") ? "\\b" : ""}${choice.slice(at + 1)}`;
    } else if (sign === "\\") at += 1;
    else if (sign === "[") at = choice.indexOf("]", at);
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
  }
  return rest;
};

/**
 * Beginnings of words: every match of the pattern holds one of them behind its last gap, or anywhere where it has no gap; null
 * where that cannot be told.
 *
 * @example readLaterWords("\\b(?:data|details)\\b[^.]{0,9}\\b(?:erased|deleted)") // ["erased", "deleted"]
 */
export const readLaterWords = (source: string): readonly string[] | null => {
  const words: string[] = [];
  for (const choice of cutChoices(source)) {
    const later = readOpenings(afterLastGap(choice));
    if (later === null) return null;
    words.push(...later);
  }
  return words;
};
