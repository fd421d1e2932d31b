// Streets and numbers as countries write them, and whose they are.
import { describe, expect, it } from "vitest";
import { buildDocument } from "../build-document.ts";
import { extractPolicy } from "../extract-policy.ts";
import { readPlainText } from "../read-plain-text.ts";
import { findPhones } from "./find-phones.ts";
import { findPostal } from "./find-postal.ts";

const documentOf = (text: string) => buildDocument(readPlainText(text));

describe("findPostal", () => {
  it.each([
    ["Write to Example Ltd, Tower House, High Road, York. YO10 4UA.", "Tower House, High Road, York. YO10 4UA"],
    [
      "A empresa tem sede na Rua das Flores, 100, Lisboa, 1200-195 Lisboa.",
      "Rua das Flores, 100, Lisboa, 1200-195 Lisboa",
    ],
    ["Dir. postal: Calle Mayor 3, 28013 Madrid Teléfono: 912345678", "Calle Mayor 3, 28013 Madrid"],
  ])("reads %s", (text, value) => {
    expect(findPostal(documentOf(text)).map((hit) => hit.value)).toEqual([value]);
  });

  it("knows the seat of an authority without a word on whose it is", () => {
    const { contacts } = extractPolicy(
      readPlainText("Complain to: Wycliffe House, Water Lane, Wilmslow, Cheshire, SK9 5AF."),
    );
    expect(contacts.filter(({ kind }) => kind === "postal").map(({ role }) => role)).toEqual(["authority"]);
  });
});

describe("findPhones", () => {
  it.each([
    ["marketing you can measure\n020 7061 6426\nPrivacy", ["020 7061 6426"]],
    ["Example Sales\n260-555-9123\n", ["260-555-9123"]],
    ["[call us](tel:+15555550100) **now**", ["+15555550100"]],
    ["Order 260-555-9123 was sent.", []],
    ["Telephone: 260-555-9123. [260-555-9123](tel:+12605559123)", ["260-555-9123"]],
  ])("reads %j", (text, values) => {
    expect(findPhones(documentOf(text)).map((hit) => hit.value)).toEqual(values);
  });
});
