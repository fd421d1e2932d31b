// Every value that a letter's template may use: flat, so that a template names one word.
import type { Day } from "../../shared/day.ts";
import type { Reference } from "../../shared/letter.ts";

/** One value to be put right; `oldValue` null: there was none. */
export type Correction = { readonly field: string; readonly oldValue: string | null; readonly newValue: string };
/** One row of the table in a complaint. */
export type LetterEvent = { readonly eventOn: Day; readonly eventText: string };

/** `null` is "not given": a template asks with `{{#if}}` first, and printing it stops the letter. */
export type LetterVariables = {
  readonly reference: Reference;
  /** The person's calendar day on which the letter is written. */
  readonly today: Day;
  readonly companyName: string;
  /** The letter goes to the data protection officer's own mailbox, or to the representative's (Art. 27 GDPR). */
  readonly toDpo: boolean;
  readonly toRepresentative: boolean;
  readonly personName: string;
  readonly personEmail: string;
  /** The mail account's address, where it is another than `personEmail`. */
  readonly senderEmail: string | null;
  /** The mailbox that the letter before this one came from, where the person no longer has it. */
  readonly formerEmail: string | null;
  /** May have several lines. */
  readonly personAddress: string | null;
  readonly customerNumber: string | null;
  readonly accountName: string | null;
  readonly personPhone: string | null;
  readonly personBirthOn: Day | null;
  readonly otherIdentifier: string | null;
  /** The person lives where the law protects its residents, and the letter says so. */
  readonly resident: boolean;
  /** Nobody outside can know that the law reaches the company, so it is cited "to the extent that". */
  readonly conditional: boolean;
  /** The words with which the policy states the right that the letter uses. */
  readonly promise: string | null;
  /** The policy keeps that right for certain people, places or cases. */
  readonly promiseLimited: boolean;
  /** The policy's words on stopping marketing, where the letter's right is another (California's opt-out of sale). */
  readonly marketingPromise: string | null;
  /** The policy does not speak of the right at all. */
  readonly unmentioned: boolean;
  readonly policyUpdatedOn: Day | null;
  /** Only where the policy does not say when it was updated. */
  readonly policyEffectiveOn: Day | null;
  /** The data that the request is about, one a line; null: all of them. */
  readonly listedData: string | null;
  /** The person chose the grounds below; without a choice the letter names those that anybody has. */
  readonly ownGrounds: boolean;
  readonly groundNotNeeded: boolean;
  readonly groundConsent: boolean;
  readonly groundObjection: boolean;
  readonly groundUnlawful: boolean;
  readonly groundDuty: boolean;
  readonly groundChild: boolean;
  readonly groundHarm: boolean;
  /** The person's own reasons, of their particular situation. */
  readonly reasons: string | null;
  /** The use of the data that the person objects to. */
  readonly objectedUse: string | null;
  readonly corrections: readonly Correction[];
  readonly field: string | null;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  /** `English or German`, in the letter's language. */
  readonly answerLanguages: string | null;
  /** What the letter before this one asked, as the letter's language says it: `my request for access to my personal data`. */
  readonly earlierRequest: string | null;
  readonly earlierArticle: string | null;
  readonly earlierOn: Day | null;
  readonly dueOn: Day | null;
  /** The day that the person sets in a reminder. */
  readonly answerBy: Day | null;
  /** The day of the company's reply that this letter answers. */
  readonly answeredOn: Day | null;
  readonly identityAsked: string | null;
  /** A copy of a document, blacked out, goes with the letter. */
  readonly encloses: boolean;
  /** The day to which the company said that it needs. */
  readonly extendedTo: Day | null;
  readonly extensionLate: boolean;
  readonly extensionUnreasoned: boolean;
  readonly feeAsked: string | null;
  /** The person pays, or in Switzerland confirms the request in spite of the fee (Art. 19(3) DPO). */
  readonly acceptsFee: boolean;
  readonly formAddress: string | null;
  readonly channelUsedOn: Day | null;
  readonly refusedFraud: boolean;
  readonly refusedVerification: boolean;
  readonly refusedNoMatch: boolean;
  readonly refusedNotCovered: boolean;
  readonly refusedJurisdiction: boolean;
  readonly refusedTooMany: boolean;
  readonly refusedDuty: boolean;
  readonly refusedUnfounded: boolean;
  readonly refusedExcessive: boolean;
  readonly refusedProcessor: boolean;
  readonly refusedBalance: boolean;
  readonly refusedNoData: boolean;
  readonly refusedResident: boolean;
  readonly refusedDevice: boolean;
  readonly refusalWords: string | null;
  /** The elements of the first letter that the answer left out, each in that letter's own words. */
  readonly lacking: readonly { readonly element: string }[];
  readonly element: string | null;
  readonly problems: readonly { readonly problem: string }[];
  readonly problem: string | null;
  readonly authorityName: string | null;
  readonly companyAddress: string | null;
  readonly events: readonly LetterEvent[];
  readonly eventOn: Day | null;
  readonly eventText: string | null;
  /** The authority may name the person to the company. */
  readonly shareName: boolean;
};

/** `line`: one line of text; `text`: may have several; `day`: ISO date; `flag`: true or false; `list`: for `{{#each}}`. */
export type VariableShape = "line" | "text" | "day" | "flag" | "list";

export type VariableName = keyof LetterVariables;

/** The closed list that templates are held to; `templates/README.md` documents each. Those of a list stand behind it. */
export const letterVariables: Readonly<Record<VariableName, VariableShape>> = {
  reference: "line",
  today: "day",
  companyName: "line",
  toDpo: "flag",
  toRepresentative: "flag",
  personName: "line",
  personEmail: "line",
  senderEmail: "line",
  formerEmail: "line",
  personAddress: "text",
  customerNumber: "line",
  accountName: "line",
  personPhone: "line",
  personBirthOn: "day",
  otherIdentifier: "line",
  resident: "flag",
  conditional: "flag",
  promise: "line",
  promiseLimited: "flag",
  marketingPromise: "line",
  unmentioned: "flag",
  policyUpdatedOn: "day",
  policyEffectiveOn: "day",
  listedData: "text",
  ownGrounds: "flag",
  groundNotNeeded: "flag",
  groundConsent: "flag",
  groundObjection: "flag",
  groundUnlawful: "flag",
  groundDuty: "flag",
  groundChild: "flag",
  groundHarm: "flag",
  reasons: "text",
  objectedUse: "line",
  corrections: "list",
  field: "line",
  oldValue: "line",
  newValue: "line",
  answerLanguages: "line",
  earlierRequest: "line",
  earlierArticle: "line",
  earlierOn: "day",
  dueOn: "day",
  answerBy: "day",
  answeredOn: "day",
  identityAsked: "line",
  encloses: "flag",
  extendedTo: "day",
  extensionLate: "flag",
  extensionUnreasoned: "flag",
  feeAsked: "line",
  acceptsFee: "flag",
  formAddress: "line",
  channelUsedOn: "day",
  refusedFraud: "flag",
  refusedVerification: "flag",
  refusedNoMatch: "flag",
  refusedNotCovered: "flag",
  refusedJurisdiction: "flag",
  refusedTooMany: "flag",
  refusedDuty: "flag",
  refusedUnfounded: "flag",
  refusedExcessive: "flag",
  refusedProcessor: "flag",
  refusedBalance: "flag",
  refusedNoData: "flag",
  refusedResident: "flag",
  refusedDevice: "flag",
  refusalWords: "line",
  lacking: "list",
  element: "line",
  problems: "list",
  problem: "line",
  authorityName: "line",
  companyAddress: "text",
  events: "list",
  eventOn: "day",
  eventText: "line",
  shareName: "flag",
};

const isName = (name: string): name is VariableName => Object.hasOwn(letterVariables, name);

export const variableNames: readonly VariableName[] = Object.keys(letterVariables).filter(isName);

/** Nothing given, no flag set: what a letter starts from. */
export const noVariables: Omit<LetterVariables, "reference" | "today" | "companyName" | "personName" | "personEmail"> =
  {
    toDpo: false,
    toRepresentative: false,
    senderEmail: null,
    formerEmail: null,
    personAddress: null,
    customerNumber: null,
    accountName: null,
    personPhone: null,
    personBirthOn: null,
    otherIdentifier: null,
    resident: false,
    conditional: false,
    promise: null,
    promiseLimited: false,
    marketingPromise: null,
    unmentioned: false,
    policyUpdatedOn: null,
    policyEffectiveOn: null,
    listedData: null,
    ownGrounds: false,
    groundNotNeeded: false,
    groundConsent: false,
    groundObjection: false,
    groundUnlawful: false,
    groundDuty: false,
    groundChild: false,
    groundHarm: false,
    reasons: null,
    objectedUse: null,
    corrections: [],
    field: null,
    oldValue: null,
    newValue: null,
    answerLanguages: null,
    earlierRequest: null,
    earlierArticle: null,
    earlierOn: null,
    dueOn: null,
    answerBy: null,
    answeredOn: null,
    identityAsked: null,
    encloses: false,
    extendedTo: null,
    extensionLate: false,
    extensionUnreasoned: false,
    feeAsked: null,
    acceptsFee: false,
    formAddress: null,
    channelUsedOn: null,
    refusedFraud: false,
    refusedVerification: false,
    refusedNoMatch: false,
    refusedNotCovered: false,
    refusedJurisdiction: false,
    refusedTooMany: false,
    refusedDuty: false,
    refusedUnfounded: false,
    refusedExcessive: false,
    refusedProcessor: false,
    refusedBalance: false,
    refusedNoData: false,
    refusedResident: false,
    refusedDevice: false,
    refusalWords: null,
    lacking: [],
    element: null,
    problems: [],
    problem: null,
    authorityName: null,
    companyAddress: null,
    events: [],
    eventOn: null,
    eventText: null,
    shareName: false,
  };
