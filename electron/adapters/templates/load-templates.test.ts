// Whether templates are found by language, kind and law, and a folder that is wrong says where.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { requestNames } from "../../shared/letter-names.ts";
import { loadTemplates } from "./load-templates.ts";

let folder = "";
const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
const words = {
  requests: Object.fromEntries(requestNames.map((name) => [name, "my request"])),
  articles: {},
  events: {},
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "templates-"));
  mkdirSync(join(folder, "en", "partials", "eu-gdpr"), { recursive: true });
  mkdirSync(join(folder, "en", "golden"));
  put("en/access.eu-gdpr.hbs", "Subject: access\r\n\r\n{{> closing}}\r\n");
  put("en/partials/closing.hbs", "Yours faithfully\n");
  put("en/partials/eu-gdpr/copy.hbs", "A copy\n");
  put("en/golden/access.eu-gdpr.bare.txt", "no template");
  put("en/words.json", JSON.stringify(words));
  put("en/reviewed.json", '{ "access.eu-gdpr": null }');
  put("README.md", "no template");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("loadTemplates", () => {
  it("reads letters and partials, with line ends as on every other system", () => {
    const english = loadTemplates({ folder }).get("en");
    expect([...(english?.letters ?? [])]).toEqual([["access.eu-gdpr", "Subject: access\n\n{{> closing}}\n"]]);
    expect([...(english?.partials ?? [])]).toEqual([
      ["closing", "Yours faithfully\n"],
      ["eu-gdpr/copy", "A copy\n"],
    ]);
    expect(english?.words.requests.access).toBe("my request");
    expect(english?.reviews["access.eu-gdpr"]).toBeNull();
  });

  it("knows no letters in a language that has no folder", () => {
    expect(loadTemplates({ folder }).get("de")).toBeUndefined();
  });

  it.each(["erasure.us-ca-shine-the-light", "rectification.us-ia-icdpa", "complaint.plain", "access", "letter.plain"])(
    "refuses %s, which no law knows",
    (name) => {
      put(`en/${name}.hbs`, "");
      expect(() => loadTemplates({ folder })).toThrow(`templates/en/${name}.hbs is no letter`);
    },
  );

  it("refuses a language that it does not know, words that are missing and a review that is no day", () => {
    put("en/reviewed.json", '{ "access.eu-gdpr": "yesterday" }');
    expect(() => loadTemplates({ folder })).toThrow("reviewed.json at access.eu-gdpr");
    put("en/words.json", "{}");
    expect(() => loadTemplates({ folder })).toThrow("words.json at requests");
    mkdirSync(join(folder, "tlh"));
    expect(() => loadTemplates({ folder })).toThrow(/templates\/tlh is no language|words\.json/);
  });
});
