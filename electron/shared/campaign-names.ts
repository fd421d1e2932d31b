// The closed lists of campaigns: what they can ask, where each of their letters stands, and why one was left out.
import type { RequestName } from "./letter-names.ts";

/** Letters that can go to many companies at once: those in which nothing has to be written for each company. */
export const campaignKinds = [
  "access",
  "erasure",
  "opt-out-marketing",
  "opt-out-sale",
  "third-party-disclosure",
] as const satisfies readonly RequestName[];
export type CampaignKind = (typeof campaignKinds)[number];

/**
 * In which language a letter is written where the person does not read the policy's: in that of the policy, with the text
 * in theirs beside it, or in their own.
 */
export const campaignTongues = ["theirs", "mine"] as const;
export type CampaignTongue = (typeof campaignTongues)[number];

/** `planned`: nothing is written yet; `approved`: the person said yes, and what became of it its request tells. */
export const itemStates = ["planned", "drafted", "approved", "left-out"] as const;
export type ItemState = (typeof itemStates)[number];

/**
 * Why a company gets no letter. `earlier-letter`: one of that kind went to it, or to its address, not long ago;
 * `same-address`: another company of the campaign has the same address; `unchecked-address`: nothing but a public directory names it; `no-letter`: there is none of that kind under any
 * law; `not-written`: something stands in the way of writing it; `company-gone`: it is not known any more;
 * `discarded`: its draft was thrown away.
 */
export const leftOutReasons = [
  "no-address",
  "earlier-letter",
  "same-address",
  "unchecked-address",
  "no-letter",
  "not-written",
  "company-gone",
  "by-person",
  "discarded",
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What the person has to answer before a letter goes with the others. `law`: nobody knows where the company sits. */
export const itemQuestions = ["law"] as const;
export type ItemQuestion = (typeof itemQuestions)[number];

/**
 * Where a company of a campaign stands, each in exactly one: a letter that was answered is not counted as sent as well.
 * `ready`: written, and nothing is open; `open`: written, and a question is; `refused`: a server would not take it.
 */
export const itemStandings = [
  "planned",
  "open",
  "ready",
  "left-out",
  "queued",
  "sending",
  "sent",
  "unsure",
  "refused",
  "bounced",
  "answered",
] as const;
export type ItemStanding = (typeof itemStandings)[number];

/** What is being done with a campaign in the background. */
export const campaignTasks = ["preparing", "approving", "stopping", "discarding"] as const;
export type CampaignTask = (typeof campaignTasks)[number];
