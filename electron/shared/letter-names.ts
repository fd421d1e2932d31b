// The closed lists of the letters themselves: their kinds, the languages that they are written in, why a company refuses.

/** Letters that ask for something, each with a right behind it. */
export const requestNames = [
  "access",
  "erasure",
  "rectification",
  "opt-out-marketing",
  "opt-out-sale",
  "third-party-disclosure",
  "objection",
] as const;
export type RequestName = (typeof requestNames)[number];

/** Letters that come after one of those, in the order in which a matter may need them. */
export const followUpNames = [
  "reminder",
  "identity-answer",
  "form-answer",
  "refusal-answer",
  "incomplete-answer",
  "complaint",
] as const;
export type FollowUpName = (typeof followUpNames)[number];

export const letterNames = [...requestNames, ...followUpNames] as const;
export type LetterName = (typeof letterNames)[number];

/** Languages that letters are written in; the window may speak fewer. */
export const letterLanguages = ["en", "de", "fr"] as const;
export type LetterLanguage = (typeof letterLanguages)[number];

/** Why a company says no, by the names of the Data Rights Protocol (0.9, "denied"). */
export const refusalReasons = [
  "suspected_fraud",
  "insuf_verification",
  "no_match",
  "claim_not_covered",
  "outside_jurisdiction",
  "too_many_requests",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** Why data should go, in the order of Art. 17(1) GDPR; `harm` is Japan's (Art. 35(5) APPI). */
export const erasureGrounds = [
  "not-needed",
  "consent-withdrawn",
  "objection",
  "unlawful",
  "legal-duty",
  "child",
  "harm",
] as const;
export type ErasureGround = (typeof erasureGrounds)[number];
