// Which letters exist under which law, in which languages, and which right each of them uses.
import {
  type FollowUpName,
  followUpNames,
  type LetterBasis,
  type LetterLanguage,
  type LetterName,
  type RequestName,
  requestNames,
} from "../../shared/letter-names.ts";
import type { Right } from "../../shared/lists.ts";

type Letters = {
  readonly languages: readonly LetterLanguage[];
  /** Each request with the right that it uses; none where the law knows no such right. */
  readonly requests: Partial<Readonly<Record<RequestName, Right>>>;
  readonly followUps: readonly FollowUpName[];
};

const european: Letters["requests"] = {
  access: "access",
  erasure: "erasure",
  rectification: "rectification",
  "opt-out-marketing": "opt-out-marketing",
  "third-party-disclosure": "third-party-disclosure",
  objection: "objection",
};

/** What may follow under any law; a complaint needs one, and so does a fee that it forbids or limits. */
const usual: readonly FollowUpName[] = [
  "reminder",
  "identity-answer",
  "form-answer",
  "fee-answer",
  "refusal-answer",
  "incomplete-answer",
  "complaint",
];
/** Where the law lets a company take longer, that can be held to its terms. */
const withExtension: readonly FollowUpName[] = [...usual, "extension-check"];
/** Where the refusal is appealed against at the company itself, that appeal is the answer to it. */
const withAppeal: readonly FollowUpName[] = [...withExtension.filter((name) => name !== "refusal-answer"), "appeal"];

const lettersByBasis: Readonly<Record<LetterBasis, Letters>> = {
  "eu-gdpr": { languages: ["en", "de", "fr"], requests: european, followUps: withExtension },
  "uk-gdpr": { languages: ["en"], requests: european, followUps: [...withExtension, "internal-complaint"] },
  "ch-fadp": { languages: ["en", "de", "fr"], requests: european, followUps: withExtension },
  "us-ca-ccpa": {
    languages: ["en"],
    requests: {
      access: "access",
      erasure: "erasure",
      rectification: "rectification",
      "opt-out-sale": "opt-out-sale",
      "third-party-disclosure": "third-party-disclosure",
    },
    followUps: withExtension,
  },
  // Cal. Civ. Code § 1798.83 knows one right and no proof of identity.
  "us-ca-shine-the-light": {
    languages: ["en"],
    requests: { "third-party-disclosure": "third-party-disclosure" },
    followUps: ["reminder", "form-answer", "refusal-answer", "incomplete-answer", "complaint"],
  },
  "us-va-vcdpa": {
    languages: ["en"],
    requests: {
      access: "access",
      erasure: "erasure",
      rectification: "rectification",
      "opt-out-sale": "opt-out-sale",
    },
    followUps: withAppeal,
  },
  // Iowa Code § 715D.3 has no right to correction.
  "us-ia-icdpa": {
    languages: ["en"],
    requests: { access: "access", erasure: "erasure", "opt-out-sale": "opt-out-sale" },
    followUps: withAppeal,
  },
  "br-lgpd": {
    languages: ["en"],
    requests: {
      access: "access",
      erasure: "erasure",
      rectification: "rectification",
      "third-party-disclosure": "third-party-disclosure",
      objection: "objection",
    },
    followUps: usual,
  },
  "ca-pipeda": {
    languages: ["en", "fr"],
    requests: {
      access: "access",
      // No general erasure: consent is withdrawn (cl. 4.3.8) and keeping the data is challenged (cl. 4.5.3).
      erasure: "withdraw-consent",
      rectification: "rectification",
      "opt-out-marketing": "opt-out-marketing",
      "third-party-disclosure": "third-party-disclosure",
    },
    followUps: withExtension,
  },
  "ca-qc-law25": {
    languages: ["en", "fr"],
    requests: {
      access: "access",
      erasure: "erasure",
      rectification: "rectification",
      "opt-out-marketing": "opt-out-marketing",
    },
    followUps: usual,
  },
  "kr-pipa": {
    languages: ["en"],
    requests: { access: "access", erasure: "erasure", rectification: "rectification", objection: "objection" },
    followUps: withExtension,
  },
  "jp-appi": {
    languages: ["en"],
    requests: {
      access: "access",
      erasure: "erasure",
      rectification: "rectification",
      "third-party-disclosure": "third-party-disclosure",
      objection: "objection",
    },
    followUps: usual,
  },
  plain: {
    languages: ["en", "de", "fr"],
    requests: { ...european, "opt-out-sale": "opt-out-sale" },
    // Without a law there is no authority to complain to, and none that says what is free.
    followUps: usual.filter((name) => name !== "complaint" && name !== "fee-answer"),
  },
};

/** The letters of one basis, requests first; `lettersOf("us-ca-shine-the-light")` begins with `third-party-disclosure`. */
export const lettersOf = (basis: LetterBasis): readonly LetterName[] => {
  const { requests, followUps } = lettersByBasis[basis];
  return [
    ...requestNames.filter((name) => requests[name] !== undefined),
    ...followUpNames.filter((name) => followUps.includes(name)),
  ];
};

/** The languages that the letters of one basis are written in; American laws are cited in English only. */
export const languagesOf = (basis: LetterBasis): readonly LetterLanguage[] => lettersByBasis[basis].languages;

/** The right that a request uses under a basis; null where the basis has no such letter. */
export const rightOf = (name: RequestName, basis: LetterBasis): Right | null =>
  lettersByBasis[basis].requests[name] ?? null;

export const isRequest = (name: LetterName): name is RequestName => requestNames.some((request) => request === name);
