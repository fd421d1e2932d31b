// From a company, a person and what is to be said to the values of a letter's template.
import type { CompanyRecord } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";
import type { Reference } from "../../shared/letter.ts";
import type { LetterExtra } from "../../shared/letter-extra.ts";
import type {
  IdentifyingDatum,
  LetterBasis,
  LetterLanguage,
  LetterName,
  RequestName,
} from "../../shared/letter-names.ts";
import type { Right } from "../../shared/lists.ts";
import { fillRefusal } from "./fill-refusal.ts";
import type { LanguageTemplates } from "./letter-templates.ts";
import { type LetterVariables, noVariables } from "./letter-variables.ts";
import { isRequest, rightOf } from "./letters-of-law.ts";
import { nameLanguages } from "./name-languages.ts";
import { quotePolicy } from "./quote-policy.ts";
import { repeatElements } from "./repeat-elements.ts";

/** All that may be known of the person; what of it goes into the letter is `identifyBy`'s to say. */
export type LetterPerson = {
  readonly name: string;
  readonly email: string;
  /** The mailbox that the letter goes out from. */
  readonly senderEmail: string | null;
  /** From which the letter before this one came, if that mailbox is gone. */
  readonly formerEmail?: string | null;
  /** The number or user name that this company gave the person, so that it holds them already. */
  readonly customerNumber: string | null;
  readonly accountName: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly birthOn: Day | null;
  readonly otherIdentifier: string | null;
};

export type LetterFacts = {
  readonly name: LetterName;
  readonly basis: LetterBasis;
  readonly language: LetterLanguage;
  /** Nobody outside can know that the law reaches the company (`may`). */
  readonly conditional: boolean;
  /** The person lives where the law protects its residents. */
  readonly resident: boolean;
  readonly company: Pick<CompanyRecord, "name" | "rights" | "updatedOn" | "effectiveOn">;
  readonly toRole: "dpo" | "representative" | null;
  readonly person: LetterPerson;
  readonly extra: LetterExtra;
  readonly reference: Reference;
  readonly today: Day;
};

/** Values that a letter needs and does not have are `null` here; `writeLetter` names them. */
export const fillLetter = (
  wish: LetterFacts,
  { words, partials }: Pick<LanguageTemplates, "words" | "partials">,
): LetterVariables => {
  const { name, basis, language, company, toRole, extra, reference, today, conditional, resident } = wish;
  const right = isRequest(name) ? quotedRight(name, basis) : null;
  return {
    ...noVariables,
    ...fillPerson(wish),
    reference,
    today,
    companyName: company.name.value,
    toDpo: toRole === "dpo",
    toRepresentative: toRole === "representative",
    conditional,
    resident,
    ...(right === null ? {} : quotePolicy(company, right)),
    listedData: extra.data?.join("\n") ?? null,
    ...fillGrounds(extra),
    corrections: extra.corrections ?? [],
    answerLanguages: nameLanguages(extra.reads ?? [], language),
    ...fillEarlier(wish, words),
    ...fillReply(extra),
    lacking: repeatElements(extra, { basis, partials }),
    problems: (extra.problems ?? []).map((problem) => ({ problem })),
    authorityName: extra.authorityName ?? null,
    companyAddress: extra.companyAddress ?? null,
    events: (extra.events ?? []).map(({ on, kind, text }) => ({
      eventOn: on,
      eventText: text ?? words.events[kind] ?? "",
    })),
    shareName: extra.shareName ?? false,
  };
};

/** What the policy says of erasure is quoted also where the law knows it only as withdrawn consent (Canada). */
const quotedRight = (name: RequestName, basis: LetterBasis): Right | null =>
  name === "erasure" ? "erasure" : rightOf(name, basis);

/** Minimal disclosure: what the company holds already, and of the rest what was asked for by name. */
const fillPerson = ({ person, extra }: LetterFacts) => {
  const isAsked = (datum: IdentifyingDatum) => extra.identifyBy?.includes(datum) ?? false;
  const isSameMailbox = person.senderEmail?.toLowerCase() === person.email.toLowerCase();
  return {
    personName: person.name,
    personEmail: person.email,
    senderEmail: isSameMailbox ? null : person.senderEmail,
    formerEmail: person.formerEmail ?? null,
    customerNumber: person.customerNumber,
    accountName: person.accountName,
    personAddress: isAsked("address") ? person.address : null,
    personPhone: isAsked("phone") ? person.phone : null,
    personBirthOn: isAsked("birthOn") ? person.birthOn : null,
    otherIdentifier: isAsked("otherIdentifier") ? person.otherIdentifier : null,
  };
};

const fillGrounds = ({ grounds, reasons, objectedUse }: LetterExtra) => ({
  ownGrounds: grounds !== undefined,
  groundNotNeeded: grounds?.includes("not-needed") ?? false,
  groundConsent: grounds?.includes("consent-withdrawn") ?? false,
  groundObjection: grounds?.includes("objection") ?? false,
  groundUnlawful: grounds?.includes("unlawful") ?? false,
  groundDuty: grounds?.includes("legal-duty") ?? false,
  groundChild: grounds?.includes("child") ?? false,
  groundHarm: grounds?.includes("harm") ?? false,
  reasons: reasons ?? null,
  objectedUse: objectedUse ?? null,
});

const fillEarlier = ({ basis, extra }: LetterFacts, { requests, articles }: LanguageTemplates["words"]) => {
  const { earlierKind, earlierOn, dueOn, answerBy } = extra;
  const article = earlierKind === undefined || basis === "plain" ? undefined : articles[basis]?.[earlierKind];
  return {
    earlierRequest: earlierKind === undefined ? null : requests[earlierKind],
    earlierArticle: article ?? null,
    earlierOn: earlierOn ?? null,
    dueOn: dueOn ?? null,
    answerBy: answerBy ?? null,
  };
};

const fillReply = (extra: LetterExtra) => ({
  answeredOn: extra.answeredOn ?? null,
  identityAsked: extra.identityAsked ?? null,
  encloses: extra.encloses ?? false,
  extendedTo: extra.extendedTo ?? null,
  extensionLate: extra.extensionLate ?? false,
  extensionUnreasoned: extra.extensionUnreasoned ?? false,
  feeAsked: extra.feeAsked ?? null,
  acceptsFee: extra.acceptsFee ?? false,
  formAddress: extra.formAddress ?? null,
  channelUsedOn: extra.channelUsedOn ?? null,
  ...fillRefusal(extra),
});
