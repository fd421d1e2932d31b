// The readable export: one JSON file with all of the person's data in words that people and programs can read.

import * as z from "zod";
import { mostAttachments } from "../../shared/attachment.ts";
import { Slug } from "../../shared/company.ts";
import { OwnMark } from "../../shared/contact-standing.ts";
import { type Day, Instant } from "../../shared/day.ts";
import { Letter, Reference } from "../../shared/letter.ts";
import { disclosable, letterNames } from "../../shared/letter-names.ts";
import { LetterWish } from "../../shared/letter-wish.ts";
import { languages, modes, outboxStates, policyFormats, rights, waysSent } from "../../shared/lists.ts";
import { MailboxLook } from "../../shared/mailbox.ts";
import { RequestEvent } from "../../shared/message.ts";
import { PageOrigin } from "../../shared/page.ts";
import { LawChoice } from "../../shared/reach.ts";
import { ReadingId } from "../../shared/reading.ts";
import { Gloss, LedgerEntry, RequestId } from "../../shared/request.ts";
import { Account, MailAddress, OutboxSettings, Person, SenderChoice } from "../../shared/settings.ts";
import { KeptDecision, KeptFindings } from "../readings/kept-findings.ts";
import { SnapshotData } from "../readings/snapshot-data.ts";
import { orderByWriting } from "../tracker/order-by-writing.ts";
import { standingLog } from "../tracker/standing-log.ts";
import { ExportedCampaign } from "./exported-campaign.ts";
import { ExportedAttachment, ExportedCopy, ExportedEvidence, ExportedReport } from "./exported-files.ts";
import { ExportedReply } from "./exported-reply.ts";

/** Of the export's form; a reader refuses a higher one. */
export const exportVersion = 1;
export const exportFormat = "rightsdesk-export";

/** What the outbox knows of a letter. `mail`: the mail byte for byte, in base64. */
export const ExportedDispatch = z.object({
  state: z.enum(outboxStates).exclude(["draft"]),
  messageId: z.string().min(1).max(998),
  envelopeFrom: z.string().min(1).max(998),
  envelopeTo: z.string().min(1).max(998),
  mail: z.base64().min(4),
  attempts: z.int().nonnegative(),
  approvedAt: Instant,
  lastTriedAt: Instant.nullable(),
  smtpReply: z.string().nullable(),
  failure: z.string().max(100).nullable(),
  maybeDeliveredAt: Instant.nullable(),
});
export type ExportedDispatch = z.infer<typeof ExportedDispatch>;

/** No entries stand in each other's place in a circle. */
const isWhole = (events: readonly RequestEvent[]): boolean => orderByWriting(events) !== null;

/** A request with its letter and everything that happened since. */
export const ExportedRequest = z
  .object({
    requestId: RequestId,
    mode: z.enum(modes),
    reference: Reference,
    slug: Slug,
    company: z.string(),
    kind: z.enum(letterNames),
    right: z.enum(rights),
    follows: RequestId.nullable(),
    lawChoice: LawChoice,
    place: z.object({ country: z.string(), region: z.string().nullable() }),
    wish: LetterWish.nullable(),
    gloss: Gloss.nullable(),
    discloses: z.array(z.enum(disclosable)),
    letter: Letter,
    createdAt: Instant,
    /** It went out without the app, on the person's word. */
    sentBy: z.enum(waysSent).exclude(["email"]).nullable(),
    dispatch: ExportedDispatch.nullable(),
    /** In the order in which they were added. */
    attachments: z.array(ExportedAttachment).max(mostAttachments),
    /** Of mail servers, on what became of it. Oldest first. */
    reports: z.array(ExportedReport),
    /** null: it was never to have one. */
    copy: ExportedCopy.nullable(),
    /** The newest look into the mailbox for it. */
    look: MailboxLook.nullable(),
    /** Oldest first. */
    events: z.array(RequestEvent).min(1),
    /** Files with entries of the log; exports of before version 12 have none. */
    evidence: z.array(ExportedEvidence).default([]),
  })
  .refine(({ events }) => isWhole(events), { message: "entries in a circle", path: ["events"] })
  .refine(({ dispatch, sentBy }) => dispatch === null || sentBy === null, { message: "went out in two ways" });
export type ExportedRequest = z.infer<typeof ExportedRequest>;

export const ExportedContact = z.object({ slug: Slug, email: MailAddress, enteredAt: Instant });
export type ExportedContact = z.infer<typeof ExportedContact>;

/** Which company took another one's place, and the one way in which a company takes requests: the person's word. */
export const ExportedHeir = z
  .object({ slug: Slug, heir: Slug, saidAt: Instant })
  .refine(({ slug, heir }) => slug !== heir, { message: "its own heir", path: ["heir"] });
export type ExportedHeir = z.infer<typeof ExportedHeir>;
export const ExportedMark = z.object({ slug: Slug, mark: OwnMark, saidAt: Instant });
export type ExportedMark = z.infer<typeof ExportedMark>;

/** A policy that the person had read. `text`: as it was read, with its lines; null where it can no longer be. */
export const ExportedReading = z.object({
  readingId: ReadingId,
  file: z.string().max(1000).nullable(),
  format: z.enum(policyFormats),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  readAt: Instant,
  findings: KeptFindings,
  decisions: z.array(KeptDecision),
  slug: Slug.nullable(),
  text: SnapshotData.nullable(),
  /** The earlier text of the same policy that it is the newer one of; exports of before version 18 know none. */
  follows: ReadingId.nullable().default(null),
  /** Where it was fetched from; exports of before version 20 know none. */
  origin: PageOrigin.nullable().default(null),
});
export type ExportedReading = z.infer<typeof ExportedReading>;

/** Without passwords, and without what belongs to one computer. */
export const ExportedSettings = z.object({
  mode: z.enum(modes).nullable(),
  language: z.enum(languages).nullable(),
  person: Person.nullable(),
  outbox: OutboxSettings.nullable(),
});
export type ExportedSettings = z.infer<typeof ExportedSettings>;

export const ExportFile = z
  .object({
    format: z.literal(exportFormat),
    version: z.literal(exportVersion),
    madeAt: Instant,
    app: z.string().max(50),
    settings: ExportedSettings,
    /** Mailboxes without their passwords; the first is the usual one. */
    accounts: z.array(Account),
    /** Through which mailbox, and from which of its addresses, the person wants to write to a company. */
    senders: z.array(SenderChoice.extend({ slug: Slug })),
    contacts: z.array(ExportedContact),
    /** Exports of earlier days have neither. */
    heirs: z.array(ExportedHeir).default([]),
    marks: z.array(ExportedMark).default([]),
    readings: z.array(ExportedReading),
    /** Drafts of campaigns are among them. */
    requests: z.array(ExportedRequest),
    /** Newest first. */
    campaigns: z.array(ExportedCampaign),
    /** Mails that came back; those of no request are among them. */
    replies: z.array(ExportedReply).default([]),
    /** Who was told what; reckoned from the requests, and not read back. */
    ledger: z.array(LedgerEntry),
  })
  .superRefine(({ requests, campaigns }, context) => {
    const known = new Set(requests.map(({ requestId }) => requestId));
    for (const [at, { items }] of campaigns.entries()) {
      const lost = items.findIndex(({ requestId }) => requestId !== null && !known.delete(requestId));
      // Without its letter the company would get another one; and one letter is in one campaign once.
      if (lost >= 0)
        context.addIssue({ code: "custom", message: "no such request", path: ["campaigns", at, "items", lost] });
    }
  });
export type ExportFile = z.infer<typeof ExportFile>;

/** The day and moment of the person's word that a letter went out without the app: its event `sent`. */
export const saidSent = (events: readonly RequestEvent[]): { readonly on: Day; readonly at: Instant } | null => {
  const said = standingLog(events).find(({ kind }) => kind === "sent");
  return said === undefined ? null : { on: said.on, at: said.at };
};
