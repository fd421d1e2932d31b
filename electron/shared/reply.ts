// A mail that came back: what it is, which request it belongs to, what it seems to say, and what the person said of it.
import * as z from "zod";
import { AttachmentId } from "./attachment.ts";
import { Day, Instant } from "./day.ts";
import { failureCodes } from "./failure-codes.ts";
import { refusalGrounds } from "./letter-names.ts";
import { modes } from "./lists.ts";
import { ReplyId } from "./reply-id.ts";
import { dkimStates, matchWays, replyKinds, replySources, replyStates, replyWarnings } from "./reply-names.ts";
import { RequestId } from "./request.ts";

/** The largest mail that is taken, in bytes: what the large providers let through, with room. */
export const mostReplyBytes = 64 * 1024 * 1024;
/** Of a mail's text that is kept to be shown and read; the whole mail is kept beside it as it came. */
export const longestReplyText = 200_000;

/** What the reader takes a mail for, and the words that say so. `start`, `end`: offsets into the shown text. */
export const ReplyProposal = z.object({
  kind: z.enum(replyKinds),
  confidence: z.number().min(0).max(1),
  evidence: z.object({ start: z.int(), end: z.int(), quote: z.string() }),
  rule: z.string(),
  /** Of a refusal, if it says one. */
  ground: z.enum(refusalGrounds).nullable(),
  /** Of an extension: the day that it names. */
  untilOn: Day.nullable(),
});
export type ReplyProposal = z.infer<typeof ReplyProposal>;

/**
 * What the reader made of a mail. `reader`: its version; `language`: ISO 639-1, as detected; `isRead: false`: the mail is in
 * a language that is not read, or there is nothing to read. `proposals`: best first; none: it abstains.
 */
export const ReplyReading = z.object({
  reader: z.int(),
  language: z.string().nullable(),
  isRead: z.boolean(),
  proposals: z.array(ReplyProposal),
});
export type ReplyReading = z.infer<typeof ReplyReading>;

/**
 * Which request a mail belongs to, and how that is known. Sure is what names a letter of ours and comes from the company;
 * everything else is for the person to say. `candidates`: best first.
 */
export const ReplyMatch = z.object({
  way: z.enum(matchWays),
  isSure: z.boolean(),
  candidates: z.array(RequestId),
});
export type ReplyMatch = z.infer<typeof ReplyMatch>;

/** What a received mail's DKIM signature came to. `unknown`: nobody asked for the key yet, or it could not be asked for. */
export const DkimResult = z.object({
  state: z.enum(dkimStates),
  domain: z.string().nullable(),
  selector: z.string().nullable(),
  checkedAt: Instant.nullable(),
  words: z.string().nullable(),
});
export type DkimResult = z.infer<typeof DkimResult>;

/** A row of the list of replies. */
export const ReplySummary = z.object({
  replyId: ReplyId,
  mode: z.enum(modes),
  /** Only once it is sure, or the person said so. */
  requestId: RequestId.nullable(),
  /** Of that request, or else of the best candidate; null: none. */
  company: z.string().nullable(),
  fromName: z.string(),
  /** As the mail says it, which anybody can write; "": it says none. */
  fromAddress: z.string(),
  subject: z.string(),
  /** The mail's own word (its Date header); null: it says none that can be. */
  sentAt: Instant.nullable(),
  cameInAt: Instant,
  source: z.enum(replySources),
  match: ReplyMatch,
  state: z.enum(replyStates),
  /** What the person confirmed. */
  kind: z.enum(replyKinds).nullable(),
  /** The reader's best proposal. */
  best: z.enum(replyKinds).nullable(),
  attachments: z.int(),
});
export type ReplySummary = z.infer<typeof ReplySummary>;

/**
 * A link of the mail. `host`: where it really leads, as the network sees it (punycode); `isMisleading`: its words name
 * another host; `isConfirmation`: it looks like one to confirm by, which may expire.
 */
export const ReplyLink = z.object({
  text: z.string(),
  url: z.string(),
  host: z.string(),
  isMisleading: z.boolean(),
  isConfirmation: z.boolean(),
});
export type ReplyLink = z.infer<typeof ReplyLink>;

/** A file in the mail, under the name that the mail gives it, made harmless. `type`: as the mail says. */
export const ReplyAttachment = z.object({
  attachmentId: AttachmentId,
  name: z.string(),
  type: z.string(),
  bytes: z.int(),
  isRisky: z.boolean(),
});
export type ReplyAttachment = z.infer<typeof ReplyAttachment>;

/** A received mail as it is shown. HTML was turned into text; nothing of it was ever run or loaded. */
export const ReplyPage = ReplySummary.extend({
  text: z.string(),
  /** false: more was in it than is shown. */
  isTextWhole: z.boolean(),
  links: z.array(ReplyLink),
  attachments: z.array(ReplyAttachment),
  warnings: z.array(z.enum(replyWarnings)),
  reading: ReplyReading,
  dkim: DkimResult.nullable(),
  /** Who said what it is; `app`: by the report of a mail server. null: nobody yet. */
  settledBy: z.enum(["person", "app"]).nullable(),
});
export type ReplyPage = z.infer<typeof ReplyPage>;

/** What an import came to. `known`: were here already; `leftOut`: of a mailbox file, mails that have to do with no request. */
export const ReplyImport = z.object({
  taken: z.array(ReplyId),
  known: z.int(),
  leftOut: z.int(),
  /** What could not be taken, and why. `mail`: which one of a mailbox file, from 1; null: the file as a whole. */
  refused: z.array(z.object({ name: z.string(), mail: z.int().nullable(), code: z.enum(failureCodes) })),
  isStopped: z.boolean(),
});
export type ReplyImport = z.infer<typeof ReplyImport>;
