// A correct mail server for tests, with logins and TLS; keeps what it took in memory and answers as it is told to.
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from "smtp-server";
import { testCertificate } from "./test-certificate.ts";

export type KeptMail = {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly raw: Buffer;
  /** Who was logged in, null without a login. */
  readonly user: string | null;
  readonly isSecure: boolean;
};

export type SmtpWishes = {
  readonly security: "tls" | "starttls" | "none";
  /** User to password; without it no login is offered or asked for. */
  readonly users?: Readonly<Record<string, string>>;
  /** The text after `250 ` for the nth mail, counted from 1. */
  readonly answer?: (count: number) => string;
  /** Throw with `responseCode` to refuse a sender, a recipient or a mail. */
  readonly onSender?: (address: string) => void;
  readonly onRecipient?: (address: string) => void;
  readonly onMail?: (mail: KeptMail) => void | Promise<void>;
  readonly sizeLimit?: number;
  /** Where another server stood before; else whichever is free. */
  readonly port?: number;
};

type Callback = (error?: Error | null) => void;

const judged = (judge: ((address: string) => void) | undefined, address: string, callback: Callback): void => {
  try {
    judge?.(address);
    callback();
  } catch (error) {
    callback(error instanceof Error ? error : new Error(String(error)));
  }
};

const mailOf = (raw: Buffer, { envelope, secure, user }: SMTPServerSession): KeptMail => ({
  envelopeFrom: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
  envelopeTo: envelope.rcptTo.map(({ address }) => address),
  raw,
  user: typeof user === "string" ? user : null,
  isSecure: secure,
});

/**
 * Listens on 127.0.0.1; whoever trusts `authority` (PEM) trusts its certificate.
 *
 * `const server = await startSmtp({ security: "starttls", users: { kim: "secret" } });`
 */
export const startSmtp = async (wishes: SmtpWishes) => {
  const mails: KeptMail[] = [];
  const logins: { user: string; isRight: boolean }[] = [];
  const { security, users, sizeLimit } = wishes;
  const options: SMTPServerOptions = {
    secure: security === "tls",
    key: testCertificate.key,
    cert: testCertificate.certificate,
    name: "mail.example.org",
    disabledCommands: [...(security === "starttls" ? [] : ["STARTTLS"]), ...(users ? [] : ["AUTH"])],
    authOptional: users === undefined,
    allowInsecureAuth: security === "none",
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 1,
    ...(sizeLimit === undefined ? {} : { size: sizeLimit, rejectOversized: true }),
    onAuth: ({ username = "", password }, _session, callback) => {
      const isRight = users?.[username] !== undefined && users[username] === password;
      logins.push({ user: username, isRight });
      if (isRight) callback(null, { user: username });
      else callback(null, { message: "5.7.8 Wrong user or password", responseCode: 535 });
    },
    onMailFrom: ({ address }, _session, callback) => judged(wishes.onSender, address, callback),
    onRcptTo: ({ address }, _session, callback) => judged(wishes.onRecipient, address, callback),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const mail = mailOf(Buffer.concat(chunks), session);
        void Promise.resolve(mail)
          .then(wishes.onMail)
          .then(() => {
            mails.push(mail);
            callback(null, wishes.answer?.(mails.length) ?? `2.0.0 Ok: kept as ${mails.length}`);
          })
          .catch(callback);
      });
    },
  };
  const server = new SMTPServer(options);
  const errors: Error[] = [];
  server.on("error", (error) => errors.push(error));
  await new Promise<void>((resolve) => server.listen(wishes.port ?? 0, "127.0.0.1", resolve));
  return {
    host: "127.0.0.1",
    port: (server.server.address() as AddressInfo).port,
    authority: testCertificate.authority,
    mails: mails as readonly KeptMail[],
    logins: logins as readonly { readonly user: string; readonly isRight: boolean }[],
    /** What connections broke with; a test may look, nothing is thrown. */
    errors: errors as readonly Error[],
    open: () => server.connections.size,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
