// How a letter's turn ends: the first word about it counts, later words change nothing, and only a yes leaves a line open.
import type { Delivery } from "../../core/outbox/delivery.ts";
import type { Line } from "./create-line.ts";
import { type Envelope, type Judgement, judgeFailure, type Stage, type Trouble } from "./judge-failure.ts";
import type { Timeouts, WayIn } from "./open-dialogue.ts";

export type Ending = {
  readonly accept: (reply: string) => void;
  readonly judge: (trouble: Trouble) => void;
  readonly fail: (judgement: Judgement, reply?: string) => void;
  readonly reach: (stage: Stage) => void;
  readonly stage: () => Stage;
};

const lastLine = (text: string | false): string | null => (text === false ? null : (text.split("\n").at(-1) ?? null));

export const createEnding = ({
  line,
  firstStage,
  account,
  parcel,
  timeouts,
  resolve,
}: {
  readonly line: Line;
  readonly firstStage: Stage;
  readonly account: WayIn;
  readonly parcel: Envelope;
  readonly timeouts: Timeouts;
  /** `stage`: how far the letter came. After a yes the line is open, after anything else it is closed. */
  readonly resolve: (delivery: Delivery, stage: Stage) => void;
}): Ending => {
  const { dialogue } = line;
  let stage = firstStage;
  let isSettled = false;
  const settle = (delivery: Delivery): void => {
    if (isSettled) return;
    isSettled = true;
    clearTimeout(overall);
    line.listen(null);
    if (delivery.kind !== "accepted") line.close();
    resolve(delivery, stage);
  };
  const fail: Ending["fail"] = (judgement, reply) =>
    settle({ ...judgement, reply: reply ?? lastLine(dialogue.lastServerResponse) });
  const judge: Ending["judge"] = (trouble) => {
    const isHandshake = dialogue.upgrading === true || (account.security === "tls" && dialogue.stage === "init");
    fail(judgeFailure(trouble, isHandshake ? "secure" : stage, parcel), trouble.response);
  };
  const overall = setTimeout(() => judge({ code: "ETIMEDOUT" }), timeouts.overall);
  line.listen(judge);
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
