// Countries inside sentences.
import { describe, expect, it } from "vitest";
import { inCountry, inPlace } from "./place-words.ts";

describe("inCountry", () => {
  it.each([
    ["GB", "in the United Kingdom", "im Vereinigten Königreich", "au Royaume-Uni", "en el Reino Unido"],
    ["US", "in the United States", "in den Vereinigten Staaten", "aux États-Unis", "en los Estados Unidos"],
    ["CH", "in Switzerland", "in der Schweiz", "en Suisse", "en Suiza"],
    ["DE", "in Germany", "in Deutschland", "en Allemagne", "en Alemania"],
    ["CA", "in Canada", "in Kanada", "au Canada", "en Canadá"],
    ["SG", "in Singapore", "in Singapur", "à Singapour", "en Singapur"],
    ["EU", "in the European Union", "in der Europäischen Union", "dans l’Union européenne", "en la Unión Europea"],
    ["KY", "in the Cayman Islands", "auf den Kaimaninseln", "aux îles Caïmans", "en las Islas Caimán"],
  ])("%s", (country, english, german, french, spanish) => {
    expect(inCountry(country, "en", "en-GB")).toBe(english);
    expect(inCountry(country, "de", "de-DE")).toBe(german);
    expect(inCountry(country, "fr", "fr-FR")).toBe(french);
    expect(inCountry(country, "es", "es-ES")).toBe(spanish);
  });

  it("names the part where it is known", () => {
    expect(inPlace({ country: "DE", region: "BY" }, "en", "en-GB")).toBe("in Germany (Bavaria)");
    expect(inPlace({ country: "DE", region: "BY" }, "de", "de-DE")).toBe("in Deutschland (Bayern)");
    expect(inPlace({ country: "FR", region: null }, "en", "en-GB")).toBe("in France");
  });
});
