// What was typed, held against the name of a command.
import { describe, expect, it } from "vitest";
import { fitsWords } from "./fits-words.ts";

describe("fitsWords", () => {
  it.each([
    ["", "Settings"],
    ["sett", "Settings"],
    ["prot set", "Settings: Protection"],
    ["ubersicht", "Übersicht"],
    ["ÜBER", "übersicht"],
    ["données effac", "Effacer les données"],
  ])("%j means %j", (typed, name) => expect(fitsWords(typed, name)).toBe(true));

  it.each([
    ["tings", "Settings"],
    ["settings x", "Settings"],
  ])("%j does not mean %j", (typed, name) => expect(fitsWords(typed, name)).toBe(false));
});
