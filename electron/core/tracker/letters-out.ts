// What the person's later letters do in a matter: some go further up, some answer what the company asked.
import type { Day, Instant } from "../../shared/day.ts";
import type { LetterName } from "../../shared/letter-names.ts";
import type { EventKind, RequestStatus } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";

/** A letter that came after the first one and is out; `at`: when it went. */
export type LetterOut = { readonly kind: LetterName; readonly on: Day; readonly at: Instant };

type Step = Pick<RequestEvent, "kind" | "on" | "at">;

/** A letter of these says by itself what an entry would say. */
const stepOf: Partial<Readonly<Record<LetterName, EventKind>>> = {
  appeal: "escalated",
  "internal-complaint": "escalated",
  complaint: "complaint-filed",
};

/** null: it is not out, nobody knows whether it is, or it came back. */
export const findLetterOut = (
  kind: LetterName,
  { status, log }: { readonly status: RequestStatus; readonly log: readonly Step[] },
): LetterOut | null => {
  const sent = log.find((event) => event.kind === "sent");
  return status === "sent" && sent !== undefined ? { kind, on: sent.on, at: sent.at } : null;
};

/** By the day, and on one day by the instant: as a log is ordered. */
export const isBefore = (one: Omit<Step, "kind">, other: Omit<Step, "kind">): boolean =>
  one.on === other.on ? one.at <= other.at : one.on < other.on;

/** The standing log of the first letter with what later letters did, in the order in which it happened. */
export const joinLetters = <E extends Step>(
  log: readonly E[],
  letters: readonly LetterOut[],
): readonly (E | Step)[] => {
  const steps = letters.flatMap(({ kind, on, at }): Step[] => {
    const step = stepOf[kind];
    return step === undefined ? [] : [{ kind: step, on, at }];
  });
  return steps.reduce<readonly (E | Step)[]>((joined, step) => {
    const place = joined.findLastIndex((event) => isBefore(event, step)) + 1;
    return [...joined.slice(0, place), step, ...joined.slice(place)];
  }, log);
};
