// The words of the window: both languages say the same things, about everything that can happen, and nothing is left over.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { failureCodes } from "../../electron/shared/failure-codes.ts";
import { type PackId, packIds } from "../../electron/shared/lists.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { startWords } from "./start-words.ts";
import { readSources, walk } from "./testing/read-sources.ts";

const flatten = (words: object, prefix = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

const english = new Map(flatten(en));
const german = new Map(flatten(de));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const readSeeds = (folder: string) =>
  readdirSync(path.join(seeds, folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(seeds, folder, file), "utf8")));

describe("English and German", () => {
  it("hold the same keys", () => {
    expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("fill in the same values", () => {
    const differing = [...english].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(german.get(key) ?? "").join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("leave no word empty", () => {
    expect([...english, ...german].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("say of every plural both what one and what many are called", () => {
    const plurals = [...english.keys()].filter((key) => /_(one|other)$/.test(key));
    expect(plurals.length).toBeGreaterThan(10);
    for (const key of plurals)
      expect(english.has(key.replace(/_(one|other)$/, key.endsWith("_one") ? "_other" : "_one"))).toBe(true);
  });
});

describe("what can happen", () => {
  it.each(failureCodes)("a sentence for %s: what is wrong and what to do", (code) => {
    for (const words of [en, de]) {
      expect(words.failures[code].what).toMatch(/[.!?]$/);
      expect(words.failures[code].todo).toMatch(/[.!?]$/);
    }
  });

  it("a name for every law in the companies' policies", () => {
    const laws = readSeeds("companies").flatMap((seed) => seed.laws.map((finding: { law: string }) => finding.law));
    expect(laws.length).toBeGreaterThan(0);
    expect(laws.filter((law: string) => !(law in en.laws))).toEqual([]);
  });

  it("a name for every law that a letter can rest on", () => {
    expect(packIds.filter((law) => !(law in en.laws))).toEqual([]);
  });

  it("what is said of a law's reach is what its pack says", () => {
    const inside = (rule: string | undefined) =>
      rule && `${rule.charAt(0).toLowerCase()}${rule.slice(1).replace(/\.$/, "")}`;
    for (const { id, shortName, place, reach } of readSeeds("laws")) {
      const words: Record<string, string> = en.reach.laws[id as PackId];
      expect(words, id).toEqual({
        name: shortName,
        in: `in ${place}`,
        ...(reach.thresholds && { limits: inside(reach.thresholds.rule) }),
        ...(reach.insideOneRegion && { inside: reach.insideOneRegion.why }),
        ...(reach.customersOnly && { customers: inside(reach.customersOnly.rule) }),
      });
    }
  });
});

describe("i18next", () => {
  it("counts in both languages", () => {
    const [inEnglish, inGerman] = [startWords("en").t, startWords("de").t];
    expect([0, 1, 2].map((count) => inEnglish("companies.rights", { count }))).toEqual([
      "0 rights",
      "1 right",
      "2 rights",
    ]);
    expect([0, 1, 2].map((count) => inGerman("companies.rights", { count }))).toEqual([
      "0 Rechte",
      "1 Recht",
      "2 Rechte",
    ]);
  });

  it("shows what it is given as it stands, and expands nothing in it", () => {
    const { t } = startWords("en");
    const hostile = "<b>$t(shell.app) {{detail}} & Co</b>";
    expect(t("failureNote.where", { detail: hostile })).toBe(`It concerns: ${hostile}`);
  });
});

describe("no word is left over", () => {
  /** Every text in the sources that may be a key; what is put in at run time matches any one part. */
  const patterns = readSources().flatMap(({ program }) => {
    const found: RegExp[] = [];
    walk(program, (node) => {
      const parts =
        node.type === "TemplateLiteral"
          ? (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
          : node.type === "Literal" && typeof node.value === "string"
            ? [node.value]
            : [];
      if (parts.some((part) => part.includes("."))) {
        found.push(new RegExp(`^${parts.map((part) => part.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&")).join("[^.]+")}$`));
      }
    });
    return found;
  });

  it("each key is asked for somewhere", () => {
    const keys = [...english.keys()].map((key) => key.replace(/_(one|other)$/, ""));
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
