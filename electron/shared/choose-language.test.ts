// Which language the app begins in.
import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

describe("chooseLanguage", () => {
  it.each([
    [["de-AT"], "de"],
    [["fr-CH", "de-CH"], "fr"],
    [["es-419", "en-US"], "es"],
    [["pt-BR", "es-MX", "en"], "es"],
    [["fr_FR.UTF-8"], "fr"],
    [["FR"], "fr"],
    [["ja-JP"], "en"],
    [["c"], "en"],
    [[], "en"],
  ])("of %j begins in %s", (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });

  it("takes no language for another that only begins alike", () => {
    expect(chooseLanguage(["est-EE", "fry", "den"])).toBe("en");
  });
});
