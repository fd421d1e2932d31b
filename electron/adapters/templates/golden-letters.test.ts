// Every letter, word for word, beside what it must contain. To accept a change: UPDATE_GOLDEN=1 npx vitest run electron/adapters/templates
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { draftRequest } from "../../core/letters/draft-request.ts";
import { renderLetter } from "../../core/letters/render-letter.ts";
import { Company } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { type Letter, Reference } from "../../shared/letter.ts";
import { type LetterKind, letterKinds, type Right } from "../../shared/lists.ts";
import { Person } from "../../shared/settings.ts";
import { loadTemplates } from "./load-templates.ts";

const templates = loadTemplates({ folder: fileURLToPath(new URL("../../../templates", import.meta.url)) });
const golden = new URL("../../../templates/en/golden/", import.meta.url);
const update = process.env.UPDATE_GOLDEN === "1";

const evidence = (quote: string) => ({ quote, start: 0, end: quote.length });
const stated = <T>(value: T) => ({ value, evidence: evidence("as stated") });
const right = (name: Right, quote: string, scope: string | null = null) => ({
  right: name,
  stance: scope === null ? "offered" : "limited",
  scope,
  evidence: evidence(quote),
});

/** A company whose policy promises nothing and states neither date nor country. */
const silent = Company.parse({
  seed: {
    slug: "example",
    name: stated("Example Store"),
    aliases: [],
    website: stated("example.org"),
    country: null,
    contacts: [],
    rights: [],
    laws: [],
    effectiveOn: null,
    updatedOn: null,
    responseTime: null,
    identityCheck: null,
    source: { kind: "policy", sha256: "0".repeat(64), language: "en" },
    checkedOn: null,
  },
  reach: { kind: "email", value: "privacy@example.org", from: "policy" },
  ownContact: null,
  unmentioned: [],
});

/** The same in France with a dated policy that states every right that our letters use. */
const promising = Company.parse({
  ...silent,
  seed: {
    ...silent.seed,
    country: stated("FR"),
    effectiveOn: stated("2013-09-01"),
    updatedOn: stated("2023-08-01"),
    rights: [
      right("access", "ask us what data\n we have", "users of the service"),
      right("erasure", "request deletion of your personal information"),
      right("opt-out-marketing", "you may opt out of marketing emails"),
      right("opt-out-sale", "opt out of our sharing with others"),
    ],
  },
});

const laws = {
  "eu-gdpr": { country: "DE", region: "BE" },
  "us-ca-ccpa": { country: "US", region: "CA" },
  plain: { country: "JP", region: null },
} as const;
type Version = keyof typeof laws;
const versions = ["eu-gdpr", "us-ca-ccpa", "plain"] as const;

const write = (kind: LetterKind, version: Version, company: Company): Letter => {
  const isPromised = company === promising;
  const person = Person.parse({
    name: "Erika Beispiel",
    email: "erika@example.net",
    ...laws[version],
    address: isPromised ? "Beispielweg 1\n10115 Berlin" : null,
  });
  const draft = draftRequest({
    company,
    person,
    from: { name: "Erika Beispiel", address: isPromised ? "post@example.com" : "erika@example.net" },
    kind,
    customerNumber: isPromised ? "K-4711" : null,
    reference: Reference.parse("RD-2026-7K3QX9"),
    today: Day.parse("2026-11-22"),
    language: "en",
  });
  if (!draft.ok) throw new Error(draft.message);
  const letter = renderLetter(draft.value, templates);
  if (!letter.ok) throw new Error(letter.message);
  return letter.value;
};

const cases = letterKinds.flatMap((kind) =>
  versions.flatMap((version) => [
    { kind, version, company: silent, file: `${kind}.${version}.txt` },
    { kind, version, company: promising, file: `${kind}.${version}.promised.txt` },
  ]),
);

describe("golden letters", () => {
  it.each(cases)("$file is word for word what the app writes", ({ kind, version, company, file }) => {
    const { subject, text } = write(kind, version, company);
    const place = new URL(file, golden);
    if (update) writeFileSync(place, `Subject: ${subject}\n\n${text}\n`);
    expect(existsSync(place), `${file} is missing; look at the letter, then set UPDATE_GOLDEN=1`).toBe(true);
    expect(`Subject: ${subject}\n\n${text}\n`).toBe(readFileSync(place, "utf8").replaceAll("\r\n", "\n"));
  });

  it("there is no golden file without a letter", () => {
    expect(readdirSync(golden).sort()).toEqual(cases.map(({ file }) => file).sort());
  });
});

/** What each letter must contain, by kind and version; each with the words by which a lawyer would look for it. */
const everywhere = [/RD-2026-7K3QX9/, /22 November 2026|November 22, 2026/, /Erika Beispiel$/, /erika@example\.net/];
const gdprEverywhere = [
  /within one month of receiving/,
  /Art\. 12\(3\) GDPR/,
  /free of charge \(Art\. 12\(5\) GDPR\)/,
  /reasonable doubts about my identity.*Art\. 12\(6\) GDPR/,
  /reasons \(Art\. 12\(3\) and \(4\) GDPR\)/,
  /supervisory authority \(Art\. 77 GDPR\)/,
  /court \(Art\. 79 GDPR\)/,
];
const californiaEverywhere = [
  /resident of California/,
  /To the extent that the California Consumer Privacy Act .* applies to you \(Cal\. Civ\. Code § 1798\.140\(d\)\)/,
  /California Privacy Protection Agency or to the Attorney General/,
];
const california45 = [/10 business days .*7021\(a\)/, /45 calendar days .*1798\.130\(a\)\(2\)\(A\).*7021\(b\)/, /7060/];
const plainEverywhere = [/I set you no date/, /grateful for an answer/, /tell me briefly why/];
const elements: Record<LetterKind, Record<Version, readonly RegExp[]>> = {
  access: {
    "eu-gdpr": [
      ...gdprEverywhere,
      /Article 15/,
      /Confirmation of whether.*Art\. 15\(1\)/,
      /A copy of all .*Art\. 15\(3\)/,
      /pseudonym.*Art\. 4\(5\)/,
      /brands .*Art\. 4\(7\)/,
      /purposes .* categories .*Art\. 15\(1\)\(a\) and \(b\)/,
      /actual recipients.*Art\. 15\(1\)\(c\).*C-154\/21/,
      /store the data.*Art\. 15\(1\)\(d\)/,
      /source of the data.*Art\. 15\(1\)\(g\)/,
      /logic involved.*consequences.*Art\. 15\(1\)\(h\)/,
      /safeguards.*Art\. 15\(2\) and Art\. 46/,
      /machine-readable format \(Art\. 20\(1\) GDPR\)/,
    ],
    "us-ca-ccpa": [
      ...californiaEverywhere,
      ...california45,
      /specific pieces.*1798\.110\(a\)\(5\)/,
      /categories of sources.*purpose.*third parties.*1798\.110\(a\)\(1\) to \(4\)/,
      /sold or shared.*business purpose.*1798\.115\(a\)/,
      /January 1, 2022.*1798\.130\(a\)\(2\)\(B\)/,
    ],
    plain: [...plainEverywhere, /copy of all/, /for what you use/, /to whom/, /where you obtained/, /how long/],
  },
  erasure: {
    "eu-gdpr": [
      ...gdprEverywhere,
      /Article 17/,
      /pseudonym.*Art\. 4\(5\)/,
      /every ground of Art\. 17\(1\)/,
      /withdraw every consent.*Art\. 7\(3\)/,
      /object to their processing for direct marketing \(Art\. 21\(2\)/,
      /each recipient.*Art\. 19/,
      /made the data public.*Art\. 17\(2\)/,
      /on which ground.*erase the rest/,
      /Art\. 17\(3\)/,
      /confirm/,
    ],
    "us-ca-ccpa": [
      ...californiaEverywhere,
      ...california45,
      /collected from me \(§ 1798\.105\(a\)\)/,
      /service providers and contractors.*third parties.*1798\.105\(c\)\(1\)/,
      /other sources/,
      /1798\.105\(d\).*delete the rest/,
      /confirm to me once/,
    ],
    plain: [...plainEverywhere, /delete all of these data/, /withdraw every consent/, /tell me which data/, /confirm/],
  },
  "opt-out": {
    "eu-gdpr": [
      ...gdprEverywhere,
      /object to .*direct marketing, under Article 21\(2\)/,
      /profiling to the extent.*Art\. 21\(3\)/,
      /withdraw every consent.*Art\. 7\(3\)/,
      /account or a contract.*ask me first/,
      /confirm/,
    ],
    "us-ca-ccpa": [
      ...californiaEverywhere,
      /not to sell or share .*1798\.120\(a\) and 1798\.135/,
      /15 business days.*7026\(f\)/,
      /notify all third parties/,
      /no verification.*7026\(d\)/,
      /12 months.*1798\.135\(c\)\(4\)/,
      /no more marketing messages/,
      /confirm/,
    ],
    plain: [...plainEverywhere, /no more marketing messages/, /neither sell/, /withdraw every consent/, /confirm/],
  },
};

describe("what each letter must contain", () => {
  it.each(cases)("$file has every element", ({ kind, version, company }) => {
    const { subject, text } = write(kind, version, company);
    expect(subject).toContain("RD-2026-7K3QX9");
    for (const element of [...everywhere, ...elements[kind][version]]) expect(text).toMatch(element);
  });

  it.each(cases)("$file cites no law but its own", ({ kind, version, company }) => {
    const { subject, text } = write(kind, version, company);
    const foreign = {
      "eu-gdpr": /CCPA|California|Cal\. Civ|business day|45 calendar/,
      "us-ca-ccpa": /GDPR|Art\. \d|one month|supervisory/,
      plain: /GDPR|CCPA|California|Art\. \d|§|within|deadline|one month|obliged|must|required|business day/,
    };
    expect(`${subject}\n${text}`).not.toMatch(foreign[version]);
  });

  it.each(cases)("$file has no gap, no leftover and no ragged line", ({ kind, version, company }) => {
    const { subject, text } = write(kind, version, company);
    expect(`${subject}\n${text}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN|\[object| {2}|\n{3}|[ \t]$|\(\)/m);
    expect(subject).not.toMatch(/\n/);
  });

  it("cites the GDPR under a condition only where the company does not say that it is in the EEA", () => {
    expect(write("access", "eu-gdpr", silent).text).toMatch(/To the extent that you are established there/);
    expect(write("access", "eu-gdpr", promising).text).not.toMatch(/To the extent/);
  });

  it.each(letterKinds)("quotes a promise by the policy's date in every version of %s", (kind) => {
    for (const version of versions) {
      expect(write(kind, version, promising).text).toMatch(
        /privacy policy, last updated .*2023, speaks of this in the words “/,
      );
    }
  });

  it.each([
    ["access", "does not mention access"],
    ["erasure", "does not mention deletion; I ask you to"],
    ["opt-out", "does not mention opting out"],
  ] as const)("says in the plain %s what the policy does not mention, and only there", (kind, words) => {
    const { text } = write(kind, "plain", silent);
    expect(text).toContain(`Your privacy policy, as published on your website, ${words}`);
    expect(write(kind, "plain", promising).text).not.toContain("does not mention");
    expect(write(kind, "eu-gdpr", silent).text).not.toContain("does not mention");
  });

  it("names address, customer number and mailbox only if they are given", () => {
    expect(write("erasure", "eu-gdpr", silent).text).not.toMatch(/Postal address|Customer number|I write to you from/);
    expect(write("erasure", "eu-gdpr", promising).text).toContain(
      "E-mail address: erika@example.net (I write to you from post@example.com)\nCustomer number: K-4711\nPostal address:\nBeispielweg 1\n10115 Berlin\n",
    );
  });

  it("quotes on one line what the policy broke into two", () => {
    expect(write("access", "plain", promising).text).toContain("“ask us what data we have”");
  });
});
