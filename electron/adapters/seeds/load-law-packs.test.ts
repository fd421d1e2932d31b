// A folder of law packs: what is read, and what stops the start with file and field.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isUnchecked } from "../../core/law/is-unchecked.ts";
import type { LawPack } from "../../shared/law.ts";
import { packIds } from "../../shared/lists.ts";
import { loadLawPacks } from "./load-law-packs.ts";

const bundledFolder = fileURLToPath(new URL("../../../seeds/laws", import.meta.url));
const readPack = (id: string): LawPack => JSON.parse(readFileSync(join(bundledFolder, `${id}.json`), "utf8"));
const pack = readPack("us-va-vcdpa");
const [clocks] = Object.values(pack.clocks);
if (clocks?.answer === undefined || clocks.answer === null) throw new Error("Virginia's pack has no clock.");
const { answer } = clocks;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "laws-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));
const complaint = (spoiled: object): string => {
  put("us-va-vcdpa.json", { ...pack, ...spoiled });
  try {
    loadLawPacks({ folder });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing was wrong";
};

describe("loadLawPacks", () => {
  it("reads every bundled pack by its id, in order", () => {
    expect([...loadLawPacks({ folder: bundledFolder }).keys()]).toEqual([...packIds]);
  });

  it("takes a pack as it is", () => {
    expect(complaint({})).toBe("nothing was wrong");
  });

  const request = (change: object) => ({ clocks: { request: { ...clocks, ...change } } });

  it.each<[what: string, spoiled: object, field: RegExp]>([
    ["a clock of no days", request({ answer: { ...answer, value: 0 } }), /field clocks\.request\.answer\.value: /],
    ["half a day", request({ answer: { ...answer, value: 1.5 } }), /field clocks\.request\.answer\.value: /],
    ["an unknown unit", request({ answer: { ...answer, unit: "week" } }), /field clocks\.request\.answer\.unit: /],
    [
      "a clock without an article",
      request({ answer: { ...answer, article: "" } }),
      /clocks\.request\.answer\.article: /,
    ],
    [
      "an article that no source backs",
      request({ answer: { ...answer, article: "Va. Code § 1" } }),
      /field clocks\.request\.answer\.article: no source backs Va\. Code § 1/,
    ],
    [
      "no day and nothing instead",
      request({ answer: null, extension: null }),
      /clocks\.request\.insteadOfADay: without/,
    ],
    [
      "an extension that is shorter than what it extends",
      request({ extension: { ...clocks.extension, total: { value: 45, unit: "day" } } }),
      /field clocks\.request\.extension\.total: it is the whole period/,
    ],
    [
      "a notice that adds more than all of them may",
      request({ extension: { ...clocks.extension, each: { value: 46, unit: "day" } } }),
      /field clocks\.request\.extension\.each: one notice adds some/,
    ],
    [
      "a notice in another unit than the period",
      request({ extension: { ...clocks.extension, each: { value: 1, unit: "month" } } }),
      /field clocks\.request\.extension\.each: one notice adds some/,
    ],
    [
      "business days that nobody explains",
      request({ answer: { ...answer, unit: "business-day" } }),
      /field clocks\.request: business days are counted/,
    ],
    [
      "a right whose clock is missing",
      { clocks: { other: clocks } },
      /field rights\[0\]\.clock: there is no clock named/,
    ],
    [
      "a right that stands twice",
      { rights: [...pack.rights, pack.rights[0]] },
      /field rights\[6\]\.right: access stands/,
    ],
    ["a right that is none", { rights: [{ ...pack.rights[0], right: "acess" }] }, /field rights\[0\]\.right: /],
    ["too few vectors", { vectors: pack.vectors.slice(0, 5) }, /field vectors: /],
    [
      "a vector of a day in no calendar",
      { vectors: pack.vectors.map((one) => ({ ...one, expect: { dueOn: "2026-02-30" } })) },
      /field vectors\[0\]\.expect\.dueOn: /,
    ],
    [
      "a source that was checked without a phrase",
      { sources: pack.sources.map((one) => ({ ...one, phrase: null })) },
      /field sources\[0\]\.checkedOn: what was checked/,
    ],
    [
      "a phrase of thirteen words",
      { sources: pack.sources.map((one) => ({ ...one, phrase: "a b c d e f g h i j k l m" })) },
      /field sources\[0\]\.phrase: a phrase has at most 12 words/,
    ],
    ["a field that the schema does not know", { clock: {} }, /field clock: the schema does not know it/],
  ])("refuses %s, naming file and field", (_what, spoiled, field) => {
    expect(complaint(spoiled)).toMatch(field);
    expect(complaint(spoiled)).toContain(`The seed ${basename(folder)}/us-va-vcdpa.json is wrong: `);
  });

  it("refuses a law that the app does not know, and one under another name", () => {
    put("xx-law.json", { ...pack, id: "xx-law" });
    expect(() => loadLawPacks({ folder })).toThrow(/xx-law\.json is wrong: field id: /);
    rmSync(join(folder, "xx-law.json"));
    put("us-ca-ccpa.json", pack);
    expect(() => loadLawPacks({ folder })).toThrow('field id is "us-va-vcdpa", but it must be the file\'s name.');
  });
});

describe("what was checked", () => {
  const packs = [...loadLawPacks({ folder: bundledFolder }).values()];

  it("has a copy, a day and a phrase; what was not read claims none of them", () => {
    for (const { id, sources } of packs) {
      for (const { title, copy, phrase, readOn, checkedOn } of sources) {
        const label = `${id}: ${title}`;
        expect([copy === null, readOn === null], label).toEqual([phrase === null, phrase === null]);
        if (checkedOn !== null) expect(readOn, label).not.toBeNull();
      }
    }
  });

  it("is all that is cited of four laws, and not all of the others", () => {
    const checked = packs.filter((one) => !isUnchecked(one)).map(({ id }) => id);
    expect(checked).toEqual(["ca-pipeda", "ch-fadp", "eu-gdpr", "kr-pipa"]);
  });

  it("is not all of Virginia's act while the appeal, which letters cite, was only told", () => {
    const virginia = packs.find(({ id }) => id === "us-va-vcdpa");
    if (virginia === undefined) throw new Error("There is no pack of Virginia's.");
    const sources = (told: readonly string[]) =>
      virginia.sources.map((one) => ({
        ...one,
        checkedOn: one.articles.some((article) => told.includes(article)) ? null : (one.checkedOn ?? one.readOn),
      }));
    expect(isUnchecked({ ...virginia, sources: sources(["Va. Code § 59.1-577(C)"]) })).toBe(true);
    expect(isUnchecked({ ...virginia, sources: sources([]) })).toBe(false);
  });
});
