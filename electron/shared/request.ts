// A request: one letter to one company under one law, and all that happened since.
import * as z from "zod";
import { Attachment } from "./attachment.ts";
import { Slug } from "./company.ts";
import { Day, Instant } from "./day.ts";
import { EvidenceFile } from "./evidence.ts";
import { Period } from "./law.ts";
import { Letter, Reference } from "./letter.ts";
import { disclosable, followUpNames, letterLanguages, letterNames } from "./letter-names.ts";
import { LetterWish } from "./letter-wish.ts";
import { modes, outboxStates, requestStatuses, rights, waitReasons, waysSent } from "./lists.ts";
import { MailboxLook, MailReport, SentCopy } from "./mailbox.ts";
import { RequestEvent } from "./message.ts";
import { IdentityShield, NextStep, RefusalCoach } from "./next-step.ts";
import { LawChoice } from "./reach.ts";
import { Reckoning } from "./reckoning.ts";
import { Sender } from "./sender.ts";
import { Drp, Duty } from "./standing.ts";
import { lanes, standings } from "./standing-names.ts";

export const RequestId = z.uuid().brand<"RequestId">();
export type RequestId = z.infer<typeof RequestId>;

/** A row of the tracker. */
export const RequestSummary = z.object({
  requestId: RequestId,
  mode: z.enum(modes),
  /** Of a letter that comes after another one: that one's, since they are one matter. */
  reference: Reference,
  slug: Slug,
  company: z.string(),
  kind: z.enum(letterNames),
  /** Of a letter that comes after another one: that one's. */
  right: z.enum(rights),
  /** The request that this letter comes after; null: a first letter. */
  follows: RequestId.nullable(),
  status: z.enum(requestStatuses),
  /** True once `dueOn` has passed without an answer. */
  overdue: z.boolean(),
  createdAt: Instant,
  sentOn: Day.nullable(),
  /** How it went out; null until it did. All but `email` on the person's own word. */
  way: z.enum(waysSent).nullable(),
  /** Always null for a letter that comes after another one: the first one's clocks go on. */
  dueOn: Day.nullable(),
  /** A law sets a time, and it waits for something, such as the day on which a posted letter arrived. */
  isDueOpen: z.boolean(),
  standing: z.enum(standings),
  lane: z.enum(lanes),
  drp: Drp,
  /** The nearest one that is open, of either side; null: none. */
  nextDuty: Duty.nullable(),
  /** The person put it off: the first day on which it asks for something again; null: it does not rest. */
  snoozedUntil: Day.nullable(),
  /** When the newest entry of the log that stands happened; null: none of them reads. */
  lastEventAt: Instant.nullable(),
});
export type RequestSummary = z.infer<typeof RequestSummary>;

/** What the outbox knows of a letter. `smtpReply`: the server's last line, word for word. */
export const Dispatch = z.object({
  state: z.enum(outboxStates),
  messageId: z.string(),
  attempts: z.int(),
  lastTriedAt: Instant.nullable(),
  /** When the last try was made that may have delivered the letter; null if none was. Later failures do not undo it. */
  maybeDeliveredAt: Instant.nullable(),
  smtpReply: z.string().nullable(),
  /** A code of the closed list (failure-codes.ts) when the last try failed. */
  failure: z.string().nullable(),
  /** While it waits: when it goes out, as far as that is known, and why not sooner; null: it does not wait. */
  goesAt: Instant.nullable(),
  waits: z.enum(waitReasons).nullable(),
});
export type Dispatch = z.infer<typeof Dispatch>;

/** An earlier letter of the same kind to the same company in the same mode that was approved, whatever came of it. */
export const EarlierRequest = z.object({
  requestId: RequestId,
  /** null: its entry can no longer be read, so it may have gone out. */
  status: z.enum(requestStatuses).nullable(),
  /** The day on which it was approved. */
  approvedOn: Day.nullable(),
  sentOn: Day.nullable(),
  dueOn: Day.nullable(),
});
export type EarlierRequest = z.infer<typeof EarlierRequest>;

/**
 * Where a draft says something that no longer holds: its address, or the mailbox that it goes out from. `was: null`: no
 * mail address was known; `now: null`: none of the company's counts any more.
 */
export const Outdated = z.object({
  part: z.enum(["from", "to"]),
  was: z.string().nullable(),
  now: z.string().nullable(),
});
export type Outdated = z.infer<typeof Outdated>;

/** The same letter in a language that the person reads; `isPlain`: without the citations, which are not written in it. */
export const Gloss = z.object({
  language: z.enum(letterLanguages),
  subject: z.string(),
  text: z.string(),
  isPlain: z.boolean(),
});
export type Gloss = z.infer<typeof Gloss>;

/** An entry of the log that stands. */
export const TimelineEntry = z.object({
  eventId: z.string(),
  /** The entries in whose place it stands, newest first. */
  earlier: z.array(z.string()),
  /** Whether the person can put another one in its place. */
  mayCorrect: z.boolean(),
  /** Whether the person can take it back; a correction leaves the entry before it then. */
  mayUndo: z.boolean(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** An entry that was taken back. `by`: the undoing that did it, which can be undone to bring the entry back. */
export const TakenBackEntry = z.object({ eventId: z.string(), by: z.string() });

/** A request's page. `dispatch` is null while the letter is a draft, and for one that went out another way. */
export const RequestPage = z.object({
  summary: RequestSummary,
  lawChoice: LawChoice,
  letter: Letter,
  /** null: written before wishes were kept. */
  wish: LetterWish.nullable(),
  /** null: there is none (the letter's language is the person's own, or it was written before glosses were). */
  gloss: Gloss.nullable(),
  /** The day on which a lawyer read the template; null: none has. */
  reviewedOn: Day.nullable(),
  /** What of the person's data the letter carries. */
  discloses: z.array(z.enum(disclosable)),
  /** Files that go with it. */
  attachments: z.array(Attachment),
  /** How long they have, for a letter that is not out yet; null: no day is set, or it comes after another letter. */
  term: z.object({ ...Period.shape, article: z.string() }).nullable(),
  /** null: no law, so no clock. `steps` is empty until the letter is out. */
  due: Reckoning.nullable(),
  dispatch: Dispatch.nullable(),
  /** The whole log as it was written, by instant; what stands of it is `timeline`. */
  events: z.array(RequestEvent),
  /** What stands, in the order in which it happened. */
  timeline: z.array(TimelineEntry),
  takenBack: z.array(TakenBackEntry),
  /** By entry; entries without files are left out. */
  evidence: z.record(z.string(), z.array(EvidenceFile)),
  /** Of both sides: first theirs, then the person's. */
  duties: z.array(Duty),
  /** Of a real letter that was approved; null: none was ever to be made. */
  copy: SentCopy.nullable(),
  /** What mail servers said of it, oldest first. */
  reports: z.array(MailReport),
  /** The newest look into the mailbox for it. */
  look: MailboxLook.nullable(),
  /** Whether the mailbox that it goes out from can be looked into. */
  canLook: z.boolean(),
  /** Newest first. */
  earlier: z.array(EarlierRequest),
  /** Letters that came after this one, newest first. */
  followedBy: z.array(RequestSummary),
  /** Letters that can come next. */
  next: z.array(z.enum(followUpNames)),
  /** What comes next, best first; empty for a letter that comes after another one: its matter is the first one's. */
  nextSteps: z.array(NextStep),
  /** Of the refusal that stands; null: there is none. */
  coach: RefusalCoach.nullable(),
  /** While the company waits for proof of identity; null: it does not. */
  shield: IdentityShield.nullable(),
  /** Empty for a letter that was approved: it stays as it is. */
  outdated: z.array(Outdated),
  /** Addresses that a draft can come from instead; one that comes after another letter has only that letter's. */
  senders: z.array(Sender),
  /** The address of the letter before, which no mailbox has any more: this one has to come from another. */
  lostSender: z.string().nullable(),
});
export type RequestPage = z.infer<typeof RequestPage>;

/** Which of the person's data a letter told whom. `isCertain: false`: nobody knows whether it went out. `hasBounced`: it went out and came back. */
export const LedgerEntry = z.object({
  requestId: RequestId,
  slug: Slug,
  /** Who was told: of a complaint the authority. */
  company: z.string(),
  kind: z.enum(letterNames),
  on: Day,
  way: z.enum(waysSent),
  isCertain: z.boolean(),
  hasBounced: z.boolean().default(false),
  data: z.array(z.enum(disclosable)),
  /** Names of the files that went with it. */
  files: z.array(z.string()),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
