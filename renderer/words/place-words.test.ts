// Countries inside sentences.
import { describe, expect, it } from "vitest";
import { inCountry, inPlace } from "./place-words.ts";

describe("inCountry", () => {
  it.each([
    ["GB", "in the United Kingdom", "im Vereinigten Königreich"],
    ["US", "in the United States", "in den Vereinigten Staaten"],
    ["CH", "in Switzerland", "in der Schweiz"],
    ["DE", "in Germany", "in Deutschland"],
    ["EU", "in the European Union", "in der Europäischen Union"],
    ["KY", "in the Cayman Islands", "auf den Kaimaninseln"],
  ])("%s", (country, english, german) => {
    expect(inCountry(country, "en", "en-GB")).toBe(english);
    expect(inCountry(country, "de", "de-DE")).toBe(german);
  });

  it("names the part where it is known", () => {
    expect(inPlace({ country: "DE", region: "BY" }, "en", "en-GB")).toBe("in Germany (Bavaria)");
    expect(inPlace({ country: "DE", region: "BY" }, "de", "de-DE")).toBe("in Deutschland (Bayern)");
    expect(inPlace({ country: "FR", region: null }, "en", "en-GB")).toBe("in France");
  });
});
