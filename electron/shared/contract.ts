// Every call that the window can make and every event that it hears; the only place where they are listed.
import { z } from "zod";
import { AgendaMonth, AgendaPage, AgendaSpan, agendaPage, Month } from "./agenda.ts";
import { AttachmentId, mostAttachmentBytes } from "./attachment.ts";
import { BackupPlan, BackupStatus, LastBackup, OpenedCopy, PickedBackup, TakenOver } from "./backup.ts";
import { BoardPage, BoardWish, boardPage } from "./board.ts";
import {
  CampaignApproval,
  CampaignEstimate,
  CampaignId,
  CampaignPage,
  CampaignProgress,
  CampaignSummary,
  CampaignWish,
  mostCompanies,
} from "./campaign.ts";
import { campaignKinds } from "./campaign-names.ts";
import { CompanyPage, CompanySummary, Slug } from "./company.ts";
import { Dashboard, DashboardWish } from "./dashboard.ts";
import { Day } from "./day.ts";
import { EvidenceId } from "./evidence.ts";
import { longestLetter } from "./letter.ts";
import { letterBases, letterLanguages, letterNames, refusalGrounds } from "./letter-names.ts";
import { LetterPlan } from "./letter-plan.ts";
import { LetterWish } from "./letter-wish.ts";
import { languages, modes, notedKinds, packIds, waysSent } from "./lists.ts";
import { MailProvider } from "./mail-provider.ts";
import { BounceHunt, MailReport, ReplyHunt } from "./mailbox.ts";
import { OutboxStatus } from "./outbox.ts";
import { PracticeMail, PracticeMailId, PracticeMailSummary } from "./practice.ts";
import { ProofMail, ProofOverview, ProofView } from "./proof.ts";
import { KnownPlace } from "./reach.ts";
import { Decision, mostPolicyBytes, ReadingId, ReadingPage, ReadingProgress, ReadingSummary } from "./reading.ts";
import { DkimResult, mostReplyBytes, ReplyImport, ReplyPage, ReplySummary } from "./reply.ts";
import { ReplyId } from "./reply-id.ts";
import { replyKinds } from "./reply-names.ts";
import { LedgerEntry, RequestId, RequestPage, RequestSummary } from "./request.ts";
import type { Result } from "./result.ts";
import { Account, AccountId, HidingSettings, MailAddress, OutboxSettings, Person, Settings } from "./settings.ts";
import { Unfinished } from "./unfinished.ts";
import { UnlockBy, VaultView } from "./vault.ts";

const nothing = z.undefined();
const Password = z.string().min(1).max(1000);
const ofAccount = z.strictObject({ accountId: AccountId });
const ofCompany = z.strictObject({ slug: Slug });
const ofCampaign = z.strictObject({ campaignId: CampaignId });
const slugsOf = z.array(Slug).min(1).max(mostCompanies);
const ofReading = z.strictObject({ readingId: ReadingId });
const ofRequest = z.strictObject({ requestId: RequestId });
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
const ofReply = z.strictObject({ replyId: ReplyId });
const passphrase = z.string().min(1).max(1000);
const recoveryCode = z.string().min(1).max(200);
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

/** What the app tells about itself. `notices` are things that the person must know at start. */
export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  chrome: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
  /** The person's calendar day. */
  today: z.string(),
  /** Laws of which not every source has been checked; letters under them say so beside the letter. */
  uncheckedLaws: z.array(z.enum(packIds)),
  notices: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("store-set-aside"), path: z.string() }),
      /** Requests that lie in the store and can no longer be read, of both modes. */
      z.object({ kind: z.literal("requests-unreadable"), count: z.int() }),
      /** The computer's clock shows a day before `latestOn`, on which the app was in use already. */
      z.object({ kind: z.literal("clock-back"), latestOn: Day }),
    ]),
  ),
});
export type AppInfo = z.infer<typeof AppInfo>;

/**
 * name -> input and output. A call answers `Result<output>`; which failures it can give is the closed list of
 * `lists.ts`. The handler's type, the preload's verb, the window's type and the run-time check all come from here.
 */
export const contract = {
  /** What the window may show. The `vault` calls are the only ones that are answered while the data is not open: all others are `locked` then. */
  "vault:status": { input: nothing, output: VaultView },
  /** Makes the key and opens an empty store, or encrypts the one of before. `passphrase: null`: the keyring keeps it. */
  "vault:create": { input: z.strictObject({ passphrase: passphrase.nullable() }), output: VaultView },
  /** Opens what is locked and shows what is hidden. `passphrase-wrong`, `recovery-code-wrong`, `keyring-missing`. */
  "vault:unlock": { input: UnlockBy, output: VaultView },
  /** Forgets the key and closes the store; a letter on its way comes to its end first, all others stay. */
  "vault:lock": { input: nothing, output: VaultView },
  /** Takes everything off the window; letters go on going out. */
  "vault:hide": { input: nothing, output: VaultView },
  /** Wraps the key anew; `current`: the passphrase of now, where one keeps it (`passphrase-wrong`). */
  "vault:keep-by": {
    input: z.strictObject({ passphrase: passphrase.nullable(), current: passphrase.nullable() }),
    output: VaultView,
  },
  /** A fresh code; the earlier one opens nothing any more but backups that were made under it. */
  "vault:make-recovery-code": { input: nothing, output: z.object({ code: z.string(), opensBackups: z.boolean() }) },
  "vault:check-recovery-code": {
    input: z.strictObject({ code: recoveryCode }),
    output: z.object({ fits: z.boolean() }),
  },
  /** Asks where, and writes a page with the code, to be printed. */
  "vault:save-recovery-code": {
    input: z.strictObject({ code: recoveryCode, as: z.enum(["pdf-a4", "pdf-letter"]) }),
    output: z.object({ saved: z.boolean() }),
  },
  /** Destroys the key, then the data. `typed`: the word that the window asked for (`erase-word-wrong`). */
  "vault:erase": { input: z.strictObject({ typed: z.string().max(100) }), output: VaultView },
  /** After erasing: starts the app afresh. */
  "vault:restart": { input: nothing, output: VaultView },
  /** The language of the screens before the data is open. */
  "vault:choose-language": { input: z.strictObject({ language: z.enum(languages) }), output: VaultView },

  "app:info": { input: nothing, output: AppInfo },
  /** The person says that the clock is right now: later days count as never seen. */
  "app:trust-clock": { input: nothing, output: AppInfo },
  /** Puts a text on the system's clipboard. */
  "app:copy": {
    input: z.strictObject({ text: z.string().min(1).max(60_000) }),
    output: z.object({ copied: z.literal(true) }),
  },
  /** Opens an https link in the person's browser, or a mailto after asking. Everything else is `link-refused`. */
  "app:open-link": { input: z.strictObject({ url: z.string().max(2000) }), output: z.object({ opened: z.boolean() }) },

  "companies:search": { input: z.strictObject({ text: z.string().max(200) }), output: z.array(CompanySummary) },
  "companies:get": { input: ofCompany, output: CompanyPage },
  /** Keeps (or with null takes back) the person's own address for a company. */
  "companies:set-contact": {
    input: z.strictObject({ slug: Slug, email: MailAddress.nullable() }),
    output: CompanyPage,
  },
  /**
   * Through which mailbox, and under which of its addresses, letters to a company go; `accountId: null` takes that back,
   * `alias: null` leaves the address to the mailbox. `account-unknown`, `address-not-yours`.
   */
  "companies:set-sender": {
    input: z.strictObject({ slug: Slug, accountId: AccountId.nullable(), alias: MailAddress.nullable() }),
    output: CompanyPage,
  },

  /**
   * Reads a pasted text or the bytes of a dragged file in a window of its own, keeps the text and what was found, and
   * answers with the page. Tells `policies:progress`; one at a time, a second one waits. `reading-stopped` after `stop`.
   */
  "policies:read": {
    input: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("text"), text: z.string().max(12_000_000, { message: "policy-too-long" }) }),
      z.strictObject({
        kind: z.literal("file"),
        name: z.string().min(1).max(255),
        bytes: z
          .instanceof(Uint8Array)
          .refine((bytes) => bytes.length <= mostPolicyBytes, { message: "policy-too-large" }),
      }),
    ]),
    output: ReadingPage,
  },
  /** Opens the system's dialog and reads the file that the person picks; null if they pick none. */
  "policies:pick": { input: nothing, output: ReadingPage.nullable() },
  /** Ends what is being read and what waits. */
  "policies:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  "policies:list": { input: nothing, output: z.array(ReadingSummary) },
  /** A reading of an older reader is read anew first; the person's words stay on top. */
  "policies:get": { input: ofReading, output: ReadingPage },
  /** The person's words on findings, all or none; `finding-unknown` if one is not there. */
  "policies:decide": {
    input: z.strictObject({ readingId: ReadingId, decisions: z.array(Decision).min(1).max(2000) }),
    output: ReadingPage,
  },
  /**
   * Makes the company of what counts now, or puts it in the place of what is known of `slug` (the person's own entries
   * stay). `company-nameless` until a name counts.
   */
  "policies:make-company": {
    input: z.strictObject({ readingId: ReadingId, slug: Slug.nullable() }),
    output: z.object({ slug: Slug }),
  },
  /** Throws a reading away, and the company that was made of it: `company-in-use` if there are requests to that. */
  "policies:discard": { input: ofReading, output: z.object({ discarded: z.literal(true) }) },

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

  /** So many rows of the board from the given place of the lane, with the counts of all lanes. */
  "board:open": {
    input: z.strictObject({ wish: BoardWish, from: z.int().nonnegative(), most: z.int().min(1).max(boardPage) }),
    output: BoardPage,
  },
  /** null: there is none in the tracker. */
  "board:get": { input: ofRequest, output: RequestSummary.nullable() },

  /** What all first letters came to, counted. */
  "dashboard:get": { input: DashboardWish, output: Dashboard },
  /** What falls on the days of a month, of the current mode; nothing of it is reckoned in the call. */
  "agenda:month": { input: z.strictObject({ month: Month }), output: AgendaMonth },
  /** From the given place on, in the order of the days. */
  "agenda:list": {
    input: z.strictObject({
      span: AgendaSpan,
      from: z.int().nonnegative(),
      most: z.int().min(1).max(agendaPage),
    }),
    output: AgendaPage,
  },
  /**
   * Lets a request rest until a day, on which it asks again; null ends that. `day-impossible`: not after today, or more than
   * a year away.
   */
  "agenda:snooze": { input: ofRequest.extend({ untilOn: Day.nullable() }), output: RequestPage },
  /**
   * Asks where, and writes a calendar file with the days of a request, or with null of all; what an earlier file said and is
   * not due any more is cancelled in it. `isNamed`: companies stand in its titles. Nothing is asked if it would be empty.
   */
  "agenda:save-calendar": {
    input: z.strictObject({ requestId: RequestId.nullable(), isNamed: z.boolean() }),
    output: z.object({ saved: z.boolean(), events: z.int(), cancelled: z.int() }),
  },

  "campaigns:list": { input: nothing, output: z.array(CampaignSummary) },
  /** Nothing is written yet. `details-needed`, `account-needed`: ask, then again. */
  "campaigns:create": {
    input: z.strictObject({ kind: z.enum(campaignKinds), slugs: slugsOf, wish: CampaignWish }),
    output: CampaignSummary,
  },
  /** Two hundred rows at the most, from `from` on; `text` is looked for in the company's name, "": any. */
  "campaigns:get": {
    input: ofCampaign.extend({
      show: z.enum(["all", "planned", "open", "ready", "left-out", "approved"]),
      text: z.string().max(200),
      from: z.int().min(0).max(mostCompanies),
    }),
    output: CampaignPage,
  },
  /**
   * Writes the letters of all companies that have none yet, in small pieces; answers when it is done or was ended. Told by
   * `campaigns:progress`. What an end of the app broke off goes on at the next start.
   */
  "campaigns:prepare": { input: ofCampaign, output: CampaignSummary },
  /** Ends what is being done with it after the piece at hand; what was done stays. */
  "campaigns:halt": { input: ofCampaign, output: z.object({ halted: z.boolean() }) },
  /**
   * The person's word on companies whose letter was not approved. `include` also in spite of an earlier letter; `accept`:
   * the law as it was suggested. `slugs: null`: all that have an open question. Letters that this changes are written anew
   * before it answers.
   */
  "campaigns:edit": {
    input: ofCampaign.extend({
      slugs: slugsOf.nullable(),
      change: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("leave-out") }),
        z.strictObject({ kind: z.literal("include") }),
        z.strictObject({ kind: z.literal("accept") }),
        z.strictObject({ kind: z.literal("language"), language: z.enum(letterLanguages) }),
        z.strictObject({ kind: z.literal("law"), basis: z.enum(letterBases) }),
      ]),
    }),
    output: CampaignSummary,
  },
  /** What it would come to if all letters that are ready were approved now. */
  "campaigns:estimate": { input: ofCampaign, output: CampaignEstimate },
  /**
   * The person's yes to these letters, or with null to all that are ready, which are `letters` in number
   * (`campaign-changed` if not). Each piece commits; what was approved before is not approved again. Fails as
   * `requests:send` does if something is missing to send at all.
   */
  "campaigns:approve": {
    input: ofCampaign.extend({ slugs: slugsOf.nullable(), letters: z.int().min(1).max(mostCompanies) }),
    output: CampaignApproval,
  },
  /** None of its letters goes out until `resume`; the one on its way comes to its end. */
  "campaigns:pause": { input: ofCampaign, output: CampaignSummary },
  "campaigns:resume": { input: ofCampaign, output: CampaignSummary },
  /** Makes every letter that was never tried a draft again. `goesOn`: letters that were tried and still wait, paused. */
  "campaigns:stop": { input: ofCampaign, output: z.object({ takenBack: z.int(), goesOn: z.int() }) },
  /** Throws all drafts away, and the campaign if nothing of it was approved. */
  "campaigns:discard": { input: ofCampaign, output: z.object({ removed: z.boolean() }) },

  "outbox:status": { input: nothing, output: OutboxStatus },
  /** Nothing goes out any more until `resume`, also after a restart; the letter on its way comes to its end. */
  "outbox:pause": { input: nothing, output: OutboxStatus },
  /** Ends a pause, the person's or the app's. */
  "outbox:resume": { input: nothing, output: OutboxStatus },
  /** Everything that waits goes now, as fast as the pace allows. A pause stays. */
  "outbox:go": { input: nothing, output: OutboxStatus },
  /** Makes a letter that was approved and never tried a draft again; `move-not-lawful` once a server may know of it. */
  "outbox:take-back": { input: ofRequest, output: RequestPage },
  /**
   * A letter that waits, or was not taken, goes now, with the same Message-ID; answers at once. Ends a pause by the app.
   * `other-mailbox` if the mailbox is not its own.
   */
  "outbox:try-again": { input: ofRequest, output: RequestPage },
  /** What the person found out about a letter that may be out: it did go, or send it again (as `try-again`). */
  "outbox:settle": {
    input: z.strictObject({ requestId: RequestId, as: z.enum(["sent", "again"]) }),
    output: RequestPage,
  },

  /**
   * Looks in the letter's own mailbox for what became of a letter of which it is not known whether it went out. What is
   * found moves it; `look` on the page says what was looked at. `imap-missing`; `move-not-lawful` if it is in no doubt.
   */
  "mailbox:look": { input: ofRequest, output: RequestPage },
  /** Looks for reports on letters that went out, in every mailbox that can be read. */
  "mailbox:find-bounces": { input: nothing, output: BounceHunt },
  /**
   * Looks for answers to letters in the mailboxes of which the person wants it, and takes them in; nothing there changes.
   * `left`: ask again for the rest.
   */
  "mailbox:find-replies": { input: nothing, output: ReplyHunt },
  /** Makes the copy of a sent letter once more. Its failure is in the page's `copy`. */
  "mailbox:copy-again": { input: ofRequest, output: RequestPage },
  /** The folders of a mailbox, and which of them holds what was sent; nothing is written. */
  "mailbox:folders": {
    input: z.strictObject({ accountId: AccountId }),
    output: z.array(z.object({ path: z.string(), isSent: z.boolean() })),
  },
  /** Reports that speak against an address of a company, newest first. */
  "mailbox:returned": { input: ofCompany, output: z.array(MailReport) },

  /**
   * Takes in the bytes of a dragged file: one mail, or a mailbox file (mbox) of which it takes what has to do with a request.
   * Tells `replies:progress`; `reply-busy` while another import goes on. What could not be taken is in `refused`.
   */
  "replies:read": {
    input: z.strictObject({
      name: z.string().max(4096),
      bytes: z
        .instanceof(Uint8Array)
        .refine((bytes) => bytes.length > 0, { message: "reply-not-a-mail" })
        .refine((bytes) => bytes.length <= mostReplyBytes, { message: "reply-file-too-large" }),
    }),
    output: ReplyImport,
  },
  /** Opens the system's dialog and takes in the files that the person picks, of any size; null if they pick none. */
  "replies:pick": { input: nothing, output: ReplyImport.nullable() },
  /** Ends an import after the mail at hand; what was taken stays. */
  "replies:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /** Of the current mode, newest first. */
  "replies:list": { input: z.strictObject({ show: z.enum(["open", "all"]) }), output: z.array(ReplySummary) },
  "replies:of-request": { input: ofRequest, output: z.array(ReplySummary) },
  /** A mail that an older reader read is read anew first. */
  "replies:get": { input: ofReply, output: ReplyPage },
  /** The person's word on the request that it belongs to; null: to none. `reply-settled` once it was settled. */
  "replies:assign": { input: ofReply.extend({ requestId: RequestId.nullable() }), output: ReplyPage },
  /**
   * The person's word on what it is: writes the entry into the request's log (`unrelated` and `auto-reply` write none).
   * `reply-unassigned` while it belongs to no request; `day-impossible`.
   */
  "replies:settle": {
    input: ofReply.extend({
      kind: z.enum(replyKinds),
      on: Day,
      untilOn: Day.nullable(),
      ground: z.enum(refusalGrounds).nullable(),
    }),
    output: ReplyPage,
  },
  /** Takes the word back; the entry stays in the log as taken back. */
  "replies:reopen": { input: ofReply, output: ReplyPage },
  /** Throws the mail away; what it wrote into a log stays there. */
  "replies:discard": { input: ofReply, output: z.object({ discarded: z.literal(true) }) },
  /** Asks where, and writes one file of the mail; null: the mail itself as it came. */
  "replies:save-file": {
    input: ofReply.extend({ attachmentId: AttachmentId.nullable() }),
    output: z.object({ saved: z.boolean() }),
  },

  "settings:get": { input: nothing, output: Settings },
  /** The mail providers that the app knows, for the form of a mailbox. */
  "settings:list-providers": { input: nothing, output: z.array(MailProvider.omit({ $schema: true }).strip()) },
  /** Which of the person's data went to whom, in the current mode; newest first. */
  "settings:ledger": { input: nothing, output: z.array(LedgerEntry) },
  "settings:choose-mode": { input: z.strictObject({ mode: z.enum(modes) }), output: Settings },
  "settings:choose-language": { input: z.strictObject({ language: z.enum(languages) }), output: Settings },
  "settings:save-person": { input: Person, output: Settings },
  /**
   * `accountId: null`: a new mailbox, behind the others; the first of all is `main`. A password of null keeps the stored
   * one, which is dropped if its host, port, security or user changed (`password-needed` then). `address-taken`: another
   * mailbox has that address; `account-unknown`.
   */
  "settings:save-account": {
    input: z.strictObject({
      account: Account.extend({ accountId: AccountId.nullable() }),
      password: Password.nullable(),
      imapPassword: Password.nullable().default(null),
    }),
    output: Settings,
  },
  /** With its passwords. `account-in-use`: letters wait for it (detail: to whom). */
  "settings:remove-account": { input: ofAccount, output: Settings },
  /** From now on it is the one that writes where nothing else was said. */
  "settings:set-usual-account": { input: ofAccount, output: Settings },
  "settings:save-hiding": { input: HidingSettings, output: Settings },
  "settings:save-asks-dkim": { input: z.strictObject({ asksDkim: z.boolean() }), output: Settings },
  /** Whether the system may show how many requests wait. Never for practice. */
  "settings:save-notifies": { input: z.strictObject({ notifies: z.boolean() }), output: Settings },
  "settings:save-outbox": { input: OutboxSettings, output: Settings },
  /** In the place of what was kept before. */
  "settings:keep-unfinished": { input: Unfinished, output: z.object({ forms: z.int() }) },
  /** What was kept; it is forgotten with that. */
  "settings:take-unfinished": { input: nothing, output: Unfinished },
  /** Sends a short mail from the account to itself and answers with the server's own line. */
  "settings:test-account": { input: ofAccount, output: z.object({ smtpReply: z.string(), to: z.string() }) },

  "backup:status": { input: nothing, output: BackupStatus },
  /**
   * Asks where, and writes everything but passwords into one file, locked by this passphrase; null: no place was picked.
   * `passphrase-too-short`. One at a time (`backup-busy`), here and below.
   */
  "backup:make": { input: z.strictObject({ passphrase: z.string().max(1000) }), output: LastBackup.nullable() },
  /** Stops what is going on; it ends with `backup-stopped`, and nothing has changed. */
  "backup:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /** Asks which file and reads its head; null if none was picked. */
  "backup:pick": { input: nothing, output: PickedBackup.nullable() },
  /** Opens the picked file, proves all of it and lays it out beside the store. Nothing of the store changes. */
  "backup:open": {
    input: z.strictObject({ secret: z.string().max(1000), by: z.enum(["passphrase", "recovery-code"]) }),
    output: OpenedCopy,
  },
  /**
   * Takes over what was opened, from a backup or an export: in the place of everything, or beside it. What was here is
   * kept in a file first. `letter-under-way`: not while one is.
   */
  "backup:take": { input: z.strictObject({ how: z.enum(["replace", "merge"]) }), output: TakenOver },
  /** Throws away what was opened and not taken. */
  "backup:leave": { input: nothing, output: z.object({ left: z.literal(true) }) },
  /** Asks for the folder of the next plan; null if none was picked. */
  "backup:pick-folder": { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  /**
   * Makes backups by itself from now on, into the folder picked last; null: no more. `passphrase: null` keeps the lock
   * that there is (`backup-passphrase-needed` without one). `folder-gone`: none was picked yet.
   */
  "backup:plan": {
    input: z.strictObject({
      plan: BackupPlan.omit({ folder: true }).nullable(),
      passphrase: z.string().max(1000).nullable(),
    }),
    output: BackupStatus,
  },
  /** The person has read that a backup failed. */
  "backup:read-trouble": { input: nothing, output: BackupStatus },

  /** Asks for a folder and writes JSON and CSV that anybody can read into a new one in it; null if none was picked. */
  "export:make": { input: nothing, output: z.object({ folder: z.string() }).nullable() },
  /** Asks for a file of an export and lays it out as `backup:open` does; null if none was picked. */
  "export:pick": { input: nothing, output: OpenedCopy.nullable() },

  /** Looks along a request's chain, once more each time; links first what has no link yet. */
  "proof:get": { input: ofRequest, output: ProofView },
  /** What is known of all chains since the app was started. */
  "proof:overview": { input: nothing, output: ProofOverview },
  /** Looks along all chains, in small pieces, and answers when it is done or was ended; told by `proof:progress`. */
  "proof:check-all": { input: nothing, output: ProofOverview },
  /** Ends what is going on: a look along all chains, or a dossier (`dossier-stopped`). */
  "proof:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /**
   * Puts a request and all letters of its matter into a dossier, asks where, and writes it. `saved`: the name of the file
   * or folder; null: no place was picked. `dossier-busy` while another is being made.
   */
  "proof:save-dossier": {
    input: ofRequest.extend({ as: z.enum(["zip", "folder"]) }),
    output: z.object({ saved: z.string().nullable() }),
  },
  /**
   * Makes the dossier of the matter that a draft belongs to, without the draft, and puts it with the draft: its pages, or
   * everything. One that was put there earlier makes room. `dossier-busy`, `dossier-stopped`, `already-approved`, and what
   * `requests:attach` says of sizes; `move-not-lawful` for a first letter.
   */
  "proof:attach-dossier": { input: ofRequest.extend({ as: z.enum(["pdf", "zip"]) }), output: RequestPage },
  /**
   * Asks the name server of the domain that signed a mail for its key, and keeps what came of it. An outgoing call, on the
   * person's word alone. `key-unreachable`, `reply-unknown`; `not-allowed` in practice mode, which speaks to nobody.
   */
  "proof:ask-key": { input: z.strictObject({ replyId: ReplyId }), output: DkimResult },
  /** Asks where, and writes one mail byte for byte. */
  "proof:save-mail": {
    input: ofRequest.extend({ kind: ProofMail.shape.kind, about: z.string().max(200) }),
    output: z.object({ saved: z.string().nullable() }),
  },

  "practice:list": { input: nothing, output: z.array(PracticeMailSummary) },
  /** Throws all practice mails away; the requests that they were sent for stay. */
  "practice:empty": { input: nothing, output: z.object({ emptied: z.int() }) },
  "practice:get": { input: z.strictObject({ mailId: PracticeMailId }), output: PracticeMail },
  "practice:status": { input: nothing, output: z.object({ running: z.boolean(), port: z.int().nullable() }) },
  "practice:stop": { input: nothing, output: z.object({ running: z.boolean(), port: z.int().nullable() }) },
  "practice:start": { input: nothing, output: z.object({ running: z.boolean(), port: z.int().nullable() }) },
} as const;

/** Events that main tells the window; each says only that something is to be read again. */
export const events = {
  /** `vault:status` is to be asked again. */
  "vault:changed": z.strictObject({}),
  "requests:changed": z.strictObject({ requestId: RequestId.nullable() }),
  "outbox:changed": z.strictObject({}),
  "campaigns:changed": z.strictObject({ campaignId: CampaignId.nullable() }),
  /** `progress: null`: it is done, or was ended. */
  "campaigns:progress": z.strictObject({ campaignId: CampaignId, progress: CampaignProgress.nullable() }),
  /** `replyId: null`: several. */
  "replies:changed": z.strictObject({ replyId: ReplyId.nullable() }),
  /** Bytes of the files that are being imported. */
  "replies:progress": z.strictObject({ done: z.int(), of: z.int() }),
  "practice:received": z.strictObject({ mailId: PracticeMailId }),
  /** `readingId: null`: several. */
  "policies:changed": z.strictObject({ readingId: ReadingId.nullable() }),
  "policies:progress": ReadingProgress,
  /** `app:info` is to be asked again. */
  "app:changed": z.strictObject({}),
  "day:changed": z.strictObject({ today: z.string() }),
  /** The person pressed a notice of the system: the board is to be shown. */
  "agenda:wanted": z.strictObject({}),
  "backup:changed": z.strictObject({}),
  /** So many rows are done. */
  "backup:progress": z.strictObject({ rows: z.int() }),
  /** `proof:overview` is to be asked again. */
  "proof:changed": z.strictObject({}),
  /** Requests of a look along all chains, or files of a dossier. */
  "proof:progress": z.strictObject({ done: z.int(), of: z.int() }),
  /** Everything may be another now: a backup or an export was taken over. */
  "store:replaced": z.strictObject({}),
} as const;

export type CallName = keyof typeof contract;
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]["input"]>;
export type CallArgument<N extends CallName> = z.output<(typeof contract)[N]["input"]>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]["output"]>;
export type EventName = keyof typeof events;
export type EventBody<E extends EventName> = z.output<(typeof events)[E]>;

type Room<N extends string> = N extends `${infer R}:${string}` ? R : never;
type Verb<N extends string, R extends string> = N extends `${R}:${infer V}` ? V : never;
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type NameOf<R extends string, V extends string> = Extract<CallName, `${R}:${V}`>;

/** `window.desk`: `desk.requests.list()`, `desk.companies.setContact({ … })`, `desk.on("requests:changed", …)`. */
export type Desk = {
  readonly [R in Room<CallName>]: {
    readonly [V in Verb<CallName, R> as Camel<V>]: undefined extends CallInput<NameOf<R, V>>
      ? () => Promise<Result<CallOutput<NameOf<R, V>>>>
      : (input: CallInput<NameOf<R, V>>) => Promise<Result<CallOutput<NameOf<R, V>>>>;
  };
} & { readonly on: <E extends EventName>(event: E, listener: (body: EventBody<E>) => void) => () => void };
