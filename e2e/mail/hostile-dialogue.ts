// One connection to the hostile mail server: answers as a server should, but where its script says otherwise.
import type net from "node:net";
import tls from "node:tls";
import type { HostileScript, HostileStage, Misdeed } from "./hostile-script.ts";

const rightAnswers = {
  greeting: "220 hostile.example.org ESMTP",
  starttls: "220 2.0.0 Go ahead",
  auth: "235 2.7.0 Welcome",
  mail: "250 2.1.0 Ok",
  rcpt: "250 2.1.5 Ok",
  data: "354 End with a dot",
  "end-of-data": "250 2.0.0 Kept by the hostile server",
  quit: "221 2.0.0 Bye",
} as const;

const commands = {
  EHLO: "ehlo",
  HELO: "ehlo",
  STAR: "starttls",
  AUTH: "auth",
  MAIL: "mail",
  RCPT: "rcpt",
  DATA: "data",
  QUIT: "quit",
} as const;

type Setting = {
  readonly script: HostileScript;
  /** Hears every byte that the client says, as Latin-1, after decryption. */
  readonly hear: (text: string) => void;
  readonly secure: (socket: net.Socket, then: (secured: tls.TLSSocket) => void) => void;
};

export class HostileDialogue {
  private buffer = "";
  private lastSaid = "";
  private isData = false;
  /** Once it misbehaved for good, it does not answer any more. */
  private isMute = false;
  /** How many lines of an AUTH LOGIN are still to come. */
  private loginLines = 0;

  constructor(
    private socket: net.Socket,
    private isSecure: boolean,
    private readonly setting: Setting,
  ) {}

  begin(): void {
    this.listen();
    this.answer("greeting", rightAnswers.greeting);
  }

  private listen(): void {
    this.socket.on("error", () => this.socket.destroy());
    this.socket.on("data", (chunk: Buffer) => this.take(chunk.toString("latin1")));
  }

  private take(text: string): void {
    this.setting.hear(text);
    this.buffer += text;
    const midData = this.setting.script.at?.["mid-data"];
    if (this.isData && midData !== undefined) this.misbehave(midData);
    while (!this.isMute && this.takeOne());
  }

  /** Obeys the next line, or takes the mail that ended; false if there is no whole one yet. */
  private takeOne(): boolean {
    const isEmptyMail = this.isData && this.buffer.startsWith(".\r\n");
    const mark = this.isData && !isEmptyMail ? "\r\n.\r\n" : "\r\n";
    const end = this.buffer.indexOf(mark);
    if (end === -1) return false;
    const line = this.buffer.slice(0, end);
    this.buffer = this.buffer.slice(end + mark.length);
    if (this.isData) {
      this.isData = false;
      this.answer("end-of-data", rightAnswers["end-of-data"]);
    } else if (this.loginLines > 0) {
      this.loginLines -= 1;
      this.answer("auth", this.loginLines > 0 ? "334 UGFzc3dvcmQ6" : rightAnswers.auth);
    } else {
      this.obey(line);
    }
    return true;
  }

  private obey(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    const stage = verb in commands ? commands[verb as keyof typeof commands] : null;
    if (line === "") {
      // What a client answers to a `334` that asks for more.
      this.answer("auth", rightAnswers.auth);
    } else if (stage === null) {
      this.say("500 5.5.2 What?");
    } else if (stage === "ehlo") {
      this.answer("ehlo", this.offer());
    } else if (stage === "starttls") {
      this.startTls();
    } else if (/^AUTH LOGIN/i.test(line) && this.setting.script.at?.auth === undefined) {
      this.loginLines = 2;
      this.say("334 VXNlcm5hbWU6");
    } else {
      this.answer(stage, rightAnswers[stage]);
      this.isData = stage === "data" && !this.isMute && !/^[45]/.test(this.lastSaid);
      if (stage === "quit" && !this.isMute) this.socket.end();
    }
  }

  private offer(): string {
    const { security, offers } = this.setting.script;
    const isPlain = security === "starttls" && !this.isSecure;
    const lines = ["hostile.example.org", ...(isPlain ? ["STARTTLS"] : (offers ?? ["AUTH PLAIN LOGIN"])), "HELP"];
    return lines.map((line, at) => `250${at < lines.length - 1 ? "-" : " "}${line}`).join("\r\n");
  }

  private startTls(): void {
    const { security, at } = this.setting.script;
    if (security !== "starttls") {
      this.say("502 5.5.1 Not here");
      return;
    }
    this.answer("starttls", rightAnswers.starttls);
    if (this.isMute || !this.lastSaid.startsWith("220")) return;
    if (at?.handshake !== undefined) {
      this.misbehave(at.handshake);
      return;
    }
    this.socket.removeAllListeners("data");
    this.setting.secure(this.socket, (secured) => {
      this.socket = secured;
      this.isSecure = true;
      this.buffer = "";
      this.listen();
    });
  }

  private say(text: string): void {
    this.lastSaid = text;
    this.socket.write(`${text}\r\n`);
  }

  private answer(stage: HostileStage, right: string): void {
    const misdeed = this.setting.script.at?.[stage];
    if (misdeed === undefined) this.say(right);
    else this.misbehave(misdeed);
  }

  private misbehave(misdeed: Misdeed): void {
    this.isMute = misdeed.do !== "say";
    switch (misdeed.do) {
      case "say":
        this.say(misdeed.text);
        break;
      case "silence":
        break;
      case "raw":
        this.socket.write(misdeed.text);
        break;
      case "raw-and-deaf":
        this.socket.pause();
        this.socket.write(misdeed.text);
        break;
      case "say-and-drop":
        this.socket.end(misdeed.text);
        break;
      case "hang-up":
        this.socket.end();
        break;
      case "reset":
        if (this.socket instanceof tls.TLSSocket) this.socket.destroy();
        else this.socket.resetAndDestroy();
        break;
    }
  }
}
