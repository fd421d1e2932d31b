// Names what went wrong on the way to a mail server: one code of the closed list, and whether trying again makes sense.
import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import type { FailureCode } from "../../shared/failure-codes.ts";
import { type Reply, readReply } from "./read-reply.ts";

/** How far the dialogue came. `flowing`: the letter's bytes are on the wire, only the server knows whether it has it. */
export type Stage = "hello" | "secure" | "login" | "envelope" | "flowing";

/** What nodemailer's errors tell; `originalCode` is the system's or OpenSSL's own. */
export type Trouble = {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
};

/** Whom the server may be speaking of. */
export type Envelope = Pick<Parcel, "envelopeFrom" | "envelopeTo">;

export type Judgement = { readonly kind: Exclude<Delivery["kind"], "accepted">; readonly code: FailureCode };

const retry = (code: FailureCode): Judgement => ({ kind: "retry", code });
const refused = (code: FailureCode): Judgement => ({ kind: "refused", code });

/** Of the X.509 verification in OpenSSL and BoringSSL, as node names them. */
const isCertificateCode = (code: string): boolean =>
  /CERT|ISSUER|SIGNATURE|HOSTNAME_MISMATCH|IP_ADDRESS_MISMATCH|INVALID_CA|INVALID_PURPOSE|CRL|PATH_LENGTH/.test(code) &&
  !code.startsWith("ERR_SSL_");

/** The handshake itself failed: no TLS there, or none that is still safe. */
const isTlsCode = (code: string): boolean => /^ERR_SSL_|^EPROTO$|^ERR_TLS_/.test(code);

/** 552 means a full mailbox when it is about a recipient, and a mail that is too big anywhere else. */
const isTooLarge = ({ code, enhanced }: Reply, command: string): boolean =>
  enhanced === "5.3.4" || enhanced === "5.2.3" || (code === 552 && command !== "RCPT TO");

/**
 * Many servers wait for the recipient with what they have against the sender or against us (Postfix by default): 5.1.7
 * and 5.1.8 are about the sender, 5.7 is about what one may do (RFC 3463). A right address must not be called wrong.
 */
const recipientRefusal = (
  { enhanced }: Reply,
  response: string,
  { envelopeFrom, envelopeTo }: Envelope,
): FailureCode => {
  if (enhanced === "5.1.7" || enhanced === "5.1.8") return "sender-refused";
  if (!enhanced?.startsWith("5.7.")) return "recipient-refused";
  const says = (address: string): boolean => response.toLowerCase().includes(address.toLowerCase());
  return says(envelopeFrom) && !says(envelopeTo) ? "sender-refused" : "message-refused";
};

const refusalOf = (command: string, reply: Reply, response: string, envelope: Envelope): FailureCode => {
  if (command.startsWith("AUTH")) return reply.code === 538 ? "tls-missing" : "password-wrong";
  if (command === "STARTTLS" || reply.code === 538) return "tls-missing";
  if (reply.code === 530 || reply.code === 534 || reply.code === 535) return "password-wrong";
  if (isTooLarge(reply, command)) return "message-too-large";
  switch (command) {
    case "MAIL FROM":
      return "sender-refused";
    case "RCPT TO":
      return recipientRefusal(reply, response, envelope);
    case "DATA":
      return "message-refused";
    default:
      return "connection-refused"; // At the greeting, at EHLO or out of turn: it does not want to talk to us at all.
  }
};

/** EHLO unknown: such an old server cannot offer STARTTLS either. */
const lacksStartTls = ({ command, response }: Trouble): boolean =>
  command === "EHLO" && /^50[0-4]/.test(response ?? "");

const judgeReply = (trouble: Trouble, response: string, envelope: Envelope): Judgement => {
  const reply = readReply(response);
  if (reply === null) return refused("server-garbled");
  if (reply.code >= 500) {
    const { command = "" } = trouble;
    return refused(lacksStartTls(trouble) ? "tls-missing" : refusalOf(command, reply, response, envelope));
  }
  // A 2xx or 3xx where none was due is no refusal, but nothing that one can go on with either.
  return reply.code >= 400 ? retry("server-busy") : refused("server-garbled");
};

const judgeBroken = ({ code, originalCode = "", command }: Trouble, stage: Stage): Judgement => {
  if (isCertificateCode(originalCode)) return refused("certificate-wrong");
  if (stage === "secure" && isTlsCode(originalCode)) return refused("tls-missing");
  if (code === "ETIMEDOUT" || originalCode === "ETIMEDOUT") return retry("timed-out");
  if (code === "EPROTOCOL" || code === "ESTREAM") return refused("server-garbled");
  if (code === "EMESSAGE" && command === "MAIL FROM") return refused("message-too-large");
  return retry("connection-lost");
};

/** After the bytes began to flow only a whole negative reply to the letter itself says that the server has it not. */
const judgeFlowing = (trouble: Trouble, envelope: Envelope): Judgement => {
  const isAnswer = trouble.code === "EMESSAGE" && trouble.command === "DATA" && trouble.response !== undefined;
  if (isAnswer) {
    const reply = readReply(trouble.response ?? "");
    if (reply !== null && reply.code >= 400) return judgeReply(trouble, trouble.response ?? "", envelope);
    return { kind: "unsure", code: "server-garbled" };
  }
  const { code } = judgeBroken(trouble, "flowing");
  return { kind: "unsure", code: code === "certificate-wrong" ? "connection-lost" : code };
};

/**
 * `judgeFailure({ code: "EENVELOPE", command: "RCPT TO", response: "550 5.1.1 Nobody" }, "envelope", parcel)` is
 * `{ kind: "refused", code: "recipient-refused" }`.
 */
export const judgeFailure = (trouble: Trouble, stage: Stage, envelope: Envelope): Judgement => {
  if (stage === "flowing") return judgeFlowing(trouble, envelope);
  return trouble.response === undefined ? judgeBroken(trouble, stage) : judgeReply(trouble, trouble.response, envelope);
};
