// The provision beside each verdict: one that the law's pack has a source for, and the same as in the sentence.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import type { LawPack } from "../../shared/law.ts";
import { packIds, rights } from "../../shared/lists.ts";
import { reachReasons } from "../../shared/reach.ts";
import { citeReason } from "./cite-reason.ts";
import type { ReachCase } from "./judge-reach.ts";
import { sayReason } from "./say-reason.ts";
import { reachOf } from "./which-laws.ts";

const packs = loadLawPacks({ folder: fileURLToPath(new URL("../../../seeds/laws", import.meta.url)) });
const pack = (id: (typeof packIds)[number]): LawPack => {
  const found = packs.get(id);
  if (found === undefined) throw new Error(`There is no pack ${id}.`);
  return found;
};
const hasNone = ["no-right", "no-letter", "promised-to-all"];

describe("citeReason", () => {
  it.each([
    ["eu-gdpr", "established", "Art. 3(1) GDPR"],
    ["eu-gdpr", "serves-perhaps", "Art. 3(2) GDPR"],
    ["ca-pipeda", "inside-one-region", "PIPEDA s. 26(2)(b)"],
    ["us-ia-icdpa", "lives-elsewhere", "Iowa Code § 715D.1"],
    ["us-ia-icdpa", "thresholds", "Iowa Code § 715D.2"],
    ["us-ca-ccpa", "broker-data", "Cal. Civ. Code § 1798.105(a)"],
    ["us-ca-ccpa", "no-right", null],
  ] as const)("%s: %s rests on %s", (id, reason, article) => {
    expect(citeReason(reason, pack(id), "erasure")).toBe(article);
  });

  it("cites only what a source of the pack backs", () => {
    for (const law of packs.values()) {
      const backed = law.sources.flatMap(({ articles }) => articles);
      for (const reason of reachReasons)
        for (const right of rights) {
          const article = citeReason(reason, law, right);
          if (article !== null) expect(backed, `${law.id} ${reason}`).toContain(article);
        }
    }
  });

  const anyCase: fc.Arbitrary<ReachCase> = fc.record({
    residence: fc.constantFrom("DE", "GB", "CH", "US", "CA", "BR", "JP", "KR", "NZ"),
    region: fc.constantFrom(null, "CA", "VA", "IA", "BC", "QC", "BE"),
    right: fc.constantFrom(...rights),
    company: fc.record({
      country: fc.constantFrom(null, "DE", "GB", "US", "CA", "BR", "JP"),
      region: fc.constantFrom(null, "CA", "BC", "QC"),
      serves: fc.constantFrom(null, ["US"], ["EU"], ["worldwide"]),
      sells: fc.constantFrom(null, true, false),
      broker: fc.constantFrom(null, true, false),
      lawsNamed: fc.subarray<string>([...packIds]),
      lawsForAll: fc.subarray<string>([...packIds], { maxLength: 1 }),
    }),
  });

  it("stands beside every verdict that rests on a provision, and in its sentence", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...packIds), (asked, id) => {
        const { reason, article } = reachOf(pack(id), asked);
        expect([reason, article === null]).toEqual([reason, hasNone.includes(reason)]);
        if (article !== null) expect(sayReason(reason, pack(id), asked)).toContain(article);
      }),
      { numRuns: 1000 },
    );
  });
});
