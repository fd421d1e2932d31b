// What the person finds by typing.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeRecord } from "./fixtures/make-seed.ts";
import { searchCompanies } from "./search-companies.ts";

const records = [
  makeRecord("zebra-cafe", { name: "Zébra Café", website: "zebra.example.org" }),
  makeRecord("alpha-optics", { name: "Alpha Optics, Inc.", aliases: ["Lens House"] }),
  makeRecord("optics-alpha", { name: "Optics Alpha" }),
  makeRecord("metal-crm", { name: "Metal CRM +", aliases: ["Metal CRM+"], website: "metal.example.com" }),
  makeRecord("alphabet-shop", { name: "Alphabet Shop" }),
];
const find = (text: string) => searchCompanies(records, text).map(({ slug }) => String(slug));

describe("searchCompanies", () => {
  it("lists all by name where nothing is typed", () => {
    const all = ["alpha-optics", "alphabet-shop", "metal-crm", "optics-alpha", "zebra-cafe"];
    expect(find("")).toEqual(all);
    expect(find(" \t\n ")).toEqual(all);
    expect(find("\u200f\u202e\u2066")).toEqual(all);
  });

  it("does not mind case and accents, either side", () => {
    expect(find("ZEBRA cafe")).toEqual(["zebra-cafe"]);
    expect(find("zébra")).toEqual(["zebra-cafe"]);
    expect(find("MÉTAL")).toEqual(["metal-crm"]);
  });

  it("wants every word, in any order", () => {
    expect(find("shop alphabet")).toEqual(["alphabet-shop"]);
    expect(find("alpha nowhere")).toEqual([]);
  });

  it("finds by another name, by website and by slug", () => {
    expect(find("lens house")).toEqual(["alpha-optics"]);
    expect(find("metal.example.com")).toEqual(["metal-crm"]);
    expect(find("https://www.zebra.example.org/privacy?x=1")).toEqual(["zebra-cafe"]);
    expect(find("optics-alpha")).toEqual(["optics-alpha"]);
  });

  it("lists the best first: the name itself, names that begin so, word beginnings, other places, insides of words", () => {
    expect(find("optics alpha")).toEqual(["optics-alpha", "alpha-optics"]);
    expect(find("alpha")).toEqual(["alpha-optics", "alphabet-shop", "optics-alpha"]);
    expect(find("inc., alpha,")).toEqual(["alpha-optics"]);
    const ranked = [
      makeRecord("a", { name: "Sunmoon" }),
      makeRecord("b", { name: "Other", aliases: ["Moon"] }),
      makeRecord("c", { name: "Big Moon" }),
      makeRecord("d", { name: "Moonlight" }),
      makeRecord("e", { name: "Moon" }),
    ];
    expect(searchCompanies(ranked, "moon").map(({ slug }) => String(slug))).toEqual(["e", "d", "c", "b", "a"]);
  });

  it("gives the same order whatever the order of the records", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(searchCompanies(shuffled, "a").map(({ slug }) => String(slug))).toEqual(find("a"));
      }),
    );
  });

  it.each([
    [".*", []],
    ["^", []],
    ["[a-z]+", []],
    ["(", []],
    ["\\", []],
    ["a|z", []],
    ["z.bra", []],
    ["%", []],
    ["_", []],
    ["(zebra)", ["zebra-cafe"]],
    [".", ["alpha-optics", "metal-crm", "zebra-cafe"]],
  ])("takes %j as text, not as a pattern", (text, found) => {
    expect(find(text)).toEqual(found);
  });

  it("finds a sign that is part of a name", () => {
    expect(find("+")).toEqual(["metal-crm"]);
    expect(find("crm+")).toEqual(["metal-crm"]);
    expect(find("metal crm +")).toEqual(["metal-crm"]);
  });

  it("is not misled by direction marks and joiners inside what was pasted", () => {
    expect(find("\u202eze\u200bbra\u200f")).toEqual(["zebra-cafe"]);
  });

  it("finds nothing for 200 characters of nonsense and does not fall over", () => {
    for (const text of [
      "a".repeat(200),
      "(a+)+".repeat(40),
      "a ".repeat(100),
      "\u0301".repeat(200),
      "😀".repeat(100),
    ]) {
      expect(() => find(text)).not.toThrow();
    }
    expect(find("a".repeat(200))).toEqual([]);
    expect(find("😀".repeat(100))).toEqual([]);
  });

  it("never invents, repeats or throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const found = searchCompanies(records, text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((record) => records.includes(record))).toBe(true);
      }),
    );
  });

  it("leaves the list that it was given as it was", () => {
    const before = [...records];
    searchCompanies(records, "alpha");
    expect(records).toEqual(before);
  });
});
