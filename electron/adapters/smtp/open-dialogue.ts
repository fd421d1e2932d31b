// The dialogue with a mail server, by nodemailer: told never to go without TLS, and to tell nothing about this machine.
import type net from "node:net";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Account } from "../../shared/settings.ts";
import { plainHost } from "./is-loopback-host.ts";

/** All in milliseconds. */
export type Timeouts = {
  /** Finding the host and opening the connection. */
  readonly connection: number;
  /** The greeting; a TLS handshake. */
  readonly greeting: number;
  /** Silence anywhere else before the letter went. */
  readonly socket: number;
  /** Silence after the letter went: many servers look into it before they answer, and giving up means `unsure`. */
  readonly answer: number;
  /** All of it together, against a server that says a word now and then. */
  readonly overall: number;
  /** The answer to QUIT, which nobody waits for. */
  readonly goodbye: number;
};

/** What a delivery needs to know of an account. `user: ""`: nobody logs in. */
export type WayIn = Pick<Account, "host" | "port" | "security" | "user">;

/** Certificates (PEM) to trust in place of the usual ones. */
export type Trust = { readonly ca?: string };

export type Dialogue = SMTPConnection;

/** An address literal that says nothing: nodemailer would tell the server the name of this machine. */
const ehloName = "[127.0.0.1]";

/** Far more than any reply; a server that goes on talking is garbling. */
const longestReply = 64 * 1024;

export const openDialogue = ({
  socket,
  account,
  timeouts,
  trust,
}: {
  readonly socket: net.Socket;
  readonly account: WayIn;
  readonly timeouts: Timeouts;
  readonly trust: Trust;
}): Dialogue =>
  new SMTPConnection({
    connection: socket,
    host: plainHost(account.host),
    port: account.port,
    secure: account.security === "tls",
    // Never opportunistic: either TLS is had or nothing is said.
    requireTLS: account.security === "starttls",
    ignoreTLS: account.security === "none",
    opportunisticTLS: false,
    name: ehloName,
    logger: false,
    connectionTimeout: timeouts.connection + timeouts.greeting,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    socketCloseTimeout: 0,
    maxResponseSize: longestReply,
    tls: { ...trust, rejectUnauthorized: true, minVersion: "TLSv1.2" },
  });
