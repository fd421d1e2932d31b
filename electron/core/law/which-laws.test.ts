// Which laws reach whom: the traps in which other tools fall.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { eeaCountries } from "../../shared/eea-countries.ts";
import { packIds, rights } from "../../shared/lists.ts";
import type { ReachCase } from "./judge-reach.ts";
import { whichLaws } from "./which-laws.ts";

const packs = [...loadLawPacks({ folder: fileURLToPath(new URL("../../../seeds/laws", import.meta.url)) }).values()];

type Asked = {
  residence: string;
  region?: string;
  right?: ReachCase["right"];
  company: Partial<ReachCase["company"]>;
};
const unknown = {
  country: null,
  region: null,
  serves: null,
  sells: null,
  broker: null,
  lawsNamed: [],
  lawsForAll: [],
} as const;
const ask = ({ residence, region, right, company }: Asked) => {
  const found = whichLaws(
    { residence, region: region ?? null, right: right ?? "access", company: { ...unknown, ...company } },
    packs,
  );
  const ids = (list: "applies" | "may") => found[list].map(({ law }) => law);
  const why = (law: string) => [...found.applies, ...found.may, ...found.not].find((one) => one.law === law)?.why ?? "";
  return { found, applies: ids("applies"), may: ids("may"), why };
};

describe("the traps", () => {
  it("correction in Iowa: the law has no such right", () => {
    const { applies, may, why } = ask({
      residence: "US",
      region: "IA",
      right: "rectification",
      company: { country: "US" },
    });
    expect([applies, may]).toEqual([[], []]);
    expect(why("us-ia-icdpa")).toBe("Iowa's consumer data act (ICDPA) gives no right to correction.");
  });

  it("a shop inside British Columbia: the province's act, not PIPEDA", () => {
    const inside = ask({ residence: "CA", region: "BC", company: { country: "CA", region: "BC" } });
    expect([inside.applies, inside.may]).toEqual([[], []]);
    expect(inside.why("ca-pipeda")).toContain("the province has an act of its own");
  });

  it("a shop of British Columbia and a customer in Ontario: across a border PIPEDA applies", () => {
    expect(ask({ residence: "CA", region: "ON", company: { country: "CA", region: "BC" } }).applies).toEqual([
      "ca-pipeda",
    ]);
  });

  it("nobody knows in which province the shop is: it may", () => {
    const known = ask({ residence: "CA", region: "BC", company: { country: "CA" } });
    expect(known.may).toEqual(["ca-pipeda", "ca-qc-law25"]);
    expect(ask({ residence: "CA", region: "ON", company: { country: "CA" } }).applies).toEqual(["ca-pipeda"]);
  });

  it("a person in the EU and a firm that only serves the US: nothing", () => {
    const { applies, may, why } = ask({ residence: "DE", company: { country: "US", serves: ["US"] } });
    expect([applies, may]).toEqual([[], []]);
    expect(why("eu-gdpr")).toContain("only serves US");
  });

  it("a person somewhere in the EU who does not say where", () => {
    expect(ask({ residence: "EU", company: { country: "FR" } }).applies).toEqual(["eu-gdpr"]);
    expect(ask({ residence: "EU", company: { country: "US", serves: ["US"] } }).applies).toEqual([]);
    expect(ask({ residence: "GB", company: { country: "EU" } }).applies).toEqual(["eu-gdpr"]);
  });

  it("the same firm where nobody knows whom it serves: it may", () => {
    expect(ask({ residence: "DE", company: { country: "US" } })).toMatchObject({ applies: [], may: ["eu-gdpr"] });
  });

  it("the same firm, whose policy names the GDPR: it may, and says why", () => {
    const { may, why } = ask({
      residence: "DE",
      company: { country: "US", serves: ["US"], lawsNamed: ["eu-gdpr"] },
    });
    expect(may).toEqual(["eu-gdpr"]);
    expect(why("eu-gdpr")).toContain("its own policy names the GDPR");
  });

  it("a person in the United Kingdom and a German firm: the GDPR, since it sits there; the UK's may", () => {
    const { applies, may, why } = ask({ residence: "GB", company: { country: "DE" } });
    expect([applies, may]).toEqual([["eu-gdpr"], ["uk-gdpr"]]);
    expect(why("eu-gdpr")).toContain("wherever you live (Art. 3(1) GDPR)");
    expect(ask({ residence: "GB", company: { country: "DE", serves: ["DE", "UK"] } }).applies).toEqual([
      "eu-gdpr",
      "uk-gdpr",
    ]);
  });

  it.each(["IS", "LI", "NO"])("%s is in the EEA: the GDPR, never California's act", (residence) => {
    expect(ask({ residence, company: { country: residence } })).toMatchObject({ applies: ["eu-gdpr"], may: [] });
    expect(ask({ residence: "US", region: "NY", company: { country: residence } }).applies).toEqual(["eu-gdpr"]);
  });

  it("Switzerland has its own act, and a German firm brings the GDPR along", () => {
    expect(ask({ residence: "CH", company: { country: "CH" } })).toMatchObject({ applies: ["ch-fadp"], may: [] });
    expect(ask({ residence: "CH", company: { country: "DE" } })).toMatchObject({
      applies: ["eu-gdpr"],
      may: ["ch-fadp"],
    });
  });

  it("Quebec has its own act inside, and PIPEDA beside it across the border", () => {
    expect(ask({ residence: "CA", region: "QC", company: { country: "CA", region: "QC" } })).toMatchObject({
      applies: ["ca-qc-law25"],
      may: [],
    });
    expect(ask({ residence: "CA", region: "QC", company: { country: "CA", region: "ON" } })).toMatchObject({
      applies: ["ca-pipeda"],
      may: ["ca-qc-law25"],
    });
  });

  it("a broker and deletion in California: only what was collected from you", () => {
    const company = { country: "US", broker: true };
    const { applies, may, why } = ask({ residence: "US", region: "CA", right: "erasure", company });
    expect([applies, may]).toEqual([[], ["us-ca-ccpa"]]);
    expect(why("us-ca-ccpa")).toContain("what it collected from you");
    expect(ask({ residence: "US", region: "CA", right: "third-party-disclosure", company }).may).toEqual([
      "us-ca-ccpa",
    ]);
  });

  it("a Brazilian living in Brazil and a Brazilian firm", () => {
    expect(ask({ residence: "BR", company: { country: "BR" } })).toMatchObject({ applies: ["br-lgpd"], may: [] });
    expect(ask({ residence: "PT", company: { country: "BR" } })).toMatchObject({
      applies: [],
      may: ["br-lgpd", "eu-gdpr"],
    });
  });

  it.each([
    ["CA", "us-ca-ccpa"],
    ["VA", "us-va-vcdpa"],
    ["IA", "us-ia-icdpa"],
  ])("whether an American firm is large enough for %s's act nobody outside can know", (region, law) => {
    const found = ask({ residence: "US", region, company: { country: "US" } });
    expect([found.applies, found.may]).toEqual([[], [law]]);
    expect(found.why(law)).toContain("nobody outside can know");
  });

  it("a law of one state is for its people alone, even where a policy names it", () => {
    const company = { country: "US", lawsNamed: ["us-ca-ccpa", "eu-gdpr"] };
    expect(ask({ residence: "US", region: "NY", company })).toMatchObject({ applies: [], may: [] });
    expect(ask({ residence: "US", company })).toMatchObject({ applies: [], may: [] });
  });

  it("what a policy promises to everybody may be cited, and says why", () => {
    const { may, why } = ask({ residence: "US", region: "NY", company: { country: "US", lawsForAll: ["us-ca-ccpa"] } });
    expect(may).toEqual(["us-ca-ccpa"]);
    expect(why("us-ca-ccpa")).toContain("promises the rights of California's privacy act (CCPA) to everybody");
  });

  it("Canada's PIPEDA has no general erasure", () => {
    const found = ask({ residence: "CA", region: "ON", right: "erasure", company: { country: "CA", region: "ON" } });
    expect([found.applies, found.may]).toEqual([[], []]);
  });
});

const anyCase: fc.Arbitrary<ReachCase> = fc.record({
  residence: fc.constantFrom("DE", "GB", "US", "CA", "BR", "JP", "NZ", "ZZ"),
  region: fc.constantFrom(null, "CA", "VA", "BC", "QC", "BE"),
  right: fc.constantFrom(...rights),
  company: fc.record({
    country: fc.constantFrom(null, "DE", "GB", "US", "CA", "BR", "JP", "NZ"),
    region: fc.constantFrom(null, "CA", "BC", "QC"),
    serves: fc.constantFrom(null, ["US"], ["EU"], ["worldwide"], ["CA-QC"]),
    sells: fc.constantFrom(null, true, false),
    broker: fc.constantFrom(null, true, false),
    lawsNamed: fc.subarray<string>([...packIds]),
    lawsForAll: fc.subarray<string>([...packIds], { maxLength: 1 }),
  }),
});

describe("for every case", () => {
  it("each law stands in one list, with one whole sentence", () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const { applies, may, not } = whichLaws(asked, packs);
        const all = [...applies, ...may, ...not];
        expect(all.map(({ law }) => law).sort()).toEqual([...packIds].sort());
        for (const { why } of all) {
          expect(why).toMatch(/^[A-Z].{20,}\.$/);
          expect(why).not.toMatch(/undefined|null|\.\.|\. [A-Z][a-z]+ [a-z]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("naming more laws never takes one away", () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const count = (found: ReturnType<typeof whichLaws>) => found.applies.length + found.may.length;
        const silent = { ...asked, company: { ...asked.company, lawsNamed: [], lawsForAll: [] } };
        expect(count(whichLaws(asked, packs))).toBeGreaterThanOrEqual(count(whichLaws(silent, packs)));
      }),
    );
  });

  it("the GDPR reaches every company in the EEA, wherever the person lives", () => {
    for (const country of eeaCountries) {
      expect(ask({ residence: "NZ", company: { country } }).applies).toEqual(["eu-gdpr"]);
    }
  });
});
