// The letter by which the person answered what the company asked of them.
import type { RequestPage, RequestSummary } from "../../../electron/shared/request.ts";

const questions = ["identity-asked", "form-asked", "portal-asked", "fee-asked", "clarification-asked", "confirm-link"];
const answers = ["identity-answer", "form-answer", "fee-answer"];

/** The newest that went out since they last asked; null: none did, or nothing is asked. Whether it gave what was asked is not known. */
export const findAnswerOut = ({
  summary,
  events,
  timeline,
  followedBy,
}: Pick<RequestPage, "summary" | "events" | "timeline" | "followedBy">): RequestSummary | null => {
  if (summary.standing !== "needs-you") return null;
  const standing = new Set(timeline.map(({ eventId }) => eventId));
  const askedOn = events
    .filter(({ eventId, kind }) => standing.has(eventId) && questions.includes(kind))
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const out = followedBy.filter(
    ({ kind, status, sentOn }) =>
      answers.includes(kind) && status === "sent" && sentOn !== null && askedOn !== undefined && sentOn >= askedOn,
  );
  return out.toSorted((one, other) => ((one.sentOn ?? "") < (other.sentOn ?? "") ? -1 : 1)).at(-1) ?? null;
};
