// One dialogue with one mail server over an open connection: log in if asked, hand over one letter, say goodbye.
import type net from "node:net";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import type { Account } from "../../shared/settings.ts";
import { plainHost } from "./is-loopback-host.ts";
import { type Judgement, judgeFailure, type Stage, type Trouble } from "./judge-failure.ts";
import { createLetterStream, wireLength } from "./letter-stream.ts";
import { readReply } from "./read-reply.ts";

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

type Needs = {
  readonly socket: net.Socket;
  readonly account: WayIn;
  readonly password: string | null;
  readonly parcel: Parcel;
  readonly timeouts: Timeouts;
  readonly trust: { readonly ca?: string };
};

/** An address literal that says nothing: nodemailer would tell the server the name of this machine. */
const ehloName = "[127.0.0.1]";

/** Far more than any reply; a server that goes on talking is garbling. */
const longestReply = 64 * 1024;

const openDialogue = ({ socket, account, timeouts, trust }: Needs): SMTPConnection =>
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

const lastLine = (text: string | false): string | null => (text === false ? null : (text.split("\n").at(-1) ?? null));

/** Hands over one letter. Resolves to what is known of it as soon as that is known; never rejects. */
export const handOver = (needs: Needs): Promise<Delivery> =>
  new Promise((resolve) => {
    const { socket, account, password, parcel, timeouts } = needs;
    const dialogue = openDialogue(needs);
    let stage: Stage = "hello";
    let isSettled = false;

    const close = (): void => {
      dialogue.close();
      socket.destroy();
    };
    const settle = (delivery: Delivery): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(overall);
      resolve(delivery);
      if (delivery.kind === "accepted") sayGoodbye();
      else close();
    };
    const fail = (judgement: Judgement, response?: string): void =>
      settle({ ...judgement, reply: response ?? lastLine(dialogue.lastServerResponse) });
    const judge = (trouble: Trouble): void => {
      const isHandshake = dialogue.upgrading === true || (account.security === "tls" && dialogue.stage === "init");
      fail(judgeFailure(trouble, isHandshake ? "secure" : stage), trouble.response);
    };
    const sayGoodbye = (): void => {
      const timer = setTimeout(close, timeouts.goodbye);
      dialogue.once("end", () => {
        clearTimeout(timer);
        socket.destroy();
      });
      dialogue.quit();
    };
    const overall = setTimeout(() => judge({ code: "ETIMEDOUT" }), timeouts.overall);

    /** nodemailer takes anything that begins with a 2 for a yes. */
    const isYes = (): boolean =>
      readReply(dialogue.lastServerResponse || "")
        ?.code.toString()
        .startsWith("2") === true;
    const garbled: Trouble = { code: "EPROTOCOL" };

    const send = (): void => {
      stage = "envelope";
      const letter = createLetterStream({
        raw: parcel.raw,
        isWelcome: () => readReply(dialogue.lastServerResponse || "")?.code === 354,
        onFlow: () => {
          stage = "flowing";
          if (dialogue._socket) dialogue._socket.setTimeout(timeouts.answer);
        },
      });
      const envelope = { from: parcel.envelopeFrom, to: [parcel.envelopeTo], size: parcel.raw.length };
      dialogue.send(envelope, letter, (error, info) => {
        if (error) {
          judge(error);
          return;
        }
        // A yes that came before the last byte had left is no answer to the letter.
        const hasLeft = dialogue._socket ? dialogue._socket.writableLength === 0 : false;
        const isWholeSent = stage === "flowing" && hasLeft && info.messageSize === wireLength(parcel.raw);
        if (isWholeSent && isYes()) settle({ kind: "accepted", reply: info.response });
        else judge(garbled);
      });
    };
    const login = (): void => {
      // A server that offers no login is not told the password: the person's network may need none.
      if (account.user === "" || !password || !dialogue.allowsAuth) {
        send();
        return;
      }
      stage = "login";
      dialogue.login({ credentials: { user: account.user, pass: password } }, (error) => {
        if (error) judge(error);
        else if (isYes()) send();
        else judge(garbled);
      });
    };

    dialogue.on("error", judge);
    // The last net: whatever ended the connection without a word to anybody. Later, so that a better word comes first.
    dialogue.once("end", () => setImmediate(() => judge({ code: "ECONNECTION" })));
    dialogue.connect((error) => {
      if (error) judge(error);
      else if (account.security !== "none" && !dialogue.secure) fail({ kind: "refused", code: "tls-missing" });
      else if (!isYes()) judge(garbled);
      else login();
    });
  });
