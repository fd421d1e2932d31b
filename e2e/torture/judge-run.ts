// What must hold of the outbox and the mailbox together, after each kill and at the end.
import type { RequestId } from "../../electron/shared/request.ts";
import type { Look } from "./look-at-outbox.ts";

type Letters = ReadonlyMap<RequestId, string>;
type Copies = ReadonlyMap<string, number>;

/**
 * What the outbox says that is not so: letters that are gone from it, said to be sent and not in the mailbox, or in the
 * mailbox and about to go once more with nobody asked, and those whose proof says they were tampered with.
 */
export const findLies = (letters: Letters, look: Look, copies: Copies): readonly string[] =>
  [...letters].flatMap(([requestId, messageId]) => {
    const state = look.states.get(requestId);
    if (look.broken.includes(requestId)) return [`${messageId} has a chain that does not hold.`];
    const isThere = copies.has(messageId);
    if (state === undefined) return [`${messageId} is gone from the outbox.`];
    if (state === "sent" && !isThere) return [`${messageId} is said to be sent and is not in the mailbox.`];
    const goesAgain = state === "approved" || state === "retry" || state === "refused";
    return isThere && goesAgain ? [`${messageId} is in the mailbox and is ${state} in the outbox.`] : [];
  });

/** `doubledUnseen`: more copies than the person, asked and answering, had sent. */
export const countMailbox = (letters: Letters, copies: Copies, again: (messageId: string) => number) => {
  const ids = [...letters.values()];
  const delivered = ids.filter((messageId) => copies.has(messageId)).length;
  const doubledUnseen = ids.filter((messageId) => (copies.get(messageId) ?? 0) > 1 + again(messageId)).length;
  return { delivered, lost: letters.size - delivered, doubledUnseen };
};
