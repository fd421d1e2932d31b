// In which language a letter is written, when the person is asked, and what stands beside it.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterLanguages } from "../../shared/letter-names.ts";
import { pickForAuthority, pickGlossLanguage, pickLanguage } from "./pick-language.ts";

const all = letterLanguages;

describe("pickLanguage", () => {
  it.each([
    ["a French policy that the person reads", all, "fr", ["de", "fr"], "fr", false],
    ["the policy's language before the person's best", all, "en", ["de", "en"], "en", false],
    ["a French policy that the person does not read", all, "fr", ["de"], "fr", true],
    ["a policy in a language without letters", all, "it", ["it", "de"], "de", true],
    ["a policy in a language that was not read", all, null, ["fr", "en"], "fr", true],
    ["a person who reads none of the letters' languages", all, null, ["pl"], "en", true],
    ["an American law: there is nothing to ask", ["en"], "fr", ["de"], "en", false],
    ["a law with two languages and a German policy", ["en", "fr"], "de", ["de", "fr"], "fr", true],
  ] as const)("%s", (_what, languages, policy, reads, language, mustAsk) => {
    expect(pickLanguage({ languages, policy, reads })).toEqual({ language, mustAsk });
  });

  const code = fc.constantFrom("en", "de", "fr", "it", "pl");
  it("never picks a language without such a letter, nor one that the person does not read unasked", () => {
    fc.assert(
      fc.property(
        fc.subarray([...all], { minLength: 1 }),
        fc.option(code),
        fc.uniqueArray(code, { minLength: 1 }),
        (languages, policy, reads) => {
          const { language, mustAsk } = pickLanguage({ languages, policy, reads });
          expect(languages).toContain(language);
          if (languages.length > 1 && !mustAsk) expect([policy, reads.includes(language)]).toEqual([language, true]);
        },
      ),
    );
  });
});

describe("pickForAuthority", () => {
  it.each([
    ["the only one that the person reads", all, ["pl", "de"], "de", false],
    ["asked, their best first, where they read several", all, ["de", "en"], "de", true],
    ["asked where they read none", all, ["pl"], "en", true],
    ["the only one that there is", ["en"], ["de"], "en", false],
  ] as const)("%s", (_what, languages, reads, language, mustAsk) => {
    expect(pickForAuthority({ languages, reads })).toEqual({ language, mustAsk });
  });
});

describe("pickGlossLanguage", () => {
  it.each([
    ["none beside a letter that the person reads", "en", ["de", "en"], null],
    ["German beside an English letter", "en", ["de"], "de"],
    ["the person's best of two", "de", ["fr", "en"], "fr"],
    ["none where letters are in no language of theirs", "en", ["pl"], null],
  ] as const)("%s", (_what, letter, reads, gloss) => {
    expect(pickGlossLanguage(letter, reads)).toBe(gloss);
  });
});
