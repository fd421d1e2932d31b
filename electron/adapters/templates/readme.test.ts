// Whether templates/README.md tells the truth about every variable, and no template or partial is dead.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { letterVariables } from "../../core/letters/letter-variables.ts";
import { readTemplate } from "../../core/letters/read-template.ts";
import { loadTemplates } from "./load-templates.ts";

const folder = new URL("../../../templates/", import.meta.url);
const templates = loadTemplates({ folder: fileURLToPath(folder) });

/** The rows of the table: name, shape, meaning, letters. */
const rows = readFileSync(new URL("README.md", folder), "utf8")
  .split(/\r?\n/)
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [name = "", shape, meaning = "", letters = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { name: name.replaceAll("`", ""), shape, meaning, letters: letters.split(", ").sort() };
  });

describe("templates/README.md", () => {
  it("documents every variable that exists, once, with its shape, and no other", () => {
    const documented = rows.map(({ name, shape }) => [name, shape]);
    expect(documented).toEqual(Object.entries(letterVariables));
    for (const { meaning } of rows) expect(meaning.length).toBeGreaterThan(10);
  });
});

describe.each([...templates])("the templates in %s", (language, { letters, partials }) => {
  const uses = [...letters].map(([kind, source]) => ({ kind, ...readTemplate(source, partials) }));

  it("use each variable in just the letters that the README names: none undocumented, none unused", () => {
    for (const { name, letters: documented } of rows) {
      const users = uses.filter(({ variables }) => variables.has(name)).map(({ kind }) => kind);
      expect([name, ...users.sort()]).toEqual([name, ...documented]);
    }
    const known = new Set(rows.map(({ name }) => name));
    expect(uses.flatMap(({ variables }) => [...variables].filter((name) => !known.has(name)))).toEqual([]);
  });

  it("use every partial, and none that is missing", () => {
    const used = new Set(uses.flatMap((use) => [...use.partials]));
    expect([...used].sort()).toEqual([...partials.keys()].sort());
    expect(uses.flatMap(({ missing }) => [...missing])).toEqual([]);
  });

  it("hold no template that the app does not load", () => {
    const found = readdirSync(new URL(`${language}/`, folder)).filter((file) => file.endsWith(".hbs"));
    expect(found.sort()).toEqual([...letters.keys()].map((kind) => `${kind}.hbs`).sort());
  });
});
