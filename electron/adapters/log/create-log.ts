// The log for finding bugs: events and codes from closed lists, in a file that stays small and says nothing of anybody.
import { appendFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Instant } from "../../shared/day.ts";
import { makePrivateFolder } from "../files/make-private-folder.ts";
import { describeError } from "./describe-error.ts";
import { logCodes, logEvents, logFacts } from "./log-words.ts";
import { redact } from "./redact.ts";

export type LogFactValue = string | number | boolean | null;

export type Log = {
  /**
   * `log.event("mail-tried", { outcome: "retry", code: "timed-out" })`. Event, names of facts and text are words of
   * `log-words.ts`; a text that is not among them is written as `█`.
   */
  readonly event: (name: string, facts?: Readonly<Record<string, LogFactValue>>) => void;
  /** Something that must not happen: where it was noticed (a call) and what kind of error, without its message. */
  readonly bug: (where: string, error: unknown) => void;
};

type Needs = {
  readonly folder: string;
  readonly now: () => Instant;
  /** What is to be blotted out besides: the person's name, address and the like. */
  readonly names?: () => readonly string[];
  /** How long the file may grow before it becomes the old one, of which there is one. */
  readonly maxBytes?: number;
};

const known = (list: readonly string[], word: string) => (list.includes(word) ? word : "█");

const showText = (text: string): string =>
  logCodes.has(text) || /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text) ? text : "█";

const showValue = (value: LogFactValue): string => (typeof value === "string" ? showText(value) : String(value));

export const createLog = ({ folder, now, names = () => [], maxBytes = 1_000_000 }: Needs): Log => {
  const path = join(folder, "rightsdesk.log");
  let missed = 0;

  const append = (line: string) => {
    makePrivateFolder(folder);
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) + Buffer.byteLength(line) > maxBytes) {
      renameSync(path, join(folder, "rightsdesk.old.log"));
    }
    appendFileSync(path, line, { mode: 0o600 });
  };
  const write = (name: string, shown: readonly string[]) => {
    const parts = [known(logEvents, name), ...shown, ...(missed > 0 ? [`missed=${missed}`] : [])];
    try {
      append(`${now()} ${redact(parts.join(" "), names())}\n`);
      missed = 0;
    } catch {
      // A log that cannot be written must not stop a letter; the next line that can says how many are missing.
      missed += 1;
    }
  };
  return {
    event: (name, facts = {}) =>
      write(
        name,
        Object.entries(facts).map(([fact, value]) => `${known(logFacts, fact)}=${showValue(value)}`),
      ),
    bug: (where, error) => {
      const { error: kind, code, stack } = describeError(error);
      // These three come from closed lists and patterns of describe-error.ts and hold nothing else.
      write("bug", [`where=${showText(where)}`, `error=${kind}`, `code=${code}`, `stack=${stack}`]);
    },
  };
};
