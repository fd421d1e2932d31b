// The practice mail server: speaks real SMTP on this machine alone, keeps what it takes and passes nothing on.
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { hashBytes } from "./hash-bytes.ts";

/** The one address on which it ever listens: nobody else's machine can reach it. */
const here = "127.0.0.1";

/** Far above any letter; a mail that is larger is refused with 552. */
export const largestPracticeMail = 5 * 1024 * 1024;

export type ReceivedMail = {
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  readonly raw: Uint8Array;
};

type Needs = {
  /** Called before the 250: returns (or resolves) once the mail is durable, throws if it cannot be; then the answer is 451. */
  readonly keep: (mail: ReceivedMail) => unknown;
  /** The text after `250 ` for the nth mail since the app started, counted from 1; undefined: the usual one. */
  readonly answer?: ((count: number) => string | undefined) | undefined;
  readonly log: { readonly event: (name: string, facts: Readonly<Record<string, string>>) => void };
  /** 0, the default, takes whichever port is free. */
  readonly port?: number;
};

export type PracticeServer = {
  /** Listens, or goes on listening. `practice-off` if the port cannot be had. */
  readonly start: () => Promise<Result<{ port: number }>>;
  /** Waits for mails that are just being kept, ends all connections and gives the port back. */
  readonly stop: () => Promise<void>;
  readonly status: () => { running: boolean; port: number | null };
};

/** The whole mail, or null if its sender left before its end. */
const readAll = (stream: SMTPServerDataStream): Promise<Buffer | null> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => {
      // The server refuses what is too large; it need not be held meanwhile.
      if (stream.sizeExceeded) chunks.length = 0;
      else chunks.push(chunk);
    });
    stream.on("error", () => resolve(null));
    stream.on("end", () => resolve(Buffer.concat(chunks)));
  });

const unkept = (): Error => Object.assign(new Error("4.3.0 Practice server: could not keep it"), { responseCode: 451 });

/** `const practice = createPracticeServer({ keep: store.practiceMail.add, log }); await practice.start();` */
export const createPracticeServer = ({ keep, answer, log, port = 0 }: Needs): PracticeServer => {
  let running: { readonly server: SMTPServer; readonly sockets: Set<Socket>; readonly port: number } | null = null;
  let count = 0;
  let isStopping = false;
  /** Mails that arrived whole and have no answer yet. */
  const answering = new Set<Promise<void>>();
  let turn: Promise<unknown> = Promise.resolve();

  const keepOne = async (raw: Buffer, { envelope }: SMTPServerSession): Promise<string> => {
    if (isStopping) throw unkept();
    const mail = {
      envelopeFrom: envelope.mailFrom === false ? "" : envelope.mailFrom.address,
      envelopeTo: envelope.rcptTo.map(({ address }) => address),
      raw,
    };
    try {
      await keep(mail);
    } catch (error) {
      log.event("practice-mail-not-kept", { error: error instanceof Error ? error.name : "unknown" });
      throw unkept();
    }
    count += 1;
    return answer?.(count) ?? `2.0.0 Practice server: kept as ${hashBytes(raw).slice(0, 10)}`;
  };

  const createServer = (): SMTPServer =>
    new SMTPServer({
      name: "practice.invalid",
      banner: "Rightsdesk practice server, nothing leaves this machine",
      disabledCommands: ["AUTH", "STARTTLS"],
      authOptional: true,
      // It would ask a name server about 127.0.0.1.
      disableReverseLookup: true,
      size: largestPracticeMail,
      rejectOversized: true,
      logger: false,
      onData: (stream, session, callback) => {
        void readAll(stream).then((raw) => {
          // Its sender left in the middle, or it is too large: then the server itself answers with 552.
          if (raw === null || stream.sizeExceeded) {
            callback();
            return;
          }
          const answered = keepOne(raw, session).then((line) => callback(null, line), callback);
          answering.add(answered);
          void answered.finally(() => answering.delete(answered));
        });
      },
    });

  const listen = (): Promise<Result<{ port: number }>> =>
    new Promise((resolve) => {
      const server = createServer();
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
        running = { server, sockets, port: (server.server.address() as AddressInfo).port };
        isStopping = false;
        resolve(succeed({ port: running.port }));
      });
    });

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
    start: () => inTurn(async () => (running ? succeed({ port: running.port }) : listen())),
    stop: () => inTurn(close),
    status: () => ({ running: running !== null && !isStopping, port: running && !isStopping ? running.port : null }),
  };
};
