// What the tables of the log, the outbox and the files call when something is written that is to be linked.
import type { Day } from "../../shared/day.ts";
import type { RequestId } from "../../shared/request.ts";

/** For the tables of what is linked; each call is part of their own commit. */
export type ProofHook = {
  /** A new row of the log. Begins the chain if there is none, with what lies there already linked before it. */
  readonly linkEvent: (requestId: RequestId, event: { readonly eventId: string; readonly on: Day }) => void;
  /** The letter went out, or may have: with its files it is what it is from now on. */
  readonly linkLetter: (requestId: RequestId, kind: "letter" | "words") => void;
  readonly linkFile: (requestId: RequestId, kind: "report" | "reply" | "evidence", about: string) => void;
  /** The person throws away what was linked. */
  readonly linkGone: (requestId: RequestId, kind: "reply" | "evidence", about: string) => void;
  /** Before the request goes: what stays of it. */
  readonly bury: (requestId: RequestId, on: Day) => void;
};

/** Where nothing is to be linked. */
export const noProof: ProofHook = {
  linkEvent: () => undefined,
  linkLetter: () => undefined,
  linkFile: () => undefined,
  linkGone: () => undefined,
  bury: () => undefined,
};
