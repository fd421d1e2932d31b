// Tells by a mail's bytes alone whether it has to do with any letter, so that a whole mailbox need not be opened.
import { readMailHead } from "../adapters/reply-files/read-mail-head.ts";
import { isOwnAddress } from "../core/replies/is-own-address.ts";
import { matchReply } from "../core/replies/match-reply.ts";
import type { Instant } from "../shared/day.ts";
import type { Mode } from "../shared/lists.ts";
import type { LetterBook } from "./letter-book.ts";

type Needs = {
  readonly book: LetterBook;
  readonly mode: Mode;
  readonly now: Instant;
  readonly ownAddresses: readonly string[];
  readonly isShared: (domain: string) => boolean;
};

/** Codes and returned letters stand early in a mail. */
const lookedAt = 512 * 1024;

/**
 * `createConcerns(needs)(raw)`: it refers to a letter, carries its code, comes from its company, or gives it back. A text
 * that is encoded shows its code only once it is opened; its sender and its references show without.
 */
export const createConcerns = ({ book, mode, now, ownAddresses, isShared }: Needs) => {
  const letters = book.letters(mode);
  const ids = new Set(letters.flatMap(({ messageId }) => messageId ?? []));
  return (raw: Uint8Array): boolean => {
    const head = readMailHead(raw);
    if (isOwnAddress(head.fromAddress, ownAddresses)) return false;
    const text = new TextDecoder("latin1").decode(raw.subarray(0, lookedAt));
    if ([...text.matchAll(/<[^<>\s]{3,500}>/g)].some(([id]) => ids.has(id))) return true;
    return matchReply({ ...head, text }, { letters, mode, cameInAt: now, ownAddresses, isShared }).way !== "none";
  };
};
