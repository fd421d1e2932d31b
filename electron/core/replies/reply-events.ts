// What a confirmed reply writes into the log of its request, and which reply such an entry speaks of.
import type { EventKind } from "../../shared/lists.ts";
import type { ReplyKind } from "../../shared/reply-names.ts";

/** null: it is no answer, and nothing is written. */
export const eventOfReply: Readonly<Record<ReplyKind, EventKind | null>> = {
  acknowledgement: "acknowledged",
  "identity-demand": "identity-asked",
  "use-our-form": "form-asked",
  "confirm-link": "confirm-link",
  clarification: "clarification-asked",
  fee: "fee-asked",
  extension: "extended",
  refusal: "refused",
  partial: "answered-in-part",
  fulfilled: "fulfilled",
  bounce: "bounced",
  "auto-reply": null,
  unrelated: null,
};

/** The kind of reply that an entry of a log stands for; null: none. `replyOfEvent("refused")` is `"refusal"`. */
export const replyOfEvent = (kind: EventKind): ReplyKind | null => {
  const found = Object.entries(eventOfReply).find(([, event]) => event === kind);
  return found === undefined ? null : (found[0] as ReplyKind);
};
