// A mailbox server for tests: answers as one should, but for what it is told to do otherwise, and remembers what it heard.
import type net from "node:net";
import tls from "node:tls";
import { listenHere } from "./listen-here.ts";
import { testCertificate } from "./test-certificate.ts";

/** What it does at a command in place of the usual answer; `tag` is the command's own. */
export type Misdeed = (say: (text: string) => void, heard: { tag: string; words: string }, socket: net.Socket) => void;

export type ImapScript = {
  readonly security?: "none" | "tls" | "starttls";
  /** `GREETING`, or a command's name such as `UID SEARCH`. */
  readonly at?: Readonly<Record<string, Misdeed>>;
  readonly folders?: readonly string[];
  /** How many mails each folder says it has. */
  readonly exists?: number;
  readonly certificate?: string;
};

const usualFolders = ['(\\HasNoChildren) "/" INBOX', '(\\HasNoChildren \\Sent) "/" Sent'];

const nameOf = (words: string): string => /^(?:UID )?[A-Z]+/i.exec(words)?.[0].toUpperCase() ?? "";

/** The usual answer, without its tagged line. */
const usual = (
  name: string,
  { folders = usualFolders, exists = 0, security }: ImapScript,
  secured: boolean,
): string => {
  const offers = security === "starttls" && !secured ? "STARTTLS LOGINDISABLED" : "AUTH=PLAIN NAMESPACE SPECIAL-USE";
  if (name === "CAPABILITY") return `* CAPABILITY IMAP4rev1 ${offers}\r\n`;
  if (name === "NAMESPACE") return '* NAMESPACE (("" "/")) NIL NIL\r\n';
  if (name === "LIST" || name === "LSUB") return folders.map((folder) => `* ${name} ${folder}\r\n`).join("");
  if (name === "EXAMINE") return `* ${exists} EXISTS\r\n* OK [UIDVALIDITY 1] Fine\r\n* OK [UIDNEXT 9] Fine\r\n`;
  if (name === "UID SEARCH") return "* SEARCH\r\n";
  return name === "LOGOUT" ? "* BYE Bye\r\n" : "";
};

class Dialogue {
  #script: ImapScript;
  #socket: net.Socket;
  #hear: (text: string) => void;
  #text = "";
  #literal = 0;
  #tag = "";
  #waits: "line" | "password" | "literal" = "line";

  constructor(socket: net.Socket, script: ImapScript, hear: (text: string) => void) {
    this.#socket = socket;
    this.#script = script;
    this.#hear = hear;
    this.#listen();
  }

  say = (text: string): void => {
    if (this.#socket.writable) this.#socket.write(text, "latin1");
  };

  greet = (): void => {
    const { GREETING: misdeed } = this.#script.at ?? {};
    if (misdeed) misdeed(this.say, { tag: "*", words: "" }, this.#socket);
    else this.say("* OK Ready\r\n");
  };

  #listen(): void {
    this.#socket.on("data", (chunk: Buffer) => {
      this.#hear(chunk.toString("latin1"));
      this.#text += chunk.toString("latin1");
      while (this.#take());
    });
  }

  #take(): boolean {
    if (this.#waits === "literal") {
      if (this.#text.length < this.#literal + 2) return false;
      this.#text = this.#text.slice(this.#literal + 2);
      this.#waits = "line";
      this.say(`${this.#tag} OK Done\r\n`);
      return true;
    }
    const end = this.#text.indexOf("\r\n");
    if (end === -1) return false;
    const line = this.#text.slice(0, end);
    this.#text = this.#text.slice(end + 2);
    if (this.#waits === "password") this.#answer("PASSWORD", line);
    else this.#command(line);
    return true;
  }

  #command(line: string): void {
    const [, tag = "*", words = ""] = /^(\S+) (.*)$/.exec(line) ?? [];
    this.#tag = tag;
    this.#answer(nameOf(words), words);
  }

  #answer(name: string, words: string): void {
    this.#waits = "line";
    const misdeed = this.#script.at?.[name];
    const literal = Number(/\{(\d+)\+?\}$/.exec(words)?.[1] ?? 0);
    if (misdeed) misdeed(this.say, { tag: this.#tag, words }, this.#socket);
    else if (name === "AUTHENTICATE") this.#ask();
    else if (name === "STARTTLS") this.#secure();
    else if (name === "APPEND") this.#receive(literal);
    else {
      this.say(usual(name, this.#script, this.#socket instanceof tls.TLSSocket));
      this.say(`${this.#tag} OK Done\r\n`);
      if (name === "LOGOUT") this.#socket.end();
    }
  }

  #ask(): void {
    this.#waits = "password";
    this.say("+ \r\n");
  }

  #receive(bytes: number): void {
    this.#waits = "literal";
    this.#literal = bytes;
    this.say("+ Go ahead\r\n");
  }

  #secure(): void {
    this.say(`${this.#tag} OK Begin\r\n`);
    this.#socket.removeAllListeners("data");
    const secured = secure(this.#socket, this.#script);
    secured.once("secure", () => {
      this.#socket = secured;
      this.#listen();
    });
  }
}

const secure = (socket: net.Socket, { certificate = testCertificate.certificate }: ImapScript): tls.TLSSocket => {
  const secureContext = tls.createSecureContext({ key: testCertificate.key, cert: certificate, minVersion: "TLSv1.2" });
  const secured = new tls.TLSSocket(socket, { isServer: true, secureContext });
  secured.on("error", () => socket.destroy());
  return secured;
};

/** `told()` is everything that clients said, as Latin-1, after decryption; the rest as of `listenHere`. */
export const startHostileImap = (script: ImapScript = {}) =>
  listenHere((socket, hear) => {
    if (script.security !== "tls") return new Dialogue(socket, script, hear).greet();
    const secured = secure(socket, script);
    secured.once("secure", () => new Dialogue(secured, script, hear).greet());
  });
