// Asks a checker whether some text makes a regular expression slow.
import { check } from "recheck";
import type { Pattern } from "./list-patterns.ts";

/** `unknown`: the checker did not come to an end within its time. */
export const verdictKinds = ["safe", "polynomial", "unknown", "exponential"] as const;
export type VerdictKind = (typeof verdictKinds)[number];
export type Verdict = { readonly pattern: Pattern; readonly kind: VerdictKind; readonly note: string };

/** Most are judged in a tenth of a second, some never. */
const limitMs = 5000;
const atOnce = 2;

type Answer = Verdict & { readonly wasReasoned: boolean };

const ask = async (pattern: Pattern, checker: "auto" | "fuzz"): Promise<Answer> => {
  const found = await check(pattern.source, pattern.flags, { timeout: limitMs, checker });
  // the checker that reasons is quick: what did not come to an end was tried out
  if (found.status === "unknown") return { pattern, kind: "unknown", note: found.error.kind, wasReasoned: false };
  const wasReasoned = found.checker === "automaton";
  if (found.status === "safe") return { pattern, kind: "safe", note: "", wasReasoned };
  const { complexity } = found;
  const note = complexity.type === "polynomial" ? `degree ${complexity.degree}` : "";
  const attack = `${note} ${found.attack.pattern.slice(0, 60)}`.trim();
  return { pattern, kind: complexity.type, note: attack, wasReasoned };
};

const severity = ({ kind }: Verdict): number => verdictKinds.indexOf(kind);

/**
 * The worse of two checks. One reasons about texts without end, for which `(?:\w{1,9} ?){0,9}` is harmless since it has
 * bounds; the other looks for a text that takes long, and finds those whose bounds are no help.
 */
export const judgePattern = async (pattern: Pattern): Promise<Verdict> => {
  const first = await ask(pattern, "auto");
  if (!first.wasReasoned || first.kind === "exponential") return first;
  const second = await ask(pattern, "fuzz");
  return severity(second) > severity(first) ? second : first;
};

/** `said` hears after every fifty. */
export const judgeAll = async (patterns: readonly Pattern[], said: (done: number) => void): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  const left = [...patterns];
  const work = async () => {
    for (let pattern = left.shift(); pattern !== undefined; pattern = left.shift()) {
      verdicts.push(await judgePattern(pattern));
      if (verdicts.length % 50 === 0) said(verdicts.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
};
