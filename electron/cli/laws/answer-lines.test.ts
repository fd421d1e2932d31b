// Lines in, lines out: order, errors, and what a person types differently.
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { answerClocks } from "./answer-clocks.ts";
import { answerLines } from "./answer-lines.ts";
import { answerReach } from "./answer-reach.ts";

const seeds = (name: string) => fileURLToPath(new URL(`../../../seeds/${name}`, import.meta.url));
const world = {
  laws: loadLawPacks({ folder: seeds("laws") }),
  holidays: loadHolidays({ folder: seeds("holidays") }),
};
const run = async (lines: readonly (object | string)[], answer: (value: unknown) => object) => {
  const written: Record<string, unknown>[] = [];
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const bad = await answerLines(
    {
      input: Readable.from([Buffer.from(text)]),
      output: { write: async (line) => void written.push(JSON.parse(line)) },
    },
    answer,
  );
  return { bad, written };
};
const laws = (...lines: readonly (object | string)[]) => run(lines, (value) => answerClocks(value, world));
const applies = (...lines: readonly (object | string)[]) => run(lines, (value) => answerReach(value, world.laws));
const letter = { law: "eu-gdpr", right: "access", sentOn: "2026-01-29", country: "DE", region: "BE" };

describe("npm run laws", () => {
  it("answers every line in order with the fields of a reckoning", async () => {
    const { bad, written } = await laws(letter, "", { ...letter, sentOn: "2026-09-22" });
    expect(bad).toBe(0);
    expect(written.map(({ dueOn }) => dueOn)).toEqual(["2026-03-02", "2026-10-22"]);
    expect(Object.keys(written[0] ?? {})).toEqual([
      "dueOn",
      "acknowledgeOn",
      "extendableTo",
      "suspendedDueOn",
      "guidanceOn",
      "notInForce",
      "personLimits",
      "steps",
    ]);
    expect(written[0]?.steps).toEqual([
      "Received on Thursday, 29 January 2026 (assumed: the day on which the mail server took it).",
      "With a notice in time the company may take 3 months in all (Art. 12(3) GDPR), until Wednesday, 29 April 2026.",
      "1 month (Art. 12(3) GDPR) ends on Saturday, 28 February 2026.",
      "That month has no such day, so it is the month's last: Saturday, 28 February 2026.",
      "Saturday, 28 February 2026 is on a weekend, so the last day moves on (Art. 3(4) Regulation (EEC, Euratom) No 1182/71) to Monday, 2 March 2026.",
    ]);
  });

  it("takes the day of receipt, the events and places as people write them", async () => {
    const { written } = await laws(
      { ...letter, receivedOn: "2026-02-02" },
      { ...letter, country: "de-be", region: null },
      { ...letter, sentOn: "2027-02-08", region: "DE-BY" },
      { law: "uk-gdpr", right: "access", sentOn: "2026-09-01", country: "UK", region: "ENG" },
      { ...letter, events: [{ kind: "extended", on: "2026-02-27" }] },
    );
    const dues = ["2026-03-02", "2026-03-02", "2027-03-08", "2026-10-01", "2026-04-29"];
    expect(written.map(({ dueOn }) => dueOn)).toEqual(dues);
  });

  it.each<[what: string, line: object | string, error: RegExp]>([
    ["no JSON", "{", /^This line is no JSON\.$/],
    ["a list", "[]", /^This line is wrong: /],
    ["null", "null", /^This line is wrong: /],
    ["an unknown law", { ...letter, law: "xx" }, /field law: /],
    ["an unknown right", { ...letter, right: "acess" }, /field right: /],
    ["no country", { ...letter, country: undefined }, /field country: /],
    ["a country that is none", { ...letter, country: "Germany" }, /field country: a country is two letters/],
    ["a day in no calendar", { ...letter, sentOn: "2026-02-30" }, /field sentOn: /],
    ["a day far off", { ...letter, sentOn: "9999-12-31" }, /field sentOn: a day from 1990 to 2099/],
    ["an event of no kind", { ...letter, events: [{ kind: "answer", on: "2026-02-01" }] }, /field events\[0\]\.kind: /],
    ["a receipt long before the sending", { ...letter, receivedOn: "2026-01-27" }, /receivedOn 2026-01-27 is before/],
    [
      "an event before the sending",
      { ...letter, events: [{ kind: "extended", on: "2026-01-01" }] },
      /The event extended of 2026-01-01 is before sentOn/,
    ],
  ])("says what is wrong with %s, and goes on", async (_what, line, error) => {
    const { bad, written } = await laws(line, letter);
    expect(bad).toBe(1);
    expect(written[0]).toEqual({ error: expect.stringMatching(error) });
    expect(written[1]).toMatchObject({ dueOn: "2026-03-02" });
  });

  it("takes what is long or odd without harm", async () => {
    const { bad, written } = await laws("x".repeat(1_000_001), { ...letter, note: "{{x}} $& \u202e" });
    expect([bad, written[0]]).toEqual([1, { error: "This line is longer than 1 MB." }]);
    expect(written[1]).toMatchObject({ dueOn: "2026-03-02" });
  });
});

describe("npm run applies", () => {
  it("answers with three lists, each law with its reason", async () => {
    const { bad, written } = await applies({ residence: "GB", company: { country: "DE" }, right: "access" });
    expect(bad).toBe(0);
    const [found] = written;
    expect(Object.keys(found ?? {})).toEqual(["applies", "may", "not"]);
    expect(found).toMatchObject({ applies: [{ law: "eu-gdpr" }], may: [{ law: "uk-gdpr" }] });
    expect(found?.not).toHaveLength(world.laws.size - 2);
  });

  it("takes places and lists as people write them", async () => {
    const { written } = await applies(
      { residence: "uk", company: { country: "de", serves: "UK" }, right: "access" },
      { residence: "US-CA", company: { country: "US", broker: true, lawsNamed: ["us-ca-ccpa"] }, right: "erasure" },
      { residence: "CA", region: "bc", company: { country: "CA", region: "CA-BC", serves: null }, right: "access" },
    );
    expect(written).toMatchObject([
      { applies: [{ law: "eu-gdpr" }, { law: "uk-gdpr" }], may: [] },
      { applies: [], may: [{ law: "us-ca-ccpa" }] },
      { applies: [], may: [] },
    ]);
  });

  it.each<[what: string, line: object, error: RegExp]>([
    ["no company", { residence: "DE", right: "access" }, /field company: /],
    ["no right", { residence: "DE", company: { country: "DE" } }, /field right: /],
    ["a residence that is none", { residence: "?", company: {}, right: "access" }, /field residence: /],
    ["a broker that is a word", { residence: "DE", company: { broker: "yes" }, right: "access" }, /company\.broker: /],
  ])("says what is wrong with %s", async (_what, line, error) => {
    const { bad, written } = await applies(line);
    expect([bad, written]).toEqual([1, [{ error: expect.stringMatching(error) }]]);
  });
});
