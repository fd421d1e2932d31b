// What of the person's data stands in a letter that they changed by hand: it may name too much, never too little.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { disclosable } from "../../shared/letter-names.ts";
import { findDisclosed, type KnownData } from "./find-disclosed.ts";

const nothing: KnownData = {
  name: null,
  email: null,
  senderEmail: null,
  customerNumber: null,
  accountName: null,
  address: null,
  phone: null,
  birthOn: null,
  otherIdentifier: null,
};
const known: KnownData = {
  name: "Erika Beispiel",
  email: "erika@example.net",
  senderEmail: "post@example.com",
  customerNumber: "K-4711",
  accountName: "erika.b",
  address: "Beispielweg 1\n10115 Berlin\nDE",
  phone: "+49 30 5550100",
  birthOn: Day.parse("1990-03-01"),
  otherIdentifier: "cookie 7f3a",
};
type Asked = Partial<Parameters<typeof findDisclosed>[1]>;
const find = (text: string, asked: Asked = {}) => findDisclosed(text, { known, before: [], language: "en", ...asked });

describe("findDisclosed", () => {
  it("finds nothing where nothing stands", () => {
    expect(find("Please delete my data.\n\nYours faithfully")).toEqual([]);
  });

  it("names what the person added, in the list's order", () => {
    const text = "You reach me on +49 30 5550100.\nMy number with you is K-4711.\n\nErika Beispiel, erika@example.net";
    expect(find(text)).toEqual(["name", "email", "customerNumber", "phone"]);
  });

  it("no longer names what the person took out", () => {
    expect(find("Erika Beispiel", { before: ["name", "email", "phone"] })).toEqual(["name"]);
  });

  it("keeps to what was written down where there is no value to look for", () => {
    expect(find("Hello", { before: ["residence", "reasons", "corrections"] })).toEqual([
      "residence",
      "reasons",
      "corrections",
    ]);
  });

  it("goes on naming what the letter told and is gone from the person's details since", () => {
    const gone = { known: { ...known, phone: null, address: " " } };
    expect(find("My number is 030 5550100", { ...gone, before: ["phone", "address"] })).toEqual(["address", "phone"]);
  });

  it.each(["+49 (30) 555-0100", "030/5550100", "0049 30 555 01 00"])(
    "takes %s for the same telephone number",
    (way) => {
      expect(find(`Call me: ${way}.`)).toEqual(["phone"]);
    },
  );

  it.each(["Beispielweg 1, 10115 Berlin, DE", "I live at BEISPIELWEG 1.", "in 10115  Berlin"])(
    "takes %s for the address",
    (way) => {
      expect(find(way)).toEqual(["address"]);
    },
  );

  it("does not take the short line of an address for it", () => {
    expect(find("Under what law do you decide?")).toEqual([]);
  });

  it.each([
    ["1990-03-01", "en"],
    ["1 March 1990", "en"],
    ["March 1, 1990", "en"],
    ["03/01/1990", "en"],
    ["1. März 1990", "de"],
    ["01.03.1990", "de"],
    ["1. 3. 1990", "de"],
    ["1er mars 1990", "fr"],
    ["01/03/1990", "fr"],
  ] as const)("takes %s in a letter in %s for the date of birth", (way, language) => {
    expect(find(`(${way})`, { language })).toEqual(["birthOn"]);
  });

  it("finds a value of signs alone as it stands", () => {
    const asked = { known: { ...nothing, otherIdentifier: "***" } };
    expect(find("known as ***", asked)).toEqual(["otherIdentifier"]);
    expect(find("known as **", asked)).toEqual([]);
  });

  it("finds every value that was typed into any text, with other spaces, accents and capitals", () => {
    const data = disclosable.filter((datum) => datum in known && datum !== "birthOn");
    const value = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
    const around = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(fc.constantFrom(...data), value, around, around, (datum, typed, before, behind) => {
        const text = `${before} ${typed.trim().replace(/\s+/g, "\n ").normalize("NFD")} ${behind}`;
        expect(find(text, { known: { ...nothing, [datum]: typed } })).toContain(datum);
      }),
    );
  });
});
