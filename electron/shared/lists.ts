// The closed lists that every process speaks; free of zod so that the window can import values from here cheaply.

/**
 * Data rights, named after the W3C Data Privacy Vocabulary (eu-gdpr A7-3, A15-A22, A77) where it has a term.
 * `opt-out-sale` is sale or sharing; `third-party-disclosure` asks which third parties got the data.
 */
export const rights = [
  "access",
  "rectification",
  "erasure",
  "restriction",
  "portability",
  "objection",
  "automated-decision",
  "withdraw-consent",
  "complaint",
  "opt-out-marketing",
  "opt-out-sale",
  "limit-sensitive",
  "third-party-disclosure",
  "non-discrimination",
] as const;
export type Right = (typeof rights)[number];

/** How a policy stands to a right that it mentions. */
export const stances = ["offered", "limited", "denied"] as const;

export const contactKinds = ["email", "postal", "phone", "form", "person"] as const;

export const contactRoles = [
  "privacy",
  "dpo",
  "representative",
  "support",
  "marketing",
  "legal",
  "authority",
  "third-party",
  "other",
] as const;

/** Why a policy gives nobody to write to. */
export const noContactReasons = ["none-stated", "hidden", "form-only", "post-only"] as const;
export type NoContactReason = (typeof noContactReasons)[number];

/** How a right is used, where the policy says it. */
export const waysToUse = ["mail", "form", "link", "account", "post"] as const;

/** What a policy was read out of. */
export const policyFormats = ["text", "markdown", "html", "pdf", "mail", "docx"] as const;

/** The person's word on a finding; `open`: none yet. */
export const verdicts = ["open", "accepted", "corrected", "dropped", "added"] as const;
export type Verdict = (typeof verdicts)[number];

/** What the person should know of a reading as a whole. */
export const readingNotes = [
  "very-short-text",
  "language-not-read",
  "company-not-found",
  "no-rights-found",
  "address-hidden",
] as const;
export type ReadingNote = (typeof readingNotes)[number];

/** Stages of reading a policy, in their order. */
export const readingStages = ["waiting", "opening", "finding", "keeping"] as const;
export type ReadingStage = (typeof readingStages)[number];

/**
 * Everything that can happen to a request, in no order; a request is its log of these. `complied`: the person did what the
 * company asked for, be it its form, its link or its fee.
 */
export const eventKinds = [
  "drafted",
  "approved",
  "queued",
  "sent",
  "bounced",
  "received",
  "acknowledged",
  "identity-asked",
  "identity-given",
  "clarification-asked",
  "clarified",
  "confirm-link",
  "form-asked",
  "portal-asked",
  "fee-asked",
  "complied",
  "extended",
  "answered-in-part",
  "answered",
  "refused",
  "fulfilled",
  "verified",
  "withdrawn",
  "reminded",
  "escalated",
  "complaint-filed",
  "decided",
  "note",
  "call",
  "post",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** What the person can write into the log, and take back; `received` has a call of its own. */
export const notedKinds = [
  "acknowledged",
  "identity-asked",
  "clarification-asked",
  "confirm-link",
  "form-asked",
  "portal-asked",
  "fee-asked",
  "extended",
  "answered-in-part",
  "answered",
  "refused",
  "fulfilled",
  "bounced",
  "identity-given",
  "clarified",
  "complied",
  "reminded",
  "escalated",
  "complaint-filed",
  "decided",
  "verified",
  "withdrawn",
  "call",
  "post",
  "note",
] as const satisfies readonly EventKind[];
export type NotedKind = (typeof notedKinds)[number];

/** Of those, what the company does. */
export const companyKinds: readonly EventKind[] = notedKinds.slice(0, notedKinds.indexOf("bounced") + 1);
/** Of those, what either side may have done. */
export const eitherKinds: readonly EventKind[] = ["call", "post"];
/** Of those, what can be entered while the letter is not out. */
export const freeKinds: readonly EventKind[] = ["call", "post", "note"];

/** Where a matter stands, by its log; `open`: it is out, and nothing was heard. */
export const standings = [
  "not-out",
  "open",
  "acknowledged",
  "needs-you",
  "extended",
  "in-part",
  "answered",
  "denied",
  "fulfilled",
  "verified",
  "escalated",
  "decided",
  "withdrawn",
] as const;
export type Standing = (typeof standings)[number];

/** Where a request lies on the board; one that asks the person for something is `do-now`, however late the company is. */
export const lanes = ["do-now", "waiting", "overdue", "settled", "drafts"] as const;
export type Lane = (typeof lanes)[number];

/** `urgency`: lane by lane, in each what is due first. Ascending, what has no date last, whichever way is sorted. */
export const boardSorts = ["urgency", "newest", "company", "right", "standing", "sentOn", "dueOn"] as const;
export type BoardSort = (typeof boardSorts)[number];

/** The states of a request in the Data Rights Protocol (0.9). */
export const drpStatuses = ["open", "in_progress", "fulfilled", "revoked", "denied", "expired"] as const;

/** Why a request stands as it does, in the Data Rights Protocol (0.9): while in progress, and of a denial. */
export const drpReasons = [
  "need_user_verification",
  "suspected_fraud",
  "insuf_verification",
  "no_match",
  "claim_not_covered",
  "outside_jurisdiction",
  "too_many_requests",
  "other",
] as const;

/** Where a letter stands on its way out. `unsure`: we may have delivered it and cannot know. */
export const outboxStates = ["draft", "approved", "sending", "sent", "retry", "refused", "unsure"] as const;
export type OutboxState = (typeof outboxStates)[number];

/**
 * Where the copy of a letter in the person's own mailbox stands. `found`: it lay there already, made by the provider;
 * `unwanted`: the mailbox was not set up to keep copies when the letter went.
 */
export const copyStates = ["wanted", "made", "found", "failed", "unwanted"] as const;
export type CopyState = (typeof copyStates)[number];

/** What a delivery report says (RFC 3464, 2.3.3). All but `failed` and `delivered` leave open whether it arrived. */
export const reportActions = ["failed", "delayed", "delivered", "relayed", "expanded"] as const;
export type ReportAction = (typeof reportActions)[number];

/**
 * Why a letter that was approved has not gone yet. `undo`: it can still be taken back in peace; `turn`: others go first;
 * `pace`: the mailbox has sent enough for now; `same-receiver`: the same domain has got enough for now; `server-away`:
 * another letter found nobody there; `must-ask`: it goes when the person says so.
 */
export const waitReasons = [
  "undo",
  "turn",
  "back-off",
  "pace",
  "same-receiver",
  "server-away",
  "paused",
  "campaign-paused",
  "paused-by-app",
  "offline",
  "must-ask",
  "other-mailbox",
] as const;
export type WaitReason = (typeof waitReasons)[number];

/**
 * What a `note` by the app says (app-note.ts). `try-…`: how a try to send ended, when it did not end with a yes;
 * `try-interrupted`: nobody saw its end. `entry-unreadable` stands for an entry of the log that no longer reads.
 * `taken-back` is the person's: the letter was approved and is a draft again. `found-in-sent` (with the folder): so it is
 * known that the server took it. `report-…`: what a delivery report said, in its words. `restored-in-doubt`: it waited when a
 * backup was made, and may have gone out between that and the restore.
 */
export const appNotes = [
  "try-retry",
  "try-refused",
  "try-unsure",
  "try-interrupted",
  "entry-unreadable",
  "taken-back",
  "found-in-sent",
  "report-failed",
  "report-delayed",
  "report-delivered",
  "report-relayed",
  "report-expanded",
  "restored-in-doubt",
] as const;
export type AppNote = (typeof appNotes)[number];

/** What a mail that came back can be. */
export const replyKinds = [
  "acknowledgement",
  "identity-demand",
  "use-our-form",
  "confirm-link",
  "clarification",
  "fee",
  "extension",
  "refusal",
  "partial",
  "fulfilled",
  "bounce",
  "auto-reply",
  "unrelated",
] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** How it is known which request a mail belongs to. `person`: they said so. */
export const matchWays = ["references", "reference-code", "sender-and-time", "person", "none"] as const;

/** `unmatched`: which request it belongs to is for the person to say; `open`: what it says is. */
export const replyStates = ["unmatched", "open", "settled"] as const;
export type ReplyState = (typeof replyStates)[number];

export const replySources = ["file", "mailbox"] as const;
export type ReplySource = (typeof replySources)[number];

export const dkimStates = ["pass", "fail", "none", "unknown"] as const;

/**
 * What the person should know of a mail as it is shown. `unreadable`: it could not be opened here, and is kept as it came;
 * `from-yourself`: its sender is an address of their own; `sender-unclear`: it names none or several;
 * `calendar`: an invitation lies in it that nobody opened; `nested-mail`: another mail does.
 */
export const replyWarnings = [
  "unreadable",
  "damaged",
  "charset-unknown",
  "text-cut",
  "files-left-out",
  "from-html",
  "calendar",
  "nested-mail",
  "encrypted",
  "from-yourself",
  "sender-unclear",
  "date-odd",
] as const;
export type ReplyWarning = (typeof replyWarnings)[number];

/** What the tracker says of a request; never more than is known. */
export const requestStatuses = ["draft", "queued", "sending", "unsure", "not-sent", "sent", "bounced"] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** How a letter got to the company; all but `email` on the person's own word. */
export const waysSent = ["email", "post", "form", "own-mail", "by-hand"] as const;
export type WaySent = (typeof waysSent)[number];

/** How the connection to the mail server is protected; `none` is accepted for loopback hosts alone. */
export const smtpSecurities = ["tls", "starttls", "none"] as const;
export type SmtpSecurity = (typeof smtpSecurities)[number];

export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** What a person types to erase everything; the word of any language counts. */
export const eraseWords: Readonly<Record<Language, string>> = { en: "erase", de: "löschen" };

/** `practice` talks to the built-in mail server only; `real` to the person's own. Their items never meet. */
export const modes = ["practice", "real"] as const;
export type Mode = (typeof modes)[number];

/** How often a backup is made by itself. */
export const backupRhythms = ["day", "week"] as const;
export type BackupRhythm = (typeof backupRhythms)[number];

/** What a backup, a restore or an export is doing. */
export const safeStages = ["locking", "copying", "opening", "reading", "taking-over", "exporting"] as const;
export type SafeStage = (typeof safeStages)[number];

/**
 * Where two stores that are brought together differ. The present side stays, but for `letter-in-doubt`: both sides would
 * send it or one may have. `reference-taken`: another request has that reference here, so it was left out.
 */
export const mergeConflicts = [
  "letter-differs",
  "letter-in-doubt",
  "way-differs",
  "reference-taken",
  "contact-differs",
  "reading-differs",
  "company-differs",
  "account-differs",
  "row-differs",
] as const;
export type MergeConflictKind = (typeof mergeConflicts)[number];

/** Every expected failure. The window has a sentence for each in every language: what is wrong, where, what to do. */
export const failureCodes = [
  // the bridge
  "bad-argument",
  "unknown-call",
  "not-allowed",
  "bug",
  // things that are not there
  "company-unknown",
  "request-unknown",
  "mail-unknown",
  "account-unknown",
  "imap-missing",
  // campaigns
  "campaign-unknown",
  "campaign-busy",
  "campaign-changed",
  // letters
  "details-needed",
  "account-needed",
  "letter-incomplete",
  "letter-too-long",
  "line-break-in-header",
  "address-invalid",
  "already-approved",
  "move-not-lawful",
  "letter-out-of-date",
  "other-mailbox",
  "address-taken",
  "address-not-yours",
  "account-in-use",
  "law-unfit",
  "language-unfit",
  "mail-address-missing",
  "day-impossible",
  "letter-not-out",
  "entry-unknown",
  "entry-fixed",
  "entry-empty",
  "evidence-unknown",
  "file-unwritable",
  "letter-unprintable",
  "attachment-empty",
  "attachment-too-large",
  "attachments-too-large",
  "attachments-too-many",
  "attachment-unreadable",
  "mail-program-missing",
  // the key, and what it opens
  "locked",
  "password-needed",
  "passphrase-wrong",
  "passphrase-too-short",
  "recovery-code-wrong",
  "recovery-code-mistyped",
  "keyring-missing",
  "key-there-already",
  "key-unreadable",
  "key-unwritable",
  "erase-word-wrong",
  // the way out
  "host-not-found",
  "connection-refused",
  "connection-lost",
  "timed-out",
  "tls-missing",
  "certificate-wrong",
  "password-wrong",
  "sender-refused",
  "recipient-refused",
  "message-refused",
  "message-too-large",
  "server-busy",
  "server-garbled",
  "tls-needed",
  "sent-not-written",
  // the mailbox
  "sent-folder-unknown",
  "folder-missing",
  "copy-refused",
  "mailbox-full",
  "mailbox-refused",
  "practice-off",
  // reading a policy
  "reading-unknown",
  "finding-unknown",
  "reading-stopped",
  "reading-took-too-long",
  "reading-took-too-much-memory",
  "reading-broke-off",
  "policy-kind-unknown",
  "policy-too-large",
  "policy-too-long",
  "policy-without-text",
  "policy-is-a-scan",
  "policy-needs-password",
  "policy-damaged",
  "file-unreadable",
  "company-nameless",
  "company-in-use",
  // received mails
  "reply-unknown",
  "reply-too-large",
  "reply-file-too-large",
  "reply-not-a-mail",
  "reply-of-outlook",
  "reply-settled",
  "reply-unsettled",
  "reply-unassigned",
  "reply-busy",
  "reply-file-gone",
  // the store and the disk
  "store-unwritable",
  "store-locked",
  "store-damaged",
  "link-refused",
  // backups, exports, imports
  "backup-unknown",
  "backup-damaged",
  "backup-newer",
  "backup-passphrase-wrong",
  "backup-code-wrong",
  "backup-passphrase-needed",
  "backup-too-large",
  "backup-stopped",
  "backup-busy",
  "folder-gone",
  "disk-full",
  "letter-under-way",
  "import-unknown",
  "import-damaged",
  "import-newer",
  "import-too-large",
  "import-not-utf8",
  // proof
  "dossier-stopped",
  "dossier-busy",
  "key-unreachable",
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** What a law expects of the person within a time, or only after one. */
export const personActs = ["complain", "ask-to-examine", "confirm-in-spite-of-fee", "go-to-court", "appeal"] as const;
export type PersonAct = (typeof personActs)[number];

/** What somebody owes by law: the first three the company, the others the person. */
export const dutyKinds = ["acknowledge", "answer", "tell-extension", ...personActs] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** `missed`: its day has passed; `over`: it does not matter any more. */
export const dutyStates = ["open", "met", "missed", "over"] as const;
export type DutyState = (typeof dutyStates)[number];

/** EU and EEA states (ISO 3166-1 alpha-2): Regulation (EU) 2016/679 and EEA Joint Committee Decision 154/2018. */
export const eeaCountries = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IS",
  "IT",
  "LI",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "NO",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
] as const;

/** The laws whose clocks and reach are known, each a file `seeds/laws/<id>.json`. */
export const packIds = [
  "br-lgpd",
  "ca-pipeda",
  "ca-qc-law25",
  "ch-fadp",
  "eu-gdpr",
  "jp-appi",
  "kr-pipa",
  "uk-gdpr",
  "us-ca-ccpa",
  "us-ca-shine-the-light",
  "us-ia-icdpa",
  "us-va-vcdpa",
] as const;
export type PackId = (typeof packIds)[number];
