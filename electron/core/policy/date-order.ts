// Tells how a policy means `3/4/2020`: the day first, or the month as in the United States.

import type { PolicyLanguage } from "./policy-language.ts";
import type { DateOrder } from "./read-date.ts";

/**
 * `lower` is the whole text. Another date in it that can be read in one way only decides; then the language; in English a
 * European, British or Australian address, company form or spelling.
 */
export const findDateOrder = (lower: string, language: PolicyLanguage | null): DateOrder => {
  if (language !== "en") return "day-first";
  for (const hit of lower.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d/g)) {
    if (Number(hit[1]) > 12) return "day-first";
    if (Number(hit[2]) > 12) return "month-first";
  }
  if (/@[a-z0-9.-]{1,60}\.(?:fr|de|uk|es|it|nl|be|ie|pt|ch|at|dk|se|no|fi|pl|au|nz|in)(?![a-z0-9])/.test(lower))
    return "day-first";
  return /personalis|organisation|authoris|recognis|(?<!\p{L})(?:gmbh|s\.?a\.?s|s\.?a\.?r\.?l|b\.v|ltd|limited)(?!\p{L})|\d{5} paris/u.test(
    lower,
  )
    ? "day-first"
    : "month-first";
};
