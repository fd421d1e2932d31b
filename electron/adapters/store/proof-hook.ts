// What the tables of the log, the outbox and the files call when something is written that is to be linked.
import type { Day, Instant } from "../../shared/day.ts";
import type { RequestId } from "../../shared/request.ts";

/**
 * `soon`: with the links of other letters, since one is on its way whose end will be written down and takes them along. The
 * letter of an entry's request goes with the entry.
 */
export type LinkWhen = "now" | "soon";

/** For the tables of what is linked; each call is part of their own commit. Whatever is linked now takes along what is due. */
export type ProofHook = {
  /** A new row of the log. Begins the chain if there is none, with what lies there already linked before it. */
  readonly linkEvent: (
    requestId: RequestId,
    event: { readonly eventId: string; readonly on: Day; readonly at: Instant },
    when: LinkWhen,
  ) => void;
  /** The letter went out, or may have: with its files it is what it is from now on. */
  readonly linkLetter: (requestId: RequestId, kind: "letter" | "words") => void;
  readonly linkFile: (requestId: RequestId, kind: "report" | "reply" | "evidence", about: string) => void;
  /** The person throws away what was linked. */
  readonly linkGone: (requestId: RequestId, kind: "reply" | "evidence", about: string) => void;
  /** Before the request goes: what stays of it. */
  readonly bury: (requestId: RequestId, on: Day) => void;
  /** Before all rows are given out, taken over or closed. A disk that takes nothing is no reason not to. */
  readonly linkDue: () => void;
};

/** Where nothing is to be linked. */
export const noProof: ProofHook = {
  linkEvent: () => undefined,
  linkLetter: () => undefined,
  linkFile: () => undefined,
  linkGone: () => undefined,
  bury: () => undefined,
  linkDue: () => undefined,
};
