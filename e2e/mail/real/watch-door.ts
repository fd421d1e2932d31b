// For these tests: what Postfix itself wrote down about a connection to one of its doors.
import { readFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import type { Door } from "./doors.ts";
import { waitUntil } from "./wait-until.ts";

export const readServerLog = (): readonly string[] =>
  readFileSync(path.join(inject("mailPlace").folder, "postfix.log"), "utf8").split("\n");

export type Session = {
  /** Postfix's own count, such as `ehlo=2 starttls=1 auth=0/1 quit=1 commands=4/5`: done, of asked; null until it is over. */
  readonly counts: string | null;
  /** From `connect` to `disconnect`. */
  readonly text: string;
};

/** One process speaks with one client at a time; what it says before its first `connect` belongs to an earlier one. */
const sessionsIn = (lines: readonly string[], door: Door): readonly Session[] => {
  const sessions: Session[] = [];
  const current = new Map<string, number>();
  for (const line of lines) {
    const [, process, words = ""] = new RegExp(` postfix/${door}/smtpd\\[(\\d+)\\]: (.*)$`).exec(line) ?? [];
    if (process === undefined) continue;
    if (words.startsWith("connect from")) current.set(process, sessions.push({ counts: null, text: "" }) - 1);
    const at = current.get(process);
    if (at === undefined) continue;
    const counts = /^disconnect from \S+ ?(.*)$/.exec(words)?.[1] ?? null;
    sessions[at] = { counts, text: `${sessions[at]?.text ?? ""}${words}\n` };
    if (counts !== null) current.delete(process);
  }
  return sessions;
};

/** `const watch = watchDoor("smtps"); …; (await watch.over()).counts` once the connection since then is over. */
export const watchDoor = (door: Door) => {
  const begin = readServerLog().length - 1;
  const sessions = (): readonly Session[] => sessionsIn(readServerLog().slice(begin), door);
  return {
    /** How many connections there were since. */
    connections: (): number => sessions().length,
    over: async (): Promise<{ readonly counts: string; readonly text: string }> => {
      await waitUntil(`the connection to ${door} is over`, () => sessions().some(({ counts }) => counts !== null));
      const { counts, text } = sessions().find((session) => session.counts !== null) ?? { counts: null, text: "" };
      return { counts: counts ?? "", text };
    },
  };
};
