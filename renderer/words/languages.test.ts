// The languages that a person can say they read.
import { describe, expect, it } from "vitest";
import { letterLanguages } from "../../electron/shared/letter-names.ts";
import { languages } from "../../electron/shared/lists.ts";
import { listLanguages, nameLanguage } from "./languages.ts";

describe("listLanguages", () => {
  it.each(languages)("names each once and by a name in %s, in the order of the language", (language) => {
    const list = listLanguages(language);
    expect(list.length).toBeGreaterThan(150);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(list.filter(({ id }) => !/^[a-z]{2}$/.test(id))).toEqual([]);
    expect(letterLanguages.filter((one) => !list.some(({ id }) => id === one))).toEqual([]);
    const names = list.map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator(language).compare));
  });

  it("speaks the window's language", () => {
    expect(nameLanguage("fr", "en")).toBe("French");
    expect(nameLanguage("fr", "de")).toBe("Französisch");
  });
});
