// Which laws a letter can rest on, in which order: the traps in which other tools fall, letter by letter.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RequestName, requestNames } from "../../shared/letter-names.ts";
import { packIds } from "../../shared/lists.ts";
import type { ReachCase } from "../law/judge-reach.ts";
import { judgeBases } from "./judge-bases.ts";
import { rightOf } from "./letters-of-law.ts";
import { laws } from "./testing/make-order.ts";

const unknown: ReachCase["company"] = {
  country: null,
  region: null,
  serves: null,
  sells: null,
  broker: null,
  lawsNamed: [],
  lawsForAll: [],
};
type Asked = {
  lives: string;
  in?: string;
  request?: RequestName;
  company: Partial<ReachCase["company"]>;
};
const judge = ({ lives, in: region, request = "access", company }: Asked) =>
  judgeBases({ residence: lives, region: region ?? null, company: { ...unknown, ...company }, request }, laws.values());
/** `["eu-gdpr applies"]`: what a letter may cite, best first. */
const cited = (asked: Asked) =>
  judge(asked)
    .filter(({ answer }) => answer !== "not")
    .map(({ law, answer }) => `${law} ${answer}`);
const verdict = (law: string, asked: Asked) => judge(asked).find((one) => one.law === law);

describe("judgeBases", () => {
  it("correction in Iowa: no law, since the act knows no such right", () => {
    const asked: Asked = { lives: "US", in: "IA", request: "rectification", company: { country: "US" } };
    expect(cited(asked)).toEqual([]);
    expect(verdict("us-ia-icdpa", asked)).toEqual({
      law: "us-ia-icdpa",
      answer: "not",
      reason: "no-right",
      article: null,
      covers: null,
    });
  });

  it("a shop and its customer in British Columbia: PIPEDA gives way, and the reason cites where", () => {
    const asked: Asked = { lives: "CA", in: "BC", company: { country: "CA", region: "BC" } };
    expect(cited(asked)).toEqual([]);
    expect(verdict("ca-pipeda", asked)).toMatchObject({ reason: "inside-one-region", article: "PIPEDA s. 26(2)(b)" });
  });

  it("a person in Germany and a firm that only serves the United States: nothing", () => {
    const asked: Asked = { lives: "DE", company: { country: "US", serves: ["US"] } };
    expect(cited(asked)).toEqual([]);
    expect(verdict("eu-gdpr", asked)).toMatchObject({ reason: "serves-others", article: "Art. 3(2) GDPR" });
  });

  it("a person in Germany and an American firm of which nobody knows whom it serves: the GDPR may", () => {
    expect(cited({ lives: "DE", company: { country: "US" } })).toEqual(["eu-gdpr may"]);
  });

  it("a person in the United Kingdom and a German firm: the GDPR applies and goes first, the UK's own may", () => {
    expect(cited({ lives: "GB", company: { country: "DE" } })).toEqual(["eu-gdpr applies", "uk-gdpr may"]);
  });

  it("of two laws that apply the person's own goes first", () => {
    expect(cited({ lives: "GB", company: { country: "DE", serves: ["DE", "UK"] } })).toEqual([
      "uk-gdpr applies",
      "eu-gdpr applies",
    ]);
    expect(cited({ lives: "CH", company: { country: "DE", serves: ["CH"] } })).toEqual([
      "ch-fadp applies",
      "eu-gdpr applies",
    ]);
  });

  it("California's two acts are judged by the right that the letter uses under each", () => {
    const company = { country: "US" };
    const shine = "us-ca-shine-the-light may";
    const disclosure: Asked = { lives: "US", in: "CA", request: "third-party-disclosure", company };
    expect(cited(disclosure)).toEqual(["us-ca-ccpa may", shine]);
    expect(cited({ ...disclosure, request: "access" })).toEqual(["us-ca-ccpa may"]);
    expect(cited({ ...disclosure, request: "opt-out-marketing" })).toEqual([]);
  });

  it("under PIPEDA, which knows no erasure, the letter withdraws consent", () => {
    expect(cited({ lives: "CA", in: "ON", request: "erasure", company: { country: "CA", region: "ON" } })).toEqual([
      "ca-pipeda applies",
    ]);
  });

  it("a person in New York and an American firm: no law", () => {
    expect(cited({ lives: "US", in: "NY", company: { country: "US" } })).toEqual([]);
  });

  it("says which data a broker's erasure covers in California", () => {
    const company = { country: "US", broker: true };
    expect(verdict("us-ca-ccpa", { lives: "US", in: "CA", request: "erasure", company })).toMatchObject({
      answer: "may",
      reason: "broker-data",
      covers: "collected-from-person",
    });
  });

  it("without a letter for a right that the law has, it says so and cites nothing", () => {
    const pack = laws.get("us-ca-ccpa");
    const [access] = pack?.rights ?? [];
    if (pack === undefined || access === undefined) throw new Error("California's pack has no rights.");
    const more = { ...pack, rights: [...pack.rights, { ...access, right: "objection" as const }] };
    const [found] = judgeBases({ residence: "US", region: "CA", company: unknown, request: "objection" }, [more]);
    expect(found).toMatchObject({ answer: "not", reason: "no-letter", article: null });
  });

  const anyCase: fc.Arbitrary<Asked> = fc.record({
    lives: fc.constantFrom("DE", "NO", "GB", "CH", "US", "CA", "BR", "JP", "KR", "NZ"),
    in: fc.constantFrom("", "CA", "VA", "IA", "BC", "QC", "ON"),
    request: fc.constantFrom(...requestNames),
    company: fc.record({
      country: fc.constantFrom(null, "DE", "GB", "CH", "US", "CA", "BR", "JP", "KR"),
      region: fc.constantFrom(null, "CA", "BC", "QC"),
      serves: fc.constantFrom(null, ["US"], ["EU"], ["worldwide"]),
      sells: fc.constantFrom(null, true, false),
    }),
  });

  it("judges every law once: those that apply, then those that may, then the rest", () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        const found = judge(asked);
        expect(found.map(({ law }) => law).sort()).toEqual([...packIds].sort());
        const ranks = found.map(({ answer }) => ["applies", "may", "not"].indexOf(answer));
        expect(ranks).toEqual([...ranks].sort());
      }),
    );
  });

  it("lets a letter rest on nothing of which there is no letter", () => {
    fc.assert(
      fc.property(anyCase, (asked) => {
        for (const { law, answer } of judge(asked))
          if (rightOf(asked.request ?? "access", law) === null) expect([law, answer]).toEqual([law, "not"]);
      }),
    );
  });
});
