// The SMTP of the practice server: who may log in, how many may knock, how large a mail may be.
import { timingSafeEqual } from "node:crypto";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { hexSum } from "../files/hex-sum.ts";
import { answerWith } from "./answer-with.ts";

/** Above any letter with all the files that may go with it; a mail that is larger is refused with 552. */
export const largestPracticeMail = 32 * 1024 * 1024;

/** The app itself needs one. */
export const mostConnections = 10;

/** In milliseconds; a client that says nothing is not kept longer. */
const longestSilence = 30_000;

export type Login = { readonly user: string; readonly password: string };

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

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hexSum(Buffer.from(one))), Buffer.from(hexSum(Buffer.from(other))));

/** `take` gets each whole mail and resolves to the words of the yes, or rejects with `answerWith`. */
export const createPracticeSmtp = ({
  login,
  take,
}: {
  readonly login: Login;
  readonly take: (raw: Buffer, envelope: SMTPServerSession["envelope"]) => Promise<string>;
}): SMTPServer =>
  new SMTPServer({
    name: "practice.invalid",
    banner: "Rightsdesk practice server, nothing leaves this machine",
    // The loopback interface is not left, and a certificate for it is vouched for by nobody.
    disabledCommands: ["STARTTLS"],
    authMethods: ["PLAIN"],
    authRequiredMessage: "5.7.0 Practice server: only Rightsdesk itself may send here",
    maxClients: mostConnections,
    socketTimeout: longestSilence,
    // It would ask a name server about 127.0.0.1.
    disableReverseLookup: true,
    size: largestPracticeMail,
    rejectOversized: true,
    logger: false,
    onAuth: ({ username, password }, _session, callback) => {
      const isRight = isSame(username ?? "", login.user) && isSame(password ?? "", login.password);
      if (isRight) callback(null, { user: login.user });
      else callback(answerWith(535, "5.7.8 Practice server: only Rightsdesk itself may log in"));
    },
    onData: (stream, { envelope }, callback) => {
      void readAll(stream).then((raw) => {
        // Its sender left in the middle, or it is too large: then the server itself answers with 552.
        if (raw === null || stream.sizeExceeded) callback();
        else void take(raw, envelope).then((words) => callback(null, words), callback);
      });
    },
  });
