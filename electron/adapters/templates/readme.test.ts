// Whether templates/README.md tells the truth about every variable, and no partial or variable is dead.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { letterVariables } from "../../core/letters/letter-variables.ts";
import { readTemplate } from "../../core/letters/read-template.ts";
import { letterNames } from "../../shared/letter-names.ts";
import { loadTemplates } from "./load-templates.ts";

const folder = new URL("../../../templates/", import.meta.url);
const templates = loadTemplates({ folder: fileURLToPath(folder) });

const readKinds = (cell: string): string[] => {
  if (cell === "all") return [...letterNames];
  if (cell === "all but complaint") return letterNames.filter((name) => name !== "complaint");
  return cell.split(", ");
};

/** The rows of the table: name, shape, meaning, kinds of letter. */
const rows = readFileSync(new URL("README.md", folder), "utf8")
  .split(/\r?\n/)
  .filter((line) => line.startsWith("| `"))
  .map((line) => {
    const [name = "", shape, meaning = "", kinds = ""] = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { name: name.replaceAll("`", ""), shape, meaning, kinds: readKinds(kinds).sort() };
  });

describe("templates/README.md", () => {
  it("documents every variable that exists, once, with its shape, and no other", () => {
    const documented = rows.map(({ name, shape }) => [name, shape]);
    expect(documented).toEqual(Object.entries(letterVariables));
    for (const { meaning } of rows) expect(meaning.length).toBeGreaterThan(10);
  });
});

describe.each([...templates])("the templates in %s", (language, { letters, partials, reviews }) => {
  const uses = [...letters].map(([key, source]) => ({
    kind: key.split(".")[0] ?? "",
    ...readTemplate(source, partials),
  }));

  it("use each variable in just the kinds of letter that the README names", () => {
    for (const { name, kinds } of rows) {
      const users = new Set(uses.filter(({ variables }) => variables.has(name)).map(({ kind }) => kind));
      // English has letters under every law; another language only under some, so that it may need fewer values.
      if (language === "en") expect([name, ...[...users].sort()]).toEqual([name, ...kinds]);
      else expect(kinds).toEqual(expect.arrayContaining([...users]));
    }
  });

  it("use every partial, and none that is missing", () => {
    const used = new Set(uses.flatMap((use) => [...use.partials]));
    expect([...used].sort()).toEqual([...partials.keys()].sort());
    expect(uses.flatMap(({ missing }) => [...missing])).toEqual([]);
  });

  it("have a line each in reviewed.json, and no other line is there", () => {
    expect(Object.keys(reviews).sort()).toEqual([...letters.keys()].sort());
  });
});
