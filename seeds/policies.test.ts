// The five companies of the first start, held against the very policies that they were read from.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCompanies } from "../electron/adapters/seeds/load-companies.ts";
import { choosePrimaryContact } from "../electron/core/companies/choose-primary-contact.ts";
import { Slug } from "../electron/shared/company.ts";
import { Evidence } from "../electron/shared/policy.ts";

/** What a reader of a policy must have found; `rightsAllowed` may be found or not. */
type Expected = {
  company: string;
  website: string | null;
  country: string | null;
  effectiveOn: string | null;
  updatedOn: string | null;
  primaryContact: string | null;
  emails: string[];
  hiddenEmails: number;
  postal: string | null;
  phones: string[];
  rights: string[];
  rightsAllowed: string[];
  limited: string[];
  responseDays: number | null;
  identityCheck: boolean;
  personOrOffice: string | null;
  lawsNamed: string[];
  lawsImplied: string[];
  lawsDenied: string[];
  noContact: string | null;
};

// The texts are others' works and not part of this project, so a clone has the facts without them.
const policies = fileURLToPath(new URL("../../shared/policies/", import.meta.url));
const here = existsSync(policies);
const folderName = "../shared/policies";
if (!here) {
  process.stderr.write(
    `\nSKIPPED: the folder ${folderName} beside the project is missing, so no bundled company was held against its policy.\n`,
  );
}

const companies = loadCompanies({ folder: fileURLToPath(new URL("companies", import.meta.url)) });

const readExpected = (): [file: string, expected: Expected][] => {
  if (!here) return [[`SKIPPED, ${folderName} is missing`, {} as Expected]];
  const all: Record<string, Expected> = JSON.parse(readFileSync(`${policies}expected.json`, "utf8"));
  return Object.entries(all).filter(([file]) => file.endsWith(".txt"));
};

const read = (file: string) => {
  const slug = Slug.parse(file.replace(/\.txt$/, ""));
  const seed = companies.get(slug);
  if (seed === undefined) throw new Error(`seeds/companies/${slug}.json is missing, though there is a policy ${file}.`);
  const bytes = readFileSync(`${policies}${file}`);
  return { seed, bytes, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
};

/** Every evidence phrase anywhere in a seed, with the path of its field. */
const findEvidence = (value: unknown, path: string): [path: string, evidence: Evidence][] => {
  if (typeof value !== "object" || value === null) return [];
  if ("quote" in value) return [[path, Evidence.parse(value)]];
  return Object.entries(value).flatMap(([key, inner]) => findEvidence(inner, `${path}.${key}`));
};

const sorted = (values: readonly string[]) => [...values].sort();

describe.skipIf(!here).each(readExpected())("%s", (file, expected) => {
  it("is the text that the seed was read from", () => {
    const { seed, bytes } = read(file);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(seed.source.sha256);
  });

  it("has each evidence phrase at its offsets", () => {
    const { seed, text } = read(file);
    const phrases = findEvidence(seed, seed.slug);
    expect(phrases.length).toBeGreaterThanOrEqual(1 + seed.rights.length + seed.contacts.length + seed.laws.length);
    for (const [path, { quote, start, end }] of phrases) expect(text.slice(start, end), path).toBe(quote);
  });

  it("uses the other names that the seed gives", () => {
    const { seed, text } = read(file);
    for (const alias of seed.aliases) expect(text).toContain(alias);
  });

  it("gives the name, website, country and dates, and nothing that it does not state", () => {
    const { seed } = read(file);
    expect({
      company: seed.name.value,
      website: seed.website?.value ?? null,
      country: seed.country?.value ?? null,
      effectiveOn: seed.effectiveOn?.value ?? null,
      updatedOn: seed.updatedOn?.value ?? null,
    }).toEqual({
      company: expected.company,
      website: expected.website,
      country: expected.country,
      effectiveOn: expected.effectiveOn,
      updatedOn: expected.updatedOn,
    });
  });

  it("gives these contacts and no other", () => {
    const { seed } = read(file);
    const values = (kind: string) => seed.contacts.flatMap((each) => (each.kind === kind ? [each.value] : []));
    const emails = values("email");
    expect(sorted(emails.filter((value) => value !== null))).toEqual(sorted(expected.emails));
    expect(emails.filter((value) => value === null)).toHaveLength(expected.hiddenEmails);
    expect(values("postal")).toEqual(expected.postal === null ? [] : [expected.postal]);
    expect(values("phone")).toEqual(expected.phones);
    expect(values("form")).toEqual([]);
    const people = seed.contacts.flatMap(({ person }) => (person === null ? [] : [person]));
    expect([...new Set(people)]).toEqual(expected.personOrOffice === null ? [] : [expected.personOrOffice]);
  });

  it("gives this address for a letter, or this reason why there is none", () => {
    const primary = choosePrimaryContact(read(file).seed.contacts);
    if (expected.primaryContact === null) expect(primary).toEqual({ kind: "none", reason: expected.noContact });
    else expect(primary).toMatchObject({ kind: "email", value: expected.primaryContact });
  });

  it("gives these rights, limited where it limits them, and claims no other", () => {
    const { seed } = read(file);
    const found = seed.rights.map(({ right }) => String(right));
    expect(found).toEqual(expect.arrayContaining(expected.rights));
    expect(found.filter((right) => ![...expected.rights, ...expected.rightsAllowed].includes(right))).toEqual([]);
    const limited = seed.rights.flatMap(({ right, stance }) => (stance === "limited" ? [String(right)] : []));
    expect(sorted(limited.filter((right) => expected.rights.includes(right)))).toEqual(sorted(expected.limited));
    expect(seed.rights.filter(({ stance }) => stance === "denied")).toEqual([]);
  });

  it("speaks of these laws, in this way", () => {
    const { seed } = read(file);
    const laws = (stance: string) => sorted(seed.laws.flatMap((each) => (each.stance === stance ? [each.law] : [])));
    expect(laws("named")).toEqual(sorted(expected.lawsNamed));
    expect(laws("implied")).toEqual(sorted(expected.lawsImplied));
    expect(laws("denied")).toEqual(sorted(expected.lawsDenied));
  });

  it("announces this response time and identity check, or none", () => {
    const { seed } = read(file);
    const time = seed.responseTime;
    expect(time === null ? null : [time.value, time.unit]).toEqual(
      expected.responseDays === null ? null : [expected.responseDays, "day"],
    );
    expect(seed.identityCheck !== null).toBe(expected.identityCheck);
  });
});
