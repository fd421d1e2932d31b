// A folder of law packs.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LawPack } from "../../shared/law.ts";
import { loadLaws } from "./load-laws.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "laws-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock: LawPack["clocks"]["access"]["answer"] = {
  value: 1,
  unit: "month",
  from: "receipt",
  article: "Art. 1 Example",
};
const clocks = { acknowledge: null, answer: clock };
const pack: LawPack = {
  $schema: "../schema/law.schema.json",
  id: "eu-gdpr",
  name: "An example law",
  residence: { countries: ["DE"], region: null },
  clocks: { access: clocks, erasure: clocks, "opt-out": clocks },
  rollsOver: { answer: "unknown", article: "Art. 2 Example" },
  businessDays: null,
  sources: [{ title: "Example", url: "https://example.org/law", copy: null, readOn: null, checkedOn: null }],
};
const put = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));

describe("loadLaws", () => {
  it("reads every pack by its id, in order", () => {
    put("us-ca-ccpa.json", { ...pack, id: "us-ca-ccpa" });
    put("eu-gdpr.json", pack);
    expect([...loadLaws({ folder }).keys()]).toEqual(["eu-gdpr", "us-ca-ccpa"]);
    expect(loadLaws({ folder }).get("eu-gdpr")).toEqual(pack);
  });

  it("names file and field of a clock that is wrong", () => {
    put("eu-gdpr.json", {
      ...pack,
      clocks: { ...pack.clocks, erasure: { ...clocks, answer: { ...clock, value: 0 } } },
    });
    expect(() => loadLaws({ folder })).toThrow(
      /laws-.*\/eu-gdpr\.json is wrong: field clocks\.erasure\.answer\.value: /,
    );
  });

  it("names the letter for which a clock is missing", () => {
    const { access, erasure } = pack.clocks;
    put("eu-gdpr.json", { ...pack, clocks: { access, erasure } });
    expect(() => loadLaws({ folder })).toThrow(/eu-gdpr\.json is wrong: field clocks\.opt-out: /);
  });

  it("refuses a law that the app does not know, and one under another name", () => {
    put("xx-law.json", { ...pack, id: "xx-law" });
    expect(() => loadLaws({ folder })).toThrow(/xx-law\.json is wrong: field id: /);
    rmSync(join(folder, "xx-law.json"));
    put("us-ca-ccpa.json", pack);
    expect(() => loadLaws({ folder })).toThrow(
      `The seed ${basename(folder)}/us-ca-ccpa.json is wrong: field id is "eu-gdpr", but it must be the file's name.`,
    );
  });
});
