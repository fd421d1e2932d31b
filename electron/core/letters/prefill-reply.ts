// What a letter that answers the company knows already: the reply in the log that it answers.
import type { LetterExtra } from "../../shared/letter-extra.ts";
import type { LetterName } from "../../shared/letter-names.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Reckoning } from "../../shared/reckoning.ts";

/** The newest of these is what the letter answers. */
const answered: Partial<Readonly<Record<LetterName, readonly EventKind[]>>> = {
  "extension-check": ["extended"],
  "identity-answer": ["identity-asked"],
  "form-answer": ["form-asked", "portal-asked"],
  "fee-answer": ["fee-asked"],
  "refusal-answer": ["refused"],
  "incomplete-answer": ["answered-in-part", "answered", "fulfilled"],
  appeal: ["refused"],
};

type Entry = Pick<RequestEvent, "kind" | "on"> & Partial<Pick<RequestEvent, "ground" | "reason" | "untilOn">>;

/** `log`: the entries that stand, oldest first. Empty where nothing of the kind was written down. */
export const prefillReply = (
  kind: LetterName,
  { log, due }: { readonly log: readonly Entry[]; readonly due: Pick<Reckoning, "steps"> | null },
): Pick<LetterExtra, "answeredOn" | "refusalGround" | "refusalReason" | "extendedTo" | "extensionLate"> => {
  const reply = log.findLast((event) => answered[kind]?.includes(event.kind));
  if (reply === undefined) return {};
  const { on, ground, reason, untilOn } = reply;
  return {
    answeredOn: on,
    ...(reply.kind === "refused" && (ground ? { refusalGround: ground } : reason ? { refusalReason: reason } : {})),
    ...(reply.kind === "extended" && {
      ...(untilOn && { extendedTo: untilOn }),
      extensionLate: due?.steps.some((step) => step.kind === "extension-late" && step.toldOn === on) ?? false,
    }),
  };
};
