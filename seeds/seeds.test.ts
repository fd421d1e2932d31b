// Every bundled company, held against itself: a contributor sees here which file and which field to mend.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCompanies } from "../electron/adapters/seeds/load-companies.ts";
import { foldText } from "../electron/core/companies/fold-text.ts";
import type { CompanySeed } from "../electron/shared/company.ts";
import type { Right } from "../electron/shared/lists.ts";
import { MailAddress } from "../electron/shared/settings.ts";

const companies = [...loadCompanies({ folder: fileURLToPath(new URL("companies", import.meta.url)) }).values()];

/** Words of which an English evidence phrase has at least one, so that it is of this right and not of its neighbour. */
const wordsOf: Record<Right, RegExp> = {
  access: /access|show|know|copy|obtain/i,
  rectification: /correct|rectif|updat|amend|inaccura/i,
  erasure: /delet|eras|remov|clos/i,
  restriction: /restrict|limit/i,
  portability: /portab|transfer|machine/i,
  objection: /object|oppos|stop/i,
  "automated-decision": /automat|profil/i,
  "withdraw-consent": /withdraw|revok/i,
  complaint: /complain/i,
  "opt-out-marketing": /opt|unsubscrib|stop/i,
  "opt-out-sale": /(opt|stop|not).*(sal|sell|shar)/i,
  "limit-sensitive": /limit|sensitive/i,
  "third-party-disclosure": /third|disclos|shar/i,
  "non-discrimination": /discriminat|retaliat|treat/i,
};

const findRepeated = (keys: readonly string[]): string[] => keys.filter((key, at) => keys.indexOf(key) !== at);

it("knows the five companies of the first start", () => {
  const slugs = ["com7", "coopt", "kactuce-crm", "kasperek-optical", "komet-sales"];
  expect(companies.map(({ slug }) => String(slug))).toEqual(expect.arrayContaining(slugs));
});

it("has no company twice: no name, other name or website belongs to two", () => {
  const keysOf = (seed: CompanySeed) =>
    new Set([seed.name.value, ...seed.aliases, ...(seed.website === null ? [] : [seed.website.value])].map(foldText));
  expect(findRepeated(companies.flatMap((seed) => [...keysOf(seed)]))).toEqual([]);
});

describe.each(companies.map((seed) => ({ file: `seeds/companies/${seed.slug}.json`, seed })))("$file", ({ seed }) => {
  it("points editors to the schema", () => {
    expect(seed.$schema).toBe("../schema/company.schema.json");
  });

  it("says nothing twice", () => {
    expect(findRepeated(seed.rights.map(({ right, scope }) => `${right} ${scope}`))).toEqual([]);
    expect(findRepeated(seed.laws.map(({ law }) => law))).toEqual([]);
    expect(findRepeated(seed.contacts.map(({ kind, value, person }) => `${kind} ${value ?? person}`))).toEqual([]);
    expect(findRepeated([seed.name.value, ...seed.aliases])).toEqual([]);
  });

  it("has e-mail addresses to which a letter can go, and each in its own evidence", () => {
    for (const { kind, value, evidence } of seed.contacts) {
      if (kind !== "email" || value === null) continue;
      expect(MailAddress.safeParse(value).data, value).toBe(value);
      expect(evidence.quote).toContain(value);
    }
  });

  it("backs a hidden contact with words in which no address can be read", () => {
    for (const contact of seed.contacts.filter(({ hidden }) => hidden)) {
      expect(contact.evidence.quote).not.toMatch(/[^\s[]@[^\s\]]/);
      if (contact.person !== null) expect(contact.evidence.quote).toContain(contact.person);
    }
  });

  it("shows name, website, street and person in the words that back them", () => {
    expect(seed.name.evidence.quote).toContain(seed.name.value);
    if (seed.website !== null) expect(seed.website.evidence.quote.toLowerCase()).toContain(seed.website.value);
    for (const { kind, value, evidence } of seed.contacts) {
      if (kind !== "postal" && kind !== "person") continue;
      const words = (value ?? "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
      expect(evidence.quote.split(/[^\p{L}\p{N}]+/u)).toEqual(expect.arrayContaining(words));
    }
  });

  it("shows year and day of each date, and the number of a response time, in the words that back them", () => {
    for (const date of [seed.effectiveOn, seed.updatedOn]) {
      if (date === null) continue;
      const [year, , day] = date.value.split("-").map(Number);
      expect(date.evidence.quote.match(/\d+/g)?.map(Number)).toEqual(expect.arrayContaining([year, day]));
    }
    if (seed.responseTime !== null) {
      expect(seed.responseTime.evidence.quote).toMatch(new RegExp(`\\b${seed.responseTime.value}\\b`));
    }
  });

  it("says for whom a limited right is", () => {
    const silent = seed.rights.filter(({ stance, scope }) => stance === "limited" && scope === null);
    expect(silent.map(({ right }) => right)).toEqual([]);
  });

  it.runIf(seed.source.language === "en")("backs each right with words of that right", () => {
    const wrong = seed.rights.filter(({ right, evidence }) => !wordsOf[right].test(evidence.quote));
    expect(wrong).toEqual([]);
  });

  it("says when it was last checked, and no policy of a later day", () => {
    expect(seed.checkedOn).not.toBeNull();
    for (const date of [seed.effectiveOn, seed.updatedOn]) {
      if (date !== null) expect(date.value <= (seed.checkedOn ?? "")).toBe(true);
    }
  });
});
