// One letter to one mail server, over a new connection or a kept line: log in if asked, believe only a whole yes.
import type net from "node:net";
import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import { createEnding, type Ending } from "./create-ending.ts";
import { createLine, type Line } from "./create-line.ts";
import type { Stage, Trouble } from "./judge-failure.ts";
import { createLetterStream, wireLength } from "./letter-stream.ts";
import type { Dialogue, openDialogue, Timeouts, Trust, WayIn } from "./open-dialogue.ts";
import { readReply } from "./read-reply.ts";

type Needs = {
  /** A fresh connection, or a line over which a letter went before. */
  readonly way:
    | { readonly kind: "socket"; readonly socket: net.Socket; readonly openDialogue: typeof openDialogue }
    | { readonly kind: "line"; readonly line: Line };
  readonly account: WayIn;
  readonly password: string | null;
  readonly parcel: Parcel;
  /** No byte of the letter leaves before it resolves; what comes before that is said at once. */
  readonly released?: Promise<void>;
  readonly timeouts: Timeouts;
  readonly trust: Trust;
};

const garbled: Trouble = { code: "EPROTOCOL" };

const lastCode = (dialogue: Dialogue): number => readReply(dialogue.lastServerResponse || "")?.code ?? 0;

/** nodemailer takes anything that begins with a 2 for a yes. */
const isYes = (dialogue: Dialogue): boolean => lastCode(dialogue) >= 200 && lastCode(dialogue) < 300;

const sendLetter = (dialogue: Dialogue, ending: Ending, needs: Needs): void => {
  const { parcel, timeouts, released = Promise.resolve() } = needs;
  ending.reach("envelope");
  const letter = createLetterStream({
    raw: parcel.raw,
    released,
    isWelcome: () => lastCode(dialogue) === 354,
    onFlow: () => {
      ending.reach("flowing");
      if (dialogue._socket) dialogue._socket.setTimeout(timeouts.answer);
    },
  });
  const envelope = { from: parcel.envelopeFrom, to: [parcel.envelopeTo], size: parcel.raw.length };
  dialogue.send(envelope, letter, (error, info) => {
    if (error) {
      ending.judge(error);
      return;
    }
    // A yes that came before the last byte had left is no answer to the letter.
    const hasLeft = dialogue._socket ? dialogue._socket.writableLength === 0 : false;
    const isWholeSent = ending.stage() === "flowing" && hasLeft && info.messageSize === wireLength(parcel.raw);
    if (isWholeSent && isYes(dialogue)) ending.accept(info.response);
    else ending.judge(garbled);
  });
};

const logIn = (dialogue: Dialogue, ending: Ending, needs: Needs): void => {
  const { account, password } = needs;
  // A server that offers no login is not told the password: the person's network may need none.
  if (account.user === "" || !password || !dialogue.allowsAuth) {
    sendLetter(dialogue, ending, needs);
    return;
  }
  ending.reach("login");
  dialogue.login({ credentials: { user: account.user, pass: password } }, (error) => {
    if (error) ending.judge(error);
    else if (isYes(dialogue)) sendLetter(dialogue, ending, needs);
    else ending.judge(garbled);
  });
};

/** `stage`: how far the letter came. `line` is open only after a yes. */
export type HandedOver = { readonly delivery: Delivery; readonly stage: Stage; readonly line: Line };

/** Resolves to what is known of the letter as soon as that is known; never rejects. */
export const handOver = (needs: Needs): Promise<HandedOver> =>
  new Promise((done) => {
    const { account, way, timeouts } = needs;
    const line =
      way.kind === "line"
        ? way.line
        : createLine({ dialogue: way.openDialogue({ ...needs, ...way }), socket: way.socket });
    const { dialogue } = line;
    const ending = createEnding({
      ...needs,
      line,
      firstStage: way.kind === "line" ? "envelope" : "hello",
      resolve: (delivery, stage) => done({ delivery, stage, line }),
    });
    if (way.kind === "line") {
      if (dialogue._socket) dialogue._socket.setTimeout(timeouts.socket);
      sendLetter(dialogue, ending, needs);
      return;
    }
    dialogue.connect((error) => {
      if (error) ending.judge(error);
      else if (account.security !== "none" && !dialogue.secure) ending.fail({ kind: "refused", code: "tls-missing" });
      else if (isYes(dialogue)) logIn(dialogue, ending, needs);
      else ending.judge(garbled);
    });
  });
