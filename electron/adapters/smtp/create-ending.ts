// How a dialogue ends: the first word about it counts, everything is closed behind it, and later words change nothing.
import type net from "node:net";
import type { Delivery } from "../../core/outbox/delivery.ts";
import { type Envelope, type Judgement, judgeFailure, type Stage, type Trouble } from "./judge-failure.ts";
import type { Dialogue, Timeouts, WayIn } from "./open-dialogue.ts";

export type Ending = {
  readonly accept: (reply: string) => void;
  readonly judge: (trouble: Trouble) => void;
  readonly fail: (judgement: Judgement, reply?: string) => void;
  readonly reach: (stage: Stage) => void;
  readonly stage: () => Stage;
};

const lastLine = (text: string | false): string | null => (text === false ? null : (text.split("\n").at(-1) ?? null));

/** Says QUIT to a server that took the letter; whatever comes of that, the connection goes. */
const sayGoodbye = (dialogue: Dialogue, close: () => void, patience: number): void => {
  const timer = setTimeout(close, patience);
  dialogue.once("end", () => {
    clearTimeout(timer);
    close();
  });
  dialogue.quit();
};

export const createEnding = ({
  dialogue,
  socket,
  account,
  parcel,
  timeouts,
  resolve,
}: {
  readonly dialogue: Dialogue;
  readonly socket: net.Socket;
  readonly account: WayIn;
  readonly parcel: Envelope;
  readonly timeouts: Timeouts;
  readonly resolve: (delivery: Delivery) => void;
}): Ending => {
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
    if (delivery.kind === "accepted") sayGoodbye(dialogue, close, timeouts.goodbye);
    else close();
  };
  const fail: Ending["fail"] = (judgement, reply) =>
    settle({ ...judgement, reply: reply ?? lastLine(dialogue.lastServerResponse) });
  const judge: Ending["judge"] = (trouble) => {
    const isHandshake = dialogue.upgrading === true || (account.security === "tls" && dialogue.stage === "init");
    fail(judgeFailure(trouble, isHandshake ? "secure" : stage, parcel), trouble.response);
  };
  const overall = setTimeout(() => judge({ code: "ETIMEDOUT" }), timeouts.overall);
  dialogue.on("error", judge);
  // The last net: whatever ended the connection without a word to anybody. Later, so that a better word comes first.
  dialogue.once("end", () => setImmediate(() => judge({ code: "ECONNECTION" })));
  return {
    accept: (reply) => settle({ kind: "accepted", reply }),
    judge,
    fail,
    reach: (next) => {
      stage = next;
    },
    stage: () => stage,
  };
};
