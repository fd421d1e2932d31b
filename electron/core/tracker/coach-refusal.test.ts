// What is said to a refusal: only what the letter's own law backs, and honestly.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LawPack } from "../../shared/law.ts";
import { refusalGrounds } from "../../shared/letter-names.ts";
import { type PackId, packIds, rights } from "../../shared/lists.ts";
import { coachRefusal } from "./coach-refusal.ts";
import { shieldIdentity } from "./shield-identity.ts";

const folder = new URL("../../../seeds/laws/", import.meta.url);
const packs = readdirSync(folder).map((file) => LawPack.parse(JSON.parse(readFileSync(new URL(file, folder), "utf8"))));
const lawOf = (id: PackId | null): LawPack | null => packs.find((pack) => pack.id === id) ?? null;

describe("coachRefusal", () => {
  it.each([...packIds, null])("under %s cites nothing that the law's sources do not back", (id) => {
    const law = lawOf(id);
    const backed = law?.sources.flatMap(({ articles }) => articles) ?? [];
    for (const right of rights) {
      for (const ground of [...refusalGrounds, null]) {
        const { article, says, isUnchecked } = coachRefusal({ law, right, ground });
        if (article === null) expect(isUnchecked).toBe(false);
        else expect([says, backed.includes(article)]).toEqual([says, true]);
      }
    }
  });

  it.each([
    ["eu-gdpr", "access", "unfounded", { says: "burden-on-company", article: "Art. 12(5) GDPR", chance: "good" }],
    ["eu-gdpr", "erasure", "legal-duty", { says: "duty-for-part", article: "Art. 17 GDPR", chance: "open" }],
    ["eu-gdpr", "objection", "overriding-grounds", { says: "balance-shown-by-company" }],
    ["eu-gdpr", "opt-out-marketing", "overriding-grounds", { says: "marketing-no-balance", chance: "good" }],
    ["eu-gdpr", "access", "not-resident", { says: "anybody-protected", chance: "good" }],
    ["us-ca-ccpa", "access", "not-resident", { says: "residents-only" }],
    ["us-ca-ccpa", "erasure", "not-covered", { says: "collected-only", chance: "poor" }],
    ["us-ia-icdpa", "erasure", "not-covered", { says: "provided-only", chance: "poor" }],
    ["us-va-vcdpa", "access", "too-many", { says: "free-twice", article: "Va. Code § 59.1-577(B)(3)" }],
    ["us-ca-ccpa", "opt-out-sale", "identity", { says: "identity-never", chance: "good" }],
    ["eu-gdpr", "access", "identity", { says: "identity-rule", article: "Art. 12(6) GDPR" }],
    ["br-lgpd", "access", "unfounded", { says: "general", article: null, chance: "open" }],
    [null, "access", "unfounded", { says: "general", article: null }],
  ] as const)("under %s for %s, refused as %s", (id, right, ground, said) => {
    expect(coachRefusal({ law: lawOf(id), right, ground })).toMatchObject({ ground, ...said });
  });

  it("says so where a provision has not been checked", () => {
    const ground = "unfounded";
    expect(coachRefusal({ law: lawOf("uk-gdpr"), right: "access", ground }).isUnchecked).toBe(true);
    expect(coachRefusal({ law: lawOf("eu-gdpr"), right: "access", ground }).isUnchecked).toBe(false);
  });
});

describe("shieldIdentity", () => {
  it.each([
    ["eu-gdpr", "access", { says: "only-on-doubt", clock: "may-rest", article: "Art. 12(6) GDPR" }],
    ["uk-gdpr", "access", { says: "proportionate", clock: "starts-with-it" }],
    ["us-ca-ccpa", "opt-out-sale", { says: "never", clock: "runs-on", article: "11 CCR § 7060(b)" }],
    ["us-ca-ccpa", "access", { says: "may-ask", clock: "runs-on" }],
    ["ca-qc-law25", "access", { says: "may-ask", clock: "unknown", isUnchecked: true }],
    ["jp-appi", "access", { says: "no-rule", article: null }],
    [null, "access", { says: "no-rule", article: null, clock: "unknown", isUnchecked: false }],
  ] as const)("under %s for %s", (id, right, said) => {
    expect(shieldIdentity({ law: lawOf(id), right })).toMatchObject(said);
  });
});
