// Folding must never move anything: evidence would point beside the words.
import { describe, expect, it } from "vitest";
import { foldCharacters } from "./fold-characters.ts";

describe("foldCharacters", () => {
  it.each([
    ["“Policy” — it’s", '"Policy" - it\'s'],
    ["privacy＠example．org", "privacy@example.org"],
    ["a\u00a0b\u202fc", "a b c"],
    ["Daten\u00adschutz ok", "Datenschutz  ok"],
    ["privacy&#64;example.org now", "privacy@example.org     now"],
    ["priva\u200bcy@example.org", "privacy@example.org "],
    ["donne\u0301es", "données "],
    ["R&D & more", "R&D & more"],
  ])("folds %j", (text, plain) => {
    expect(foldCharacters(text)).toBe(plain);
    expect(foldCharacters(text)).toHaveLength(text.length);
  });
});
