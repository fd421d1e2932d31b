// Every letter with example values, for the golden files and for the checks that read them.
import { fillLetter, type LetterFacts } from "../../../core/letters/fill-letter.ts";
import type { LetterPlace } from "../../../core/letters/find-letter-faults.ts";
import type { Templates } from "../../../core/letters/letter-templates.ts";
import { isRequest, lettersOf } from "../../../core/letters/letters-of-law.ts";
import { listElements } from "../../../core/letters/repeat-elements.ts";
import { type Written, writeLetter } from "../../../core/letters/write-letter.ts";
import { CompanyRecord } from "../../../shared/company.ts";
import { Day } from "../../../shared/day.ts";
import { Reference } from "../../../shared/letter.ts";
import { LetterExtra } from "../../../shared/letter-extra.ts";
import type { LetterBasis, LetterName, RequestName } from "../../../shared/letter-names.ts";
import { rights } from "../../../shared/lists.ts";

/** `bare`: only what has to be given, a silent policy, a law that may not reach; `full`: everything that could be. */
export type Fullness = "bare" | "full";

const evidence = (quote: string) => ({ quote, start: 0, end: quote.length });
const stated = <T>(value: T) => ({ value, evidence: evidence("as stated") });

const silent = CompanyRecord.parse({
  slug: "example",
  name: stated("Example Store"),
  aliases: [],
  website: stated("example.org"),
  country: null,
  contacts: [],
  primary: { kind: "email", value: "privacy@example.org" },
  rights: [],
  laws: [],
  effectiveOn: null,
  updatedOn: null,
  responseTime: null,
  sells: "unclear",
  identityCheck: null,
  source: { kind: "policy", sha256: "0".repeat(64), language: "en" },
  checkedOn: null,
});

const promising: CompanyRecord = {
  ...silent,
  updatedOn: stated(Day.parse("2023-08-01")),
  rights: rights.map((right) => ({
    right,
    stance: "limited",
    scope: "users of the service",
    evidence: evidence(`you may ask us\n for ${right}`),
  })),
};

const barePerson = {
  name: "Erika Beispiel",
  email: "erika@example.net",
  senderEmail: "erika@example.net",
  customerNumber: null,
  accountName: null,
  address: null,
  phone: null,
  birthOn: null,
  otherIdentifier: null,
};

const fullPerson = {
  ...barePerson,
  senderEmail: "post@example.com",
  customerNumber: "K-4711",
  accountName: "erika.b",
  address: "Beispielweg 1\n10115 Berlin",
  phone: "+49 30 5550100",
  birthOn: Day.parse("1990-03-01"),
  otherIdentifier: "cookie 7f3a",
};

/** What the first letter was, for those that follow one. */
const earlierOf = (basis: LetterBasis): RequestName => lettersOf(basis).filter(isRequest)[0] ?? "access";

const bareExtra = (name: LetterName, basis: LetterBasis): LetterExtra => {
  if (name === "rectification")
    return LetterExtra.parse({ corrections: [{ field: "Street", newValue: "Beispielweg 1" }] });
  if (name === "objection") return LetterExtra.parse({ reasons: "I am being confused with a namesake." });
  if (name === "erasure" && basis === "jp-appi") return LetterExtra.parse({ grounds: ["not-needed"] });
  if (isRequest(name)) return {};
  const follow = { earlierKind: earlierOf(basis), earlierOn: "2026-10-01", answeredOn: "2026-10-15" };
  const problems = { problems: ["The company has not answered my request."] };
  const events = { events: [{ on: "2026-10-01", kind: "sent" }] };
  if (name === "complaint")
    return LetterExtra.parse({ ...follow, ...problems, ...events, authorityName: "Example Authority" });
  if (name === "incomplete-answer" || name === "internal-complaint")
    return LetterExtra.parse({ ...follow, ...problems });
  if (name === "appeal") return LetterExtra.parse({ ...follow, answeredOn: undefined });
  return LetterExtra.parse({ ...follow });
};

const fullExtra = (name: LetterName, basis: LetterBasis, templates: Templates, place: LetterPlace): LetterExtra => {
  const common = { identifyBy: ["address", "phone", "birthOn", "otherIdentifier"], reads: ["de", "en", "fr"] };
  const partials = templates.get(place.language)?.partials ?? new Map();
  const lacking = listElements(earlierOf(basis), basis, partials);
  return LetterExtra.parse({
    ...bareExtra(name, basis),
    ...(name === "appeal" && { answeredOn: "2026-10-15" }),
    ...common,
    data: ["my orders since 2020", "my e-mail address"],
    grounds: ["not-needed", "consent-withdrawn", "objection", "unlawful", "legal-duty", "child", "harm"],
    reasons: "I am being confused with a namesake.\nThis has cost me a loan.",
    objectedUse: "scoring",
    corrections: [
      { field: "Street", oldValue: "Musterweg 2", newValue: "Beispielweg 1" },
      { field: "E-mail address", newValue: "erika@example.net" },
    ],
    dueOn: "2026-11-02",
    answerBy: "2026-12-06",
    identityAsked: "a copy of my identity card",
    encloses: true,
    extendedTo: "2027-01-04",
    extensionLate: true,
    extensionUnreasoned: true,
    feeAsked: "20 euros",
    acceptsFee: true,
    formAddress: "https://example.org/form",
    channelUsedOn: "2026-10-20",
    refusalReason: "claim_not_covered",
    refusalWords: "we do not have to",
    ...(lacking.length > 0 ? { lacking } : {}),
    problems: ["The company left out the source of the data.", "The company charged a fee."],
    companyAddress: "Example Street 1\n75001 Paris",
    events: [
      { on: "2026-10-01", kind: "sent" },
      { on: "2026-10-15", kind: "answered-in-part" },
      { on: "2026-10-20", kind: "call", text: "Nobody could tell me more." },
    ],
    shareName: true,
  });
};

export const exampleWish = (place: LetterPlace, fullness: Fullness, templates: Templates): LetterFacts => {
  const isFull = fullness === "full";
  const { name, basis } = place;
  return {
    ...place,
    conditional: !isFull && basis !== "plain",
    resident: basis !== "plain",
    company: isFull ? promising : silent,
    toRole: isFull ? "dpo" : null,
    person: isFull ? fullPerson : barePerson,
    extra: isFull ? fullExtra(name, basis, templates, place) : bareExtra(name, basis),
    reference: Reference.parse("RD-2026-7K3QX9"),
    today: Day.parse("2026-11-22"),
  };
};

export const writeExample = (place: LetterPlace, fullness: Fullness, templates: Templates): Written => {
  const found = templates.get(place.language);
  if (found === undefined) throw new Error(`There are no letters in ${place.language}.`);
  const wish = exampleWish(place, fullness, templates);
  return writeLetter({ ...place, variables: fillLetter(wish, found) }, templates);
};
