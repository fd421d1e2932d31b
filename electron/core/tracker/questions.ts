// What a company can ask of the person before it goes on, what of theirs answers it, and which of it still waits.
import type { Day, Instant } from "../../shared/day.ts";
import type { FollowUpName } from "../../shared/letter-names.ts";
import type { EventKind } from "../../shared/lists.ts";
import { isBefore, type LetterOut } from "./letters-out.ts";

/** By question: the entry that ends the wait for the person. */
export const answerTo: Partial<Readonly<Record<EventKind, EventKind>>> = {
  "identity-asked": "identity-given",
  "clarification-asked": "clarified",
  "confirm-link": "complied",
  "form-asked": "complied",
  "portal-asked": "complied",
  "fee-asked": "complied",
};

/** By question: the letter that answers it, whether it gives what was asked or says why not. */
const letterTo: Partial<Readonly<Record<EventKind, FollowUpName>>> = {
  "identity-asked": "identity-answer",
  "form-asked": "form-answer",
  "portal-asked": "form-answer",
  "fee-asked": "fee-answer",
};

/** What ends all questions that were asked before it. */
export const endsQuestions: readonly EventKind[] = [
  "answered-in-part",
  "answered",
  "refused",
  "fulfilled",
  "verified",
  "withdrawn",
];

const none: readonly never[] = [];

/** Those that no entry of the log answers, oldest first; `log`: the standing one, in its order. */
export const openQuestions = <E extends { readonly kind: EventKind }>(log: readonly E[]): readonly E[] => {
  let open: readonly E[] = none;
  for (const event of log) {
    const { kind } = event;
    if (answerTo[kind] !== undefined) open = [...open, event];
    else if (open.length > 0)
      open = endsQuestions.includes(kind) ? none : open.filter((question) => answerTo[question.kind] !== kind);
  }
  return open;
};

type Asked = { readonly kind: EventKind; readonly on: Day; readonly at: Instant };

/**
 * The newest letter that answers it, null: none does. What is asked again after a letter is open again, be it on the same
 * day; but where nothing was asked before a letter, it answers what was noted of its day afterwards.
 */
export const findLetterTo = (
  question: Asked,
  { log, letters }: { readonly log: readonly Asked[]; readonly letters: readonly LetterOut[] },
): LetterOut | null => {
  const name = letterTo[question.kind];
  const isMeant = (letter: LetterOut): boolean => {
    if (isBefore(question, letter)) return true;
    return letter.on === question.on && !log.some((asked) => letterTo[asked.kind] === name && isBefore(asked, letter));
  };
  let newest: LetterOut | null = null;
  for (const letter of letters) {
    if (letter.kind !== name || !isMeant(letter)) continue;
    if (newest === null || isBefore(newest, letter)) newest = letter;
  }
  return newest;
};
