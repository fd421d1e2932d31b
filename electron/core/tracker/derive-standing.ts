// Where a matter stands, by what was heard last.
import type { Day } from "../../shared/day.ts";
import { type RefusalReason, reasonOfGround } from "../../shared/letter-names.ts";
import type { EventKind, RequestStatus } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Drp } from "../../shared/standing.ts";
import type { Standing } from "../../shared/standing-names.ts";
import type { LetterOut } from "./letters-out.ts";
import { answerTo, endsQuestions, findLetterTo, openQuestions } from "./questions.ts";

export type Heard = Pick<RequestEvent, "kind" | "on" | "at"> & Partial<Pick<RequestEvent, "reason" | "ground">>;

/** What the last of these says is what counts. */
const answers: Partial<Readonly<Record<EventKind, Standing>>> = {
  "answered-in-part": "in-part",
  answered: "answered",
  refused: "denied",
  fulfilled: "fulfilled",
  verified: "verified",
  withdrawn: "withdrawn",
  escalated: "escalated",
  "complaint-filed": "escalated",
  decided: "decided",
};

/** A word that the request is there raises nothing but a matter of which nothing was heard. */
const isEarly = (standing: Standing): boolean => standing === "open" || standing === "acknowledged";

type Walk = { readonly base: Standing; readonly reason: RefusalReason | null };

const start: Walk = { base: "open", reason: null };

/** Most entries change nothing; then it is the same walk. */
const goOn = (walk: Walk, base: Standing): Walk => (walk.base === base ? walk : { base, reason: walk.reason });

const step = (walk: Walk, event: Heard, lateExtensions: readonly Day[]): Walk => {
  const { kind } = event;
  const answered = answers[kind];
  if (answered !== undefined) {
    // To go further, or to be heard by an authority, does not unsay why it was refused.
    if (!endsQuestions.includes(kind)) return goOn(walk, answered);
    const reason =
      kind === "refused" ? (event.reason ?? (event.ground ? reasonOfGround[event.ground] : "other")) : null;
    return { base: answered, reason };
  }
  const heard = walk.base === "open" ? "acknowledged" : walk.base;
  if (kind === "acknowledged" || answerTo[kind] !== undefined) return goOn(walk, heard);
  if (kind === "extended")
    return goOn(walk, isEarly(walk.base) && !lateExtensions.includes(event.on) ? "extended" : heard);
  return walk;
};

/** `lateExtensions`: days of notices that came too late to count. */
export const deriveStanding = (
  log: readonly Heard[],
  {
    status,
    lateExtensions,
    letters = [],
  }: {
    readonly status: RequestStatus;
    readonly lateExtensions: readonly Day[];
    /** Of the person's, after the first one. */
    readonly letters?: readonly LetterOut[];
  },
): { readonly standing: Standing; readonly drp: Drp } => {
  let walk = start;
  for (const event of log) walk = step(walk, event, lateExtensions);
  // A letter in doubt to which the company answered was there, whatever is known of its way.
  if (status !== "sent" && walk.base === "open") return { standing: "not-out", drp: { status: "open", reason: null } };
  const open = openQuestions(log);
  const asked = open.length === 0 ? open : open.filter((question) => findLetterTo(question, { log, letters }) === null);
  return { standing: asked.length > 0 ? "needs-you" : walk.base, drp: nameInDrp(walk, asked) };
};

const nameInDrp = ({ base, reason }: Walk, asked: readonly Heard[]): Drp => {
  if (asked.some(({ kind }) => kind === "identity-asked"))
    return { status: "in_progress", reason: "need_user_verification" };
  switch (base) {
    case "not-out":
    case "open":
      return { status: "open", reason: null };
    case "fulfilled":
    case "verified":
      return { status: "fulfilled", reason: null };
    case "denied":
      return { status: "denied", reason };
    case "withdrawn":
      return { status: "revoked", reason: null };
    case "escalated":
    case "decided":
      return reason === null ? { status: "in_progress", reason: null } : { status: "denied", reason };
    case "acknowledged":
    case "needs-you":
    case "extended":
    case "in-part":
    case "answered":
      return { status: "in_progress", reason: null };
  }
};
