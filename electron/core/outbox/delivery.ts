// What can come of one try to hand a letter to a mail server, and what the outbox needs to make it.
import type { FailureCode } from "../../shared/failure-codes.ts";
import type { OutboxState } from "../../shared/lists.ts";

/** The bytes and the envelope of a letter; fixed before the first try and the same at each. */
export type Parcel = {
  readonly messageId: string;
  readonly envelopeFrom: string;
  readonly envelopeTo: string;
  /** The whole mail, RFC 5322 with CRLF line ends. */
  readonly raw: Uint8Array;
};

/**
 * How a try ended. `reply` is the server's last line word for word, null if it never spoke.
 * `accepted`: the server answered the end of DATA with 2xx. `retry`: it surely does not have the letter and may take it
 * later (4xx, no connection). `refused`: it surely does not have it and asking again changes nothing (5xx, a wrong
 * password, a wrong certificate). `unsure`: the letter's bytes began to flow and no answer came that settles it.
 */
export type Delivery =
  | { readonly kind: "accepted"; readonly reply: string }
  | { readonly kind: "retry"; readonly code: FailureCode; readonly reply: string | null }
  | { readonly kind: "refused"; readonly code: FailureCode; readonly reply: string | null }
  | { readonly kind: "unsure"; readonly code: FailureCode; readonly reply: string | null };

/** A letter of which a server was told sender and recipient. None of its bytes leaves before `send`. */
export type Announced = {
  readonly send: () => Promise<Delivery>;
  /** It is not to go now after all. */
  readonly drop: () => void;
};

/** Hands one parcel to one server. Never throws for anything that a server or a network can do. */
export type Deliver = ((parcel: Parcel) => Promise<Delivery>) & {
  /** Over a line that stands open and is free; null if there is none. What the server says to it is heard while others write. */
  readonly announce?: (parcel: Parcel) => Announced | null;
};

/** Where a delivery leaves a letter of which no earlier try is in doubt. */
export const stateAfter: Record<Delivery["kind"], OutboxState> = {
  accepted: "sent",
  retry: "retry",
  refused: "refused",
  unsure: "unsure",
};

/**
 * Where a delivery leaves the letter. A later failure says nothing of an earlier try that may have got through: only a
 * yes ends that doubt.
 */
export const settleState = (kind: Delivery["kind"], { mayBeOut }: { readonly mayBeOut: boolean }): OutboxState =>
  mayBeOut && kind !== "accepted" ? "unsure" : stateAfter[kind];
