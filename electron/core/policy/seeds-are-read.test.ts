// The five real policies, where their texts are at hand: who, when and whom to write to must come out exactly, and the bundled companies are what the reader says.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CompanySeed } from "../../shared/company.ts";
import { deriveSeed } from "../companies/derive-seed.ts";
import { toCompanyRecord } from "../companies/to-company-record.ts";
import { extractPolicy } from "./extract-policy.ts";
import { readPlainText } from "./read-plain-text.ts";

const folder = fileURLToPath(new URL("../../../../shared/policies", import.meta.url));
const seeds = fileURLToPath(new URL("../../../seeds/companies", import.meta.url));
const isHere = existsSync(path.join(folder, "expected.json"));
if (!isHere) process.stderr.write(`\nSKIPPED: the five policies are not at ../shared/policies beside the project.\n`);

type Expected = {
  company: string;
  website: string | null;
  country: string | null;
  effectiveOn: string | null;
  updatedOn: string | null;
  primaryContact: string | null;
  noContact: string | null;
  emails: string[];
  hiddenEmails: number;
  postal: string | null;
  personOrOffice: string | null;
};

const read = (file: string) => {
  const bytes = readFileSync(path.join(folder, file));
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  return { bytes, text, findings: extractPolicy(readPlainText(text)) };
};

const all: Record<string, Expected> = isHere
  ? JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"))
  : {};
const files = Object.keys(all).filter((name) => name.endsWith(".txt"));

describe.skipIf(!isHere)("the five policies", () => {
  it.each(files)("%s says who, when and whom to write to", (file) => {
    const { findings } = read(file);
    const mails = findings.contacts.filter(({ kind }) => kind === "email");
    const first = (kind: string) => findings.contacts.find((contact) => contact.kind === kind)?.value ?? null;
    // expected.json has more: rights and laws are held to it by find-rights.seeds.test.ts
    const { company, website, country, effectiveOn, updatedOn, ...expected } = all[file] as Expected;
    const { primaryContact, noContact, emails, hiddenEmails, postal, personOrOffice } = expected;
    expect({
      company: findings.company?.value ?? null,
      website: findings.website?.value ?? null,
      country: findings.country?.value ?? null,
      effectiveOn: findings.effectiveOn?.value ?? null,
      updatedOn: findings.updatedOn?.value ?? null,
    }).toEqual({ company, website, country, effectiveOn, updatedOn });
    expect({
      primaryContact: findings.primaryContact?.value ?? null,
      noContact: findings.noContact,
      emails: mails.flatMap(({ value }) => value ?? []).sort(),
      hiddenEmails: mails.filter(({ hidden }) => hidden).length,
      postal: first("postal"),
      personOrOffice: first("person"),
    }).toEqual({ primaryContact, noContact, emails: [...emails].sort(), hiddenEmails, postal, personOrOffice });
  });

  it.each(files)("%s: the rule by roles alone chooses whom the reader chose", (file) => {
    const { findings } = read(file);
    const { primary } = toCompanyRecord(
      CompanySeed.parse(JSON.parse(readFileSync(path.join(seeds, file.replace(/txt$/, "json")), "utf8"))),
    );
    expect(primary.kind === "none" ? [null, primary.reason] : [primary.value, null]).toEqual([
      findings.primaryContact?.value ?? null,
      findings.noContact,
    ]);
  });

  it.each(files)("%s is the bundled company, so nobody edited it by hand (mend with `npm run seeds`)", (file) => {
    const { bytes, text, findings } = read(file);
    const committed = CompanySeed.parse(
      JSON.parse(readFileSync(path.join(seeds, file.replace(/txt$/, "json")), "utf8")),
    );
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const { slug, checkedOn } = committed;
    expect(deriveSeed(findings, { text, sha256, slug, checkedOn })).toEqual({ ok: true, seed: committed });
  });
});
