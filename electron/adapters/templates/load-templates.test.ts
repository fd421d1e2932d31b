// Whether templates are found by language and kind, and a folder that is wrong says where.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { letterKinds } from "../../shared/lists.ts";
import { loadTemplates } from "./load-templates.ts";

let folder = "";
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-"));
  mkdirSync(join(folder, "en", "partials"), { recursive: true });
  mkdirSync(join(folder, "en", "golden"));
  for (const kind of letterKinds) put(`en/${kind}.hbs`, `Subject: ${kind}\r\n\r\n{{> closing}}\r\n`);
  put("en/partials/closing.hbs", "Yours faithfully\n");
  put("en/golden/access.txt", "no template");
  put("README.md", "no template");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("loadTemplates", () => {
  it("reads letters and partials, with line ends as on every other system", () => {
    const english = loadTemplates({ folder }).get("en");
    expect(english?.letters.get("access")).toBe("Subject: access\n\n{{> closing}}\n");
    expect([...(english?.partials ?? [])]).toEqual([["closing", "Yours faithfully\n"]]);
    expect([...(english?.letters.keys() ?? [])]).toEqual([...letterKinds]);
  });

  it("knows no letters in a language that has no folder", () => {
    expect(loadTemplates({ folder }).get("de")).toBeUndefined();
  });

  it("names a kind that is missing, one that is unknown, and a language that is", () => {
    rmSync(join(folder, "en", "erasure.hbs"));
    expect(() => loadTemplates({ folder })).toThrow("templates/en/erasure.hbs is missing");
    put("en/erasure.hbs", "");
    put("en/reminder.hbs", "");
    expect(() => loadTemplates({ folder })).toThrow("templates/en/reminder.hbs is no kind of letter");
    rmSync(join(folder, "en", "reminder.hbs"));
    mkdirSync(join(folder, "tlh"));
    expect(() => loadTemplates({ folder })).toThrow("templates/tlh is no language");
  });
});
