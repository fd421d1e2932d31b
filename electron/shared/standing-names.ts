// The closed lists of where a matter stands: by its log, on the board, in the Data Rights Protocol, and by what is owed.
import { refusalReasons } from "./letter-names.ts";
import { personActs } from "./lists.ts";

/** Where a matter stands, by its log; `open`: it is out, and nothing was heard. */
export const standings = [
  "not-out",
  "open",
  "acknowledged",
  "needs-you",
  "extended",
  "in-part",
  "answered",
  "denied",
  "fulfilled",
  "verified",
  "escalated",
  "decided",
  "withdrawn",
] as const;
export type Standing = (typeof standings)[number];

/** Where a request lies on the board; one that asks the person for something is `do-now`, however late the company is. */
export const lanes = ["do-now", "waiting", "overdue", "settled", "drafts"] as const;
export type Lane = (typeof lanes)[number];

/** `urgency`: lane by lane, in each what is due first. Ascending, what has no date last, whichever way is sorted. */
export const boardSorts = ["urgency", "newest", "company", "right", "standing", "sentOn", "dueOn"] as const;
export type BoardSort = (typeof boardSorts)[number];

/** How far a first letter has come that is out; `overdue`: its day passed without an answer, whoever it waits for now. */
export const progresses = ["open", "overdue", "settled"] as const;
export type Progress = (typeof progresses)[number];

/** What the company last said to a first letter that is out; `answered`: nobody wrote down whether it did what was asked. */
export const outcomes = ["fulfilled", "in-part", "answered", "refused", "withdrawn", "no-answer"] as const;
export type Outcome = (typeof outcomes)[number];

/** What the overview counts, and the tracker can show alone; `out`: all of them. */
export const boardMarks = ["out", ...progresses, ...outcomes] as const;
export type BoardMark = (typeof boardMarks)[number];

/** `slowest`: by median, then by the longest wait; who never answered comes first, by how long they have been asked. */
export const companyOrders = ["most", "slowest", "name"] as const;
export type CompanyOrder = (typeof companyOrders)[number];

/** The states of a request in the Data Rights Protocol (0.9). */
export const drpStatuses = ["open", "in_progress", "fulfilled", "revoked", "denied", "expired"] as const;

/** Why a request stands as it does, in the Data Rights Protocol (0.9): while in progress, and of a denial. */
export const drpReasons = ["need_user_verification", ...refusalReasons] as const;

/** What somebody owes by law: the first three the company, the others the person. */
export const dutyKinds = ["acknowledge", "answer", "tell-extension", ...personActs] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** `missed`: its day has passed; `over`: it does not matter any more. */
export const dutyStates = ["open", "met", "missed", "over"] as const;
export type DutyState = (typeof dutyStates)[number];
