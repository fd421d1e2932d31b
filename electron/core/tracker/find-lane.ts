// Where a request lies on the board.
import type { Day } from "../../shared/day.ts";
import type { RequestStatus } from "../../shared/lists.ts";
import type { NextAct } from "../../shared/next-names.ts";
import type { Duty } from "../../shared/standing.ts";
import type { Lane, Standing } from "../../shared/standing-names.ts";
import { isNear } from "./is-near.ts";

type Known = {
  readonly status: RequestStatus;
  readonly standing: Standing;
  readonly overdue: boolean;
  readonly duties: readonly Duty[];
  readonly hasOpenReply: boolean;
  /** What to do next to a refusal or a part of an answer; null: how it stands says it alone. */
  readonly next: NextAct | null;
  /** The person put it off. */
  readonly isResting: boolean;
  readonly today: Day;
};

/** In days: so near a limit of the person's own is something to do now. */
export const nearLimit = 14;

const settled: readonly Standing[] = ["answered", "fulfilled", "verified", "decided", "withdrawn"];
const inNeed: readonly RequestStatus[] = ["unsure", "not-sent", "bounced"];

/** What asks the person for something goes before what the company left undone; while it rests it asks for nothing. */
export const findLane = (known: Known): Lane => {
  const { status, standing, overdue, duties, hasOpenReply, isResting, next, today } = known;
  const asks = hasOpenReply || inNeed.includes(status) || standing === "needs-you";
  const isTheirs = next !== null && next !== "wait" && next !== "nothing";
  if (!isResting && (asks || isTheirs || duties.some((duty) => isNear(duty, today, nearLimit)))) return "do-now";
  // Both lie with the person, and nothing comes of them by itself.
  if ((status === "draft" || status === "stopped") && standing === "not-out") return "drafts";
  if (settled.includes(standing)) return "settled";
  return overdue ? "overdue" : "waiting";
};
