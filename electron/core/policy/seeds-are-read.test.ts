// The five real policies, where their texts are at hand: who, when and whom to write to must come out exactly.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractPolicy } from "./extract-policy.ts";
import { readPlainText } from "./read-plain-text.ts";

const folder = fileURLToPath(new URL("../../../../shared/policies", import.meta.url));
const isHere = existsSync(path.join(folder, "expected.json"));
if (!isHere) process.stderr.write(`skipped: the five policies are not at ${folder}\n`);

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

describe.skipIf(!isHere)("the five policies", () => {
  const expected: Record<string, Expected> = isHere
    ? JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"))
    : {};
  const files = Object.keys(expected).filter((name) => name.endsWith(".txt"));

  it.each(files)("%s", (file) => {
    const findings = extractPolicy(readPlainText(readFileSync(path.join(folder, file), "utf8")));
    const mails = findings.contacts.filter(({ kind }) => kind === "email");
    const first = (kind: string) => findings.contacts.find((contact) => contact.kind === kind)?.value ?? null;
    expect({
      company: findings.company?.value,
      website: findings.website?.value ?? null,
      country: findings.country?.value ?? null,
      effectiveOn: findings.effectiveOn?.value ?? null,
      updatedOn: findings.updatedOn?.value ?? null,
      primaryContact: findings.primaryContact?.value ?? null,
      noContact: findings.noContact,
      emails: mails.flatMap(({ value }) => value ?? []).sort(),
      hiddenEmails: mails.filter(({ hidden }) => hidden).length,
      postal: first("postal"),
      personOrOffice: first("person"),
    }).toEqual(
      (({
        company,
        website,
        country,
        effectiveOn,
        updatedOn,
        primaryContact,
        noContact,
        emails,
        hiddenEmails,
        postal,
        personOrOffice,
      }) => ({
        company,
        website,
        country,
        effectiveOn,
        updatedOn,
        primaryContact,
        noContact,
        emails: [...emails].sort(),
        hiddenEmails,
        postal,
        personOrOffice,
      }))(expected[file] as Expected),
    );
  });
});
