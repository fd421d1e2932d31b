// The closed lists of the letters themselves: their kinds and languages, what they rest on and tell, why a company refuses.
import { packIds } from "./lists.ts";

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
  "extension-check",
  "identity-answer",
  "form-answer",
  "fee-answer",
  "refusal-answer",
  "incomplete-answer",
  "appeal",
  "internal-complaint",
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

/** On what a company rests its no, finer than the Data Rights Protocol. */
export const refusalGrounds = [
  "legal-duty",
  "not-covered",
  "unfounded",
  "excessive",
  "processor",
  "overriding-grounds",
  "no-data",
  "no-match",
  "identity",
  "not-resident",
  "device-id-only",
  "suspected-fraud",
  "too-many",
  "other",
] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

/** The protocol's name for each; where it has none, `other`. */
export const reasonOfGround: Readonly<Record<RefusalGround, RefusalReason>> = {
  "legal-duty": "claim_not_covered",
  "not-covered": "claim_not_covered",
  unfounded: "other",
  excessive: "other",
  processor: "claim_not_covered",
  "overriding-grounds": "claim_not_covered",
  "no-data": "no_match",
  "no-match": "no_match",
  identity: "insuf_verification",
  "not-resident": "outside_jurisdiction",
  "device-id-only": "insuf_verification",
  "suspected-fraud": "suspected_fraud",
  "too-many": "too_many_requests",
  other: "other",
};

/** The other way round; null: that the law does not bind the company, wherever the person lives, is none of the grounds. */
export const groundOfReason: Readonly<Record<RefusalReason, RefusalGround | null>> = {
  suspected_fraud: "suspected-fraud",
  insuf_verification: "identity",
  no_match: "no-match",
  claim_not_covered: "not-covered",
  outside_jurisdiction: null,
  too_many_requests: "too-many",
  other: "other",
};

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

/** What a letter rests on: a law, or `plain`, which cites none and rests on the policy or on courtesy. */
export const letterBases = [...packIds, "plain"] as const;
export type LetterBasis = (typeof letterBases)[number];

/** Identifying data beyond name and e-mail address; each goes into a letter only where it is named. */
export const identifyingData = ["address", "phone", "birthOn", "otherIdentifier"] as const;
export type IdentifyingDatum = (typeof identifyingData)[number];

/**
 * What a letter tells a company of a person, by the names under which the app knows it. `documentCopy`: of what proves
 * who they are, blacked out; `residence`: that they live where
 * the law protects its residents; `reasons` and `corrections`: what they wrote of themselves.
 */
export const disclosable = [
  "name",
  "email",
  "senderEmail",
  "customerNumber",
  "accountName",
  "address",
  "phone",
  "birthOn",
  "otherIdentifier",
  "documentCopy",
  "residence",
  "reasons",
  "corrections",
] as const;
export type Disclosed = (typeof disclosable)[number];
