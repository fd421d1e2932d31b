// A folder of company files that somebody edited by hand.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeSeed } from "../../core/companies/fixtures/make-seed.ts";
import { loadCompanies } from "./load-companies.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
const load = () => loadCompanies({ folder });
const complaint = (): string => {
  try {
    load();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing was wrong";
};
const label = (name: string) => `${basename(folder)}/${name}`;

describe("loadCompanies", () => {
  it("reads every file, in the order of the slugs", () => {
    for (const slug of ["zebra", "alpha", "metal-crm"]) put(`${slug}.json`, makeSeed(slug));
    expect([...load()]).toEqual(["alpha", "metal-crm", "zebra"].map((slug) => [slug, makeSeed(slug)]));
  });

  it("gives nothing for an empty folder, and passes over what an operating system hides in it", () => {
    put(".DS_Store", "x");
    expect(load().size).toBe(0);
  });

  it("names file and field of a wrong value, deep inside", () => {
    const seed = makeSeed("alpha");
    const [right] = seed.rights;
    put("alpha.json", { ...seed, rights: [right, { ...right, stance: "perhaps" }] });
    expect(complaint()).toMatch(/^The seed .*\/alpha\.json is wrong: field rights\[1\]\.stance: .*\.$/);
    expect(complaint()).toContain(label("alpha.json"));
  });

  it("names the field that is missing, and how many more are wrong", () => {
    const { country, website, ...rest } = makeSeed("alpha");
    expect([country, website]).toEqual([null, null]);
    put("alpha.json", rest);
    expect(complaint()).toMatch(/field website: .* \(and 1 more\)\.$/);
  });

  it("names a field that the schema does not know", () => {
    const seed = makeSeed("alpha");
    put("alpha.json", { ...seed, source: { ...seed.source, url: "https://example.org" } });
    expect(complaint()).toBe(
      `The seed ${label("alpha.json")} is wrong: field source.url: the schema does not know it.`,
    );
  });

  it("refuses offsets that do not fit their quote, and quotes that are more than a phrase", () => {
    const seed = makeSeed("alpha");
    const quote = "one two three four five six seven eight nine";
    put("alpha.json", { ...seed, identityCheck: { quote: "three words here", start: 0, end: 3 } });
    expect(complaint()).toContain("field identityCheck.end: end - start must be the length of quote");
    put("alpha.json", { ...seed, identityCheck: { quote, start: 0, end: quote.length } });
    expect(complaint()).toContain("field identityCheck.quote: an evidence phrase has at most eight words");
  });

  it("refuses a contact that is hidden and has a value, or neither", () => {
    const seed = makeSeed("alpha");
    const [contact] = seed.contacts;
    put("alpha.json", { ...seed, contacts: [{ ...contact, hidden: true }] });
    expect(complaint()).toContain("field contacts[0].value: a contact has a value, or is hidden and has none");
    put("alpha.json", { ...seed, contacts: [{ ...contact, value: null }] });
    expect(complaint()).toContain("field contacts[0].value");
  });

  it("refuses a day that is in no calendar", () => {
    put("alpha.json", { ...makeSeed("alpha"), checkedOn: "2026-02-30" });
    expect(complaint()).toContain("field checkedOn:");
  });

  it("wants the file to be named after the slug", () => {
    put("beta.json", makeSeed("alpha"));
    expect(complaint()).toBe(
      `The seed ${label("beta.json")} is wrong: field slug is "alpha", but it must be the file's name.`,
    );
  });

  it.each(["Alpha.json", "alpha.JSON", "alpha.json.bak", "notes.md", "alpha_beta.json"])(
    "refuses a file with the name %s and names it",
    (name) => {
      put(name, makeSeed("alpha"));
      expect(complaint()).toContain(`The seed ${label(name)} is wrong`);
    },
  );

  it("refuses a folder that is named like a seed", () => {
    mkdirSync(join(folder, "alpha.json"));
    expect(complaint()).toContain(`The seed ${label("alpha.json")} is wrong`);
  });

  it.each([
    ["cut off", '{\n  "slug": "al'],
    ["empty", ""],
    ["two objects", "{}\n{}"],
  ])("says that a file is not JSON: %s", (_what, content) => {
    put("alpha.json", content);
    expect(complaint()).toContain(`The seed ${label("alpha.json")} is not JSON: `);
  });

  it("says that a file is not UTF-8 instead of reading something else into it", () => {
    writeFileSync(join(folder, "alpha.json"), Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
    expect(complaint()).toBe(`The seed ${label("alpha.json")} is not JSON: it cannot be read as UTF-8 text.`);
  });

  it("takes a bare null for a wrong file, not for a company", () => {
    put("alpha.json", "null");
    expect(complaint()).toContain("is wrong: the whole file: ");
  });

  it("always complains in one line that does not give away where the folder lies", () => {
    const contents = ['{\n"a"\n}', "[]", '{"slug":"alpha"}', '{"a\\nb":1}', "\u0000"];
    for (const content of contents) {
      put("alpha.json", content);
      expect(complaint()).toMatch(/^The seed [^\n]*alpha\.json[^\n]*\.$/);
      expect(complaint()).not.toContain(tmpdir());
    }
  });

  it("says that the folder is not there, and keeps why", () => {
    rmSync(folder, { recursive: true });
    expect(complaint()).toBe(`The folder of seeds ${basename(folder)} cannot be read.`);
    expect(load).toThrow(expect.objectContaining({ cause: expect.objectContaining({ code: "ENOENT" }) }));
  });
});
