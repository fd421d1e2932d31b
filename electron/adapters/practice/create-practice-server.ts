// The practice mail server: takes mails from this app alone, keeps what it takes and passes nothing on.
import { randomBytes as systemRandomBytes } from "node:crypto";
import type { AddressInfo, Socket } from "node:net";
import type { SMTPServer, SMTPServerSession } from "smtp-server";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { hexSum } from "../files/hex-sum.ts";
import { answerWith } from "./answer-with.ts";
import type { Login } from "./create-practice-smtp.ts";
import { type PracticeMailHead, readPracticeMailHead } from "./parse-practice-mail.ts";

/** The one address on which it ever listens: nobody else's machine can reach it. */
const here = "127.0.0.1";

/** All that the practice mailbox holds; beyond it the answer is 452, so that no program fills the disk through it. */
export const practiceRoom = { mails: 500, bytes: 200 * 1024 * 1024 } as const;

export type ReceivedMail = {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly head: PracticeMailHead;
  readonly sha256: string;
  readonly raw: Uint8Array;
};

type Needs = {
  /** Called before the 250: returns (or resolves) once the mail is durable, throws if it cannot be; then the answer is 451. */
  readonly keep: (mail: ReceivedMail) => unknown;
  /** What is kept already, by this run of the app and by earlier ones. */
  readonly measure: () => { readonly mails: number; readonly bytes: number };
  /** The text after `250 ` for the nth mail since the app started, counted from 1; undefined: the usual one. */
  readonly answer?: ((count: number) => string | undefined) | undefined;
  readonly log: { readonly event: (name: string, facts: Readonly<Record<string, string>>) => void };
  /** 0, the default, takes whichever port is free. */
  readonly port?: number;
  /** Of the login. */
  readonly randomBytes?: (size: number) => Uint8Array;
};

/** The login is made anew at each start and known to this process alone: no other program here gets a mail in. */
export type PracticeWayIn = Login & { readonly port: number };

export type PracticeServer = {
  /** Listens, or goes on listening. `practice-off` if the port cannot be had. */
  readonly start: () => Promise<Result<PracticeWayIn>>;
  /** Waits for mails that are just being kept, ends all connections and gives the port back. */
  readonly stop: () => Promise<void>;
  readonly status: () => { running: boolean; port: number | null };
};

type Running = { readonly server: SMTPServer; readonly sockets: Set<Socket>; readonly way: PracticeWayIn };

const unkept = () => answerWith(451, "4.3.0 Practice server: could not keep it");
const full = () => answerWith(452, "4.3.1 Practice server: the practice mailbox is full, please empty it");

/** `createPracticeServer({ keep: (mail) => store.practiceMail.add({ mailId, receivedAt, ...mail }), measure, log })` */
export const createPracticeServer = (needs: Needs): PracticeServer => {
  const { keep, measure, answer, log, port = 0, randomBytes = systemRandomBytes } = needs;
  let running: Running | null = null;
  let count = 0;
  let isStopping = false;
  /** Mails that arrived whole and have no answer yet. */
  const answering = new Set<Promise<unknown>>();
  let turn: Promise<unknown> = Promise.resolve();

  /** False if there is no room for it. */
  const keepIfRoom = async (mail: ReceivedMail): Promise<boolean> => {
    const kept = measure();
    if (kept.mails >= practiceRoom.mails || kept.bytes + mail.raw.length > practiceRoom.bytes) return false;
    await keep(mail);
    return true;
  };

  const keepOne = async (raw: Buffer, { mailFrom, rcptTo }: SMTPServerSession["envelope"]): Promise<string> => {
    if (isStopping) throw unkept();
    const envelopeFrom = mailFrom === false ? "" : mailFrom.address;
    const envelopeTo = rcptTo.map(({ address }) => address);
    const mail = { envelopeFrom, envelopeTo, head: await readPracticeMailHead(raw), sha256: hexSum(raw), raw };
    const isKept = await keepIfRoom(mail).catch((error: unknown) => {
      log.event("practice-mail-not-kept", { error: error instanceof Error ? error.name : "unknown" });
      throw unkept();
    });
    if (!isKept) throw full();
    count += 1;
    return answer?.(count) ?? `2.0.0 Practice server: kept as ${mail.sha256.slice(0, 10)}`;
  };

  const take = (raw: Buffer, envelope: SMTPServerSession["envelope"]): Promise<string> => {
    const answered = keepOne(raw, envelope);
    const settled: Promise<unknown> = answered.catch(() => undefined).finally(() => answering.delete(settled));
    answering.add(settled);
    return answered;
  };

  const listen = async (): Promise<Result<PracticeWayIn>> => {
    const { createPracticeSmtp } = await import("./create-practice-smtp.ts");
    return new Promise((resolve) => {
      const newWord = () => Buffer.from(randomBytes(24)).toString("base64url");
      const login = { user: newWord(), password: newWord() };
      const server = createPracticeSmtp({ login, take });
      const sockets = new Set<Socket>();
      server.server.on("connection", (socket: Socket) => {
        sockets.add(socket);
        socket.once("close", () => sockets.delete(socket));
      });
      // After the start these are broken connections, which concern nobody but their client.
      server.on("error", (error: NodeJS.ErrnoException) => {
        log.event("practice-server-error", { error: error.code ?? error.name });
        resolve(
          fail("practice-off", "The practice server could not start.", { detail: error.code ?? null, retry: true }),
        );
      });
      server.listen(port, here, () => {
        running = { server, sockets, way: { port: (server.server.address() as AddressInfo).port, ...login } };
        isStopping = false;
        resolve(succeed(running.way));
      });
    });
  };

  const close = async (): Promise<void> => {
    if (running === null) return;
    const { server, sockets } = running;
    isStopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    // A mail that is being kept gets its answer: cutting it off would leave its sender unsure.
    await Promise.allSettled(answering);
    for (const socket of sockets) socket.destroySoon();
    await closed;
    running = null;
  };

  /** One after another: a start during a stop waits for the port to be given back. */
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  };

  return {
    start: () => inTurn(async () => (running ? succeed(running.way) : listen())),
    stop: () => inTurn(close),
    status: () => ({
      running: running !== null && !isStopping,
      port: running && !isStopping ? running.way.port : null,
    }),
  };
};
