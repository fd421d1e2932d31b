// Names what went wrong at a mailbox: one code of the closed list, and the server's own words where it spoke.
import type { FailureCode } from "../../shared/failure-codes.ts";
import { type Failure, fail } from "../../shared/result.ts";

/** What imapflow's errors tell, each of them perhaps; `response` is the server's own line. */
export type ImapTrouble = {
  readonly code?: unknown;
  readonly response?: unknown;
  readonly responseStatus?: unknown;
  readonly serverResponseCode?: unknown;
  readonly authenticationFailed?: unknown;
  readonly tlsFailed?: unknown;
  readonly throttleReset?: unknown;
};

const isCertificateCode = (code: string): boolean =>
  /CERT|ISSUER|SIGNATURE|HOSTNAME_MISMATCH|IP_ADDRESS_MISMATCH|INVALID_CA|INVALID_PURPOSE|CRL|PATH_LENGTH|ALTNAME/.test(
    code,
  ) && !code.startsWith("ERR_SSL_");

const byCode: Readonly<Record<string, FailureCode>> = {
  ECONNREFUSED: "connection-refused",
  ETIMEDOUT: "timed-out",
  ETIMEOUT: "timed-out",
  CONNECT_TIMEOUT: "timed-out",
  GREETING_TIMEOUT: "timed-out",
  UPGRADE_TIMEOUT: "timed-out",
  ENOTFOUND: "host-not-found",
  EAI_AGAIN: "host-not-found",
  STARTTLS_INJECTION: "tls-missing",
  LineTooLarge: "server-garbled",
  LiteralTooLarge: "server-garbled",
  ResponseTooLarge: "server-garbled",
  MAILBOX_GARBLED: "server-garbled",
  InvalidResponse: "server-garbled",
};

/** Response codes of RFC 5530 that say "not now" or "no room" rather than "no". */
const byResponse: Readonly<Record<string, FailureCode>> = {
  UNAVAILABLE: "server-busy",
  INUSE: "server-busy",
  LIMIT: "server-busy",
  SERVERBUG: "server-busy",
  PRIVACYREQUIRED: "tls-missing",
  OVERQUOTA: "mailbox-full",
  TRYCREATE: "folder-missing",
  NONEXISTENT: "folder-missing",
  APPENDLIMIT: "message-too-large",
  TOOBIG: "message-too-large",
};

const codeOf = (trouble: ImapTrouble, otherwise: FailureCode): FailureCode => {
  const { code, tlsFailed, serverResponseCode, authenticationFailed, response } = trouble;
  const name = typeof code === "string" ? code : "";
  if (isCertificateCode(name)) return "certificate-wrong";
  if (/^ERR_SSL_|^EPROTO$|^ERR_TLS_/.test(name)) return "tls-missing";
  const known = byCode[name];
  if (known !== undefined) return known;
  const said = typeof serverResponseCode === "string" ? byResponse[serverResponseCode] : undefined;
  if (said !== undefined) return said;
  if (authenticationFailed === true) return "password-wrong";
  if (tlsFailed === true) return name === "" ? "tls-missing" : "connection-lost";
  return typeof response === "string" || trouble.throttleReset !== undefined ? otherwise : "connection-lost";
};

/** Control characters of a hostile line would do things where it is shown; what is long is no sentence. */
const showWords = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, " ")
    // The number of our own command is nobody's word.
    .replace(/^\S+ (?=(NO|BAD|BYE)\b)/i, "")
    .trim()
    .slice(0, 500);

const passing: ReadonlySet<FailureCode> = new Set([
  "connection-lost",
  "connection-refused",
  "timed-out",
  "server-busy",
  "host-not-found",
]);

/** `otherwise`: what a plain no of the server means for what was asked. */
export const nameFailure = (error: unknown, otherwise: FailureCode, hide: (text: string) => string): Failure => {
  const trouble: ImapTrouble = typeof error === "object" && error !== null ? error : {};
  const code = codeOf(trouble, otherwise);
  const words = typeof trouble.response === "string" ? showWords(hide(trouble.response)) : "";
  return fail(code, `The mailbox could not be used: ${code}.`, {
    detail: words === "" ? null : words,
    retry: passing.has(code),
  });
};
