// Whose calendar a deadline is counted by.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import { choosePlace } from "./choose-place.ts";

const pack = (id: PackId) =>
  LawPack.parse(JSON.parse(readFileSync(new URL(`../../../seeds/laws/${id}.json`, import.meta.url), "utf8")));
const [gdpr, ccpa, quebec, uk, japan] = (
  ["eu-gdpr", "us-ca-ccpa", "ca-qc-law25", "uk-gdpr", "jp-appi"] as const satisfies PackId[]
).map(pack);
const berlin = { country: "DE", region: "BE" };
const at = (country: string, region: string | null = null) => ({ country, region });

describe("choosePlace", () => {
  it.each([
    ["the company's place in the EEA", gdpr, at("FR"), berlin, at("FR")],
    ["with its region where that is known", gdpr, at("DE", "BY"), berlin, at("DE", "BY")],
    ["the person's own where the company's is not known", gdpr, null, berlin, berlin],
    ["the person's own where the company sits elsewhere", gdpr, at("US"), berlin, berlin],
    ["the company's for a person outside the EEA", gdpr, at("DE"), at("US", "NY"), at("DE")],
    ["California, wherever the company sits", ccpa, at("US", "NY"), at("US", "CA"), at("US", "CA")],
    ["Quebec under its own act", quebec, at("CA", "ON"), at("CA", "QC"), at("CA", "QC")],
    ["the person's nation of the United Kingdom for a company abroad", uk, at("DE"), at("GB", "SCT"), at("GB", "SCT")],
    ["the law's country where neither is in it", japan, at("US"), at("DE"), at("JP")],
    ["the person's own without a law", null, at("FR"), at("US", "NY"), at("US", "NY")],
  ])("takes %s", (_what, law, company, person, place) => {
    expect(choosePlace({ law: law ?? null, company, person })).toEqual(place);
  });
});
