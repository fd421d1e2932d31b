// The closed lists of what can come next in a matter, why, and what a law says of a refusal or of proof of identity.

/** What the person, or nobody, does next. `write`: the letter that the step names lies ready on the desk. */
export const nextActs = [
  "wait",
  "write",
  "complain",
  "confirm-reply",
  "answer-question",
  "say-arrival",
  "confirm-fee",
  "use-form",
  "open-link",
  "finish-letter",
  "try-again",
  "look-in-mailbox",
  "another-way",
  "verify",
  "check-company",
  "go-to-court",
  "ask-to-examine",
  "nothing",
] as const;
export type NextAct = (typeof nextActs)[number];

/** Why that is the step; the window's sentence goes by it and names the step's day and article. */
export const nextWhys = [
  // not out
  "still-a-draft",
  "on-its-way",
  "unsure",
  "not-sent",
  "stopped",
  "stopped-again",
  "came-back",
  // nothing heard
  "reply-unread",
  "arrival-unknown",
  "receipt-missing",
  "within-time",
  "no-day-set",
  "no-law",
  "no-law-month",
  "not-in-force",
  "no-right",
  "day-passed",
  "day-passed-appeal",
  "reminder-out",
  "reminder-unanswered",
  "company-first",
  "company-complaint-out",
  "appeal-out",
  "appeal-unanswered",
  "complaint-out",
  // extension
  "extension-runs",
  "extension-late",
  "extension-unreasoned",
  "extension-no-day",
  "extension-none",
  "extension-over",
  // questions of the company's
  "identity-only-on-doubt",
  "identity-proportionate",
  "identity-never",
  "identity-may-be-asked",
  "identity-no-rule",
  "clarification-asked",
  "link-may-expire",
  "form-not-needed",
  "form-needed",
  "fee-free",
  "fee-free-twice",
  "fee-may-be-asked",
  "fee-counts-as-withdrawn",
  "fee-no-rule",
  // answers
  "left-out-parts",
  "refused",
  "refused-appeal",
  "refused-limit",
  "answer-out",
  "complaint-open",
  "limit-over",
  "court-open",
  "says-fulfilled",
  "answered",
  "verify-now",
  "checked",
  "decided",
  "withdrawn",
  "company-gone",
  "may-write",
] as const;
export type NextWhy = (typeof nextWhys)[number];

/** What a law says where a company refuses on a ground; the window's sentence goes by it. `general`: no law is known for it. */
export const coachWords = [
  "general",
  "burden-on-company",
  "free-twice",
  "duty-for-part",
  "processor-names-controller",
  "balance-shown-by-company",
  "marketing-no-balance",
  "confirm-nothing-held",
  "identity-rule",
  "identity-never",
  "anybody-protected",
  "residents-only",
  "provided-only",
  "collected-only",
  "unlawful-only",
  "consent-only",
  "own-clients-only",
  "name-the-provision",
  "say-identifier",
  "say-suspicion",
] as const;
export type CoachWord = (typeof coachWords)[number];

/** How a rebuttal stands, honestly. */
export const chances = ["good", "open", "poor"] as const;
export type Chance = (typeof chances)[number];

/** What a law lets a company ask as proof of identity. */
export const shieldWords = ["only-on-doubt", "proportionate", "never", "may-ask", "no-rule"] as const;
export type ShieldWord = (typeof shieldWords)[number];

/** What asking does to the company's time. */
export const shieldClocks = ["runs-on", "starts-with-it", "stands-still", "may-rest", "unknown"] as const;
export type ShieldClock = (typeof shieldClocks)[number];
