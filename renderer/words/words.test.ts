// The words of the window: all languages say the same things, about everything that can happen, and nothing is left over.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { failureCodes } from "../../electron/shared/failure-codes.ts";
import { type PackId, packIds } from "../../electron/shared/lists.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { startWords } from "./start-words.ts";
import { readSources, walk } from "./testing/read-sources.ts";

const flatten = (words: object, prefix = ""): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

const english = new Map(flatten(en));
const others = (["de", "fr", "es"] as const).map((language) => ({
  language,
  words: { de, fr, es }[language],
  said: new Map(flatten({ de, fr, es }[language])),
}));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const readSeeds = (folder: string) =>
  readdirSync(path.join(seeds, folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => JSON.parse(readFileSync(path.join(seeds, folder, file), "utf8")));

/** What English has to say of a number, by what the other language asks for: Spanish has a third form for millions. */
const keysIn = (language: string): string[] => {
  const asked = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return [...english.keys()].flatMap((key) =>
    key.endsWith("_other") ? asked.map((one) => key.replace(/other$/, one)) : key.endsWith("_one") ? [] : [key],
  );
};
const inEnglish = (key: string): string => english.get(key) ?? english.get(key.replace(/_many$/, "_other")) ?? "";

describe.each(others)("English and $language", ({ language, said }) => {
  it("hold the same keys, with every plural that the language has", () => {
    expect([...said.keys()].sort()).toEqual(keysIn(language).sort());
  });

  it("fill in the same values", () => {
    const differing = [...said].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(inEnglish(key)).join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it("leave no word empty", () => {
    expect([...english, ...said].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("says nearly nothing as English says it", () => {
    const same = [...said].filter(([key, text]) => text === inEnglish(key) && /\p{L}{3,} \p{L}{3,}/u.test(text));
    // Names of laws, of marks and of people stay as they are.
    expect(same.filter(([key]) => !/^(laws|reach\.laws)\./.test(key))).toEqual([]);
  });
});

describe("English", () => {
  it("says of every plural both what one and what many are called", () => {
    const plurals = [...english.keys()].filter((key) => /_(one|other)$/.test(key));
    expect(plurals.length).toBeGreaterThan(10);
    for (const key of plurals)
      expect(english.has(key.replace(/_(one|other)$/, key.endsWith("_one") ? "_other" : "_one"))).toBe(true);
  });
});

describe("what can happen", () => {
  it.each(failureCodes)("a sentence for %s: what is wrong and what to do", (code) => {
    for (const words of [en, de, fr, es]) {
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
  it.each([
    ["en", ["0 rights", "1 right", "2 rights"]],
    ["de", ["0 Rechte", "1 Recht", "2 Rechte"]],
    ["fr", ["0 droit", "1 droit", "2 droits"]],
    ["es", ["0 derechos", "1 derecho", "2 derechos"]],
  ] as const)("counts in %s", async (language, said) => {
    const { t } = await startWords(language);
    expect([0, 1, 2].map((count) => t("companies.rights", { count }))).toEqual(said);
  });

  it("speaks another language once it is there, and the old one until then", async () => {
    const words = await startWords("de");
    const changed = words.changeLanguage("es");
    expect(words.t("settings.language.title")).toBe(de.settings.language.title);
    await changed;
    expect(words.t("settings.language.title")).toBe(es.settings.language.title);
    expect(words.getResourceBundle("es", "holidays")).toMatchObject({ "All Saints' Day": "Todos los Santos" });
    expect(words.dir()).toBe("ltr");
  });

  it("keeps to the language that was chosen last, whatever comes first", async () => {
    const words = await startWords("en");
    await Promise.all([words.changeLanguage("fr"), words.changeLanguage("en"), words.changeLanguage("es")]);
    expect(words.t("settings.language.title")).toBe(es.settings.language.title);
  });

  it("shows what it is given as it stands, and expands nothing in it", async () => {
    const { t } = await startWords("en");
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
