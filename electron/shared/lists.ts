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

/** Why there is nobody to write to; `not-known`: no policy was read, and a public directory names nobody. */
export const noContactReasons = ["none-stated", "hidden", "form-only", "post-only", "not-known"] as const;
export type NoContactReason = (typeof noContactReasons)[number];

/** The public directories whose files are read; `csv`: any table. */
export const directoryKinds = ["datarequests", "justdeleteme", "california-brokers", "csv"] as const;
export type DirectoryKind = (typeof directoryKinds)[number];

/** What a page is fetched for: as a policy to be read, or as a list of companies. */
export const pageUses = ["policy", "directory"] as const;
export type PageUse = (typeof pageUses)[number];

/** What a column of a table of companies can be. */
export const directoryFields = [
  "name",
  "website",
  "email",
  "phone",
  "postal",
  "form",
  "country",
  "category",
  "brand",
  "note",
  "key",
] as const;
export type DirectoryField = (typeof directoryFields)[number];

/** Why a row of a directory is left out. */
export const directoryFaults = [
  "no-name",
  "not-a-company",
  "formula",
  "more-cells",
  "broken-quote",
  "broken-json",
  "too-large",
] as const;
export type DirectoryFault = (typeof directoryFaults)[number];

/** By what the list of companies is narrowed: how a letter gets there, how old its facts are, what the person did, whose word. */
export const reachWays = ["email", "form", "post", "none"] as const;
export const freshnesses = ["year", "older", "unknown"] as const;
export const mineKinds = ["letters", "entry"] as const;
export const originKinds = ["bundled", "reading", "directory"] as const;
export const companySorts = ["best", "name", "fresh"] as const;

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
  "address-gone",
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

/** What the tracker says of a request; never more than is known. `stopped`: by the person, before it went out. */
export const requestStatuses = [
  "draft",
  "queued",
  "sending",
  "unsure",
  "not-sent",
  "stopped",
  "sent",
  "bounced",
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** How a letter got to the company; all but `email` on the person's own word. */
export const waysSent = ["email", "post", "form", "own-mail", "by-hand"] as const;
export type WaySent = (typeof waysSent)[number];

/** How the connection to the mail server is protected; `none` is accepted for loopback hosts alone. */
export const smtpSecurities = ["tls", "starttls", "none"] as const;
export type SmtpSecurity = (typeof smtpSecurities)[number];

export const languages = ["en", "de", "fr", "es"] as const;
export type Language = (typeof languages)[number];

/** What a person types to erase everything; the word of any language counts. */
export const eraseWords: Readonly<Record<Language, string>> = {
  en: "erase",
  de: "löschen",
  fr: "effacer",
  es: "borrar",
};

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

/** What a law expects of the person within a time, or only after one. */
export const personActs = ["complain", "ask-to-examine", "confirm-in-spite-of-fee", "go-to-court", "appeal"] as const;
export type PersonAct = (typeof personActs)[number];

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

/** By the person's word: a company takes requests in this way alone. */
export const ownMarks = ["form-only", "device-id-only", "post-only"] as const;
