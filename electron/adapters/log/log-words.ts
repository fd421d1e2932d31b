// Every word that may stand in the log. A word that is not here is blotted out: the log can hold no free text.
import { constants } from "node:os";
import { callNames } from "../../shared/call-names.ts";
import { failureCodes } from "../../shared/failure-codes.ts";
import { letterNames } from "../../shared/letter-names.ts";
import { eventKinds, languages, modes, outboxStates, smtpSecurities } from "../../shared/lists.ts";

/** What can be logged; kebab-case, in the past. */
export const logEvents = [
  "app-started",
  "app-quit",
  "store-opened",
  "store-set-aside",
  "store-not-opened",
  "outbox-recovered",
  "letter-tried",
  "mail-tried",
  "mailbox-opened",
  "copy-tried",
  "reports-looked-for",
  "replies-looked-for",
  "outcome-not-written",
  "practice-started",
  "practice-stopped",
  "practice-not-started",
  "practice-received",
  "practice-mail-not-kept",
  "practice-server-error",
  "call-refused",
  "call-failed",
  "link-refused",
  "permission-denied",
  "navigation-denied",
  "request-cancelled",
  "window-crashed",
  "bug",
] as const;

/** What can be said of an event. */
export const logFacts = [
  "attempts",
  "bytes",
  "call",
  "code",
  "count",
  "electron",
  "error",
  "from",
  "kind",
  "language",
  "missed",
  "mode",
  "ms",
  "outcome",
  "platform",
  "port",
  "reason",
  "retry",
  "security",
  "stack",
  "state",
  "to",
  "version",
  "where",
] as const;

/** Classes of errors by name. */
export const errorClasses: ReadonlySet<string> = new Set([
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "URIError",
  "AggregateError",
  "AbortError",
  "ZodError",
  "SqliteError",
  "StoreProblem",
]);

/** The system's codes; those of name lookups are Node's own and stand in no table. */
export const systemCodes: ReadonlySet<string> = new Set([
  ...Object.keys(constants.errno),
  "ENOTFOUND",
  "ENODATA",
  "EAI_AGAIN",
  "EAI_FAIL",
  "EAI_NODATA",
  "EAI_NONAME",
]);

const others = [
  "accepted",
  "not-approved",
  "store-newer",
  "store-locked",
  "store-damaged",
  "store-key-wrong",
  "uncaught",
  "unhandled-rejection",
  "render-process-gone",
  "window-state",
  "linux",
  "darwin",
  "win32",
];

export const logCodes: ReadonlySet<string> = new Set([
  ...failureCodes,
  ...outboxStates,
  ...modes,
  ...languages,
  ...letterNames,
  ...eventKinds,
  ...smtpSecurities,
  ...callNames,
  ...errorClasses,
  ...systemCodes,
  ...others,
]);
