// Remembers of each matter which later letters are out, since they change where its first letter stands.
import type { RequestId } from "../../shared/request.ts";
import type { LetterOut } from "../tracker/letters-out.ts";

type Follower = { readonly first: RequestId; readonly letter: LetterOut };

const isSame = (one: LetterOut, other: LetterOut): boolean =>
  one.kind === other.kind && one.on === other.on && one.at === other.at;

/** In whatever order. */
export const areSameLetters = (some: readonly LetterOut[], others: readonly LetterOut[]): boolean =>
  some.length === others.length && some.every((one) => others.some((other) => isSame(one, other)));

const none: readonly LetterOut[] = [];

export const createLettersOut = () => {
  const followers = new Map<RequestId, Follower>();
  const byFirst = new Map<RequestId, Map<RequestId, LetterOut>>();

  const forget = (requestId: RequestId, first: RequestId) => {
    const letters = byFirst.get(first);
    letters?.delete(requestId);
    if (letters?.size === 0) byFirst.delete(first);
    followers.delete(requestId);
  };

  return {
    /** Of the first letter. */
    of: (first: RequestId): readonly LetterOut[] => {
      const letters = byFirst.get(first);
      return letters === undefined ? none : [...letters.values()];
    },
    /** Answers with the first letters for which that changes something. */
    set: (requestId: RequestId, first: RequestId | null, letter: LetterOut | null): readonly RequestId[] => {
      const before = followers.get(requestId);
      if (before === undefined && (first === null || letter === null)) return [];
      if (before !== undefined && before.first === first && letter !== null && isSame(before.letter, letter)) return [];
      if (before !== undefined) forget(requestId, before.first);
      if (first === null || letter === null) return before === undefined ? [] : [before.first];
      followers.set(requestId, { first, letter });
      byFirst.set(first, (byFirst.get(first) ?? new Map()).set(requestId, letter));
      return before === undefined || before.first === first ? [first] : [before.first, first];
    },
    clear: () => {
      followers.clear();
      byFirst.clear();
    },
  };
};
