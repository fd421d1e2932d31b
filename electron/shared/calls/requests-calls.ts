// Requests: their letters, their logs, and the ways out.
import * as z from "zod";
import { AttachmentId, mostAttachmentBytes } from "../attachment.ts";
import { Slug } from "../company.ts";
import { Day } from "../day.ts";
import { EvidenceId } from "../evidence.ts";
import { longestLetter } from "../letter.ts";
import { letterNames, refusalGrounds } from "../letter-names.ts";
import { LetterPlan } from "../letter-plan.ts";
import { LetterWish } from "../letter-wish.ts";
import { notedKinds, waysSent } from "../lists.ts";
import { KnownPlace } from "../reach.ts";
import { RequestId, RequestPage, RequestSummary } from "../request.ts";
import { nothing, ofRequest } from "./inputs.ts";

const pickedFile = {
  name: z.string().max(4096),
  bytes: z
    .instanceof(Uint8Array)
    .refine((bytes) => bytes.length > 0, { message: "attachment-empty" })
    .refine((bytes) => bytes.length <= mostAttachmentBytes, { message: "attachment-too-large" }),
};
const eventId = z.string().min(1).max(200);
/** `by`: of a call or a letter by post, whose it was. What does not belong to the kind counts for nothing. */
const noted = ofRequest.extend({
  kind: z.enum(notedKinds),
  on: Day,
  by: z.enum(["person", "company"]),
  text: z.string().max(10_000).nullable(),
  ground: z.enum(refusalGrounds).nullable(),
  untilOn: Day.nullable(),
});
/** The letter as it lies on the desk. */
const onTheDesk = z.strictObject({
  requestId: RequestId,
  subject: z.string().max(998),
  text: z.string().max(longestLetter),
});
const ofLetter = z.strictObject({
  slug: Slug,
  kind: z.enum(letterNames),
  /** The request that the letter comes after; null: a first letter. */
  follows: RequestId.nullable(),
});

export const requestsCalls = {
  /**
   * What a letter can rest on and what is to be asked before it is written. `details-needed`: ask, then again.
   * `companyPlace`: the person's word where the policy does not say it; null takes back what they said for an earlier
   * letter, and without it that goes on to count.
   */
  "requests:plan": { input: ofLetter.extend({ companyPlace: KnownPlace.nullable().optional() }), output: LetterPlan },
  /**
   * Writes a letter and keeps it as a draft. `details-needed`, `account-needed`: ask, then again. `letter-incomplete`:
   * detail names what is missing. `law-unfit`, `language-unfit`: the plan no longer holds.
   */
  "requests:draft": {
    input: ofLetter.extend({
      wish: LetterWish,
      /** The draft in whose place it is written: its files go on with the new one. */
      inPlaceOf: RequestId.optional(),
    }),
    output: RequestPage,
  },
  /** Keeps the person's changes to a draft's subject and text. */
  "requests:edit": { input: onTheDesk, output: RequestPage },
  /** Puts a file with a draft; refused by a code `attachment…` that says why. Its name is tidied. */
  "requests:attach": {
    input: ofRequest.extend(pickedFile),
    output: RequestPage,
  },
  "requests:detach": { input: ofRequest.extend({ attachmentId: AttachmentId }), output: RequestPage },
  /** Throws a draft away. Anything that was approved stays: `already-approved`. */
  "requests:discard": { input: ofRequest, output: z.object({ discarded: z.literal(true) }) },
  /**
   * Deletes a request with its letter, its history and all else that is kept of it. `move-not-lawful` while it waits to go
   * out or is on its way.
   */
  "requests:delete": { input: ofRequest, output: z.object({ deleted: z.literal(true) }) },
  /**
   * The person's yes to exactly this subject and text: commits, and answers at once with the letter in the queue
   * (`dispatch.goesAt`); what comes of it is told by `requests:changed`. `letter-out-of-date`: the address or the mailbox
   * has changed since it was written. `mail-address-missing`: it can only go out another way.
   */
  "requests:send": { input: onTheDesk, output: RequestPage },
  /**
   * The person's word that exactly this went out without us. From then on it stays as it is and the clocks run;
   * `day-impossible`: a day before it was written or after today.
   */
  "requests:sent-otherwise": {
    input: onTheDesk.extend({ way: z.enum(waysSent).exclude(["email"]), on: Day }),
    output: RequestPage,
  },
  /** The person's word on the day on which the company received it; the last word counts. */
  "requests:received": { input: ofRequest.extend({ on: Day }), output: RequestPage },
  /**
   * Writes down what happened. `day-impossible`: a day after today, or an answer before the letter was sent;
   * `letter-not-out`: nothing can have come back yet; `entry-empty`: a note without words.
   */
  "requests:note": { input: noted, output: z.object({ page: RequestPage, eventId: z.string() }) },
  /**
   * Puts another entry in the place of one that stands; the old one is kept. `entry-fixed`: the app wrote it as it did it.
   * Of a day of receipt only the day can be another.
   */
  "requests:correct": {
    input: noted.extend({ eventId, kind: z.enum([...notedKinds, "received"]) }),
    output: z.object({ page: RequestPage, eventId: z.string() }),
  },
  /** Takes an entry back that stands, or an undoing, which brings back what it took. Nothing is deleted. */
  "requests:undo": { input: ofRequest.extend({ eventId }), output: RequestPage },
  /** Keeps a file with an entry; refused by a code `attachment…` that says why. Its name is tidied. */
  "requests:attach-evidence": { input: ofRequest.extend({ eventId, ...pickedFile }), output: RequestPage },
  /** Deletes a file that was kept with an entry. */
  "requests:drop-evidence": { input: ofRequest.extend({ fileId: EvidenceId }), output: RequestPage },
  /** Asks where, and writes it there. */
  "requests:save-evidence": {
    input: ofRequest.extend({ fileId: EvidenceId }),
    output: z.object({ saved: z.boolean() }),
  },
  /** Asks where, and writes a file: a mail to open in a mail program, or a page to print. */
  "requests:save-file": {
    input: onTheDesk.extend({ as: z.enum(["eml", "pdf-a4", "pdf-letter"]) }),
    output: z.object({ saved: z.boolean() }),
  },
  /**
   * Opens the person's mail program with the letter, after asking. What mail programs cannot take through a link (too
   * long a text) is put on the clipboard instead: `textCopied`, to be pasted there.
   */
  "requests:open-in-mail": { input: onTheDesk, output: z.object({ opened: z.boolean(), textCopied: z.boolean() }) },
  "requests:list": { input: nothing, output: z.array(RequestSummary) },
  "requests:get": { input: ofRequest, output: RequestPage },
} as const;
