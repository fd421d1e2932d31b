// How a provision is looked for in each language.
import { expect, it } from "vitest";
import { citationPattern } from "./citation-pattern.ts";

it.each([
  ["15(1)(c)", "eu-gdpr", "en", "(Art. 15(1)(c) GDPR)"],
  ["15(1)(c)", "eu-gdpr", "de", "(Art. 15 Abs. 1 lit. c DSGVO)"],
  ["15(1)(c)", "eu-gdpr", "fr", "(article 15, paragraphe 1, point c), du RGPD)"],
  ["16", "eu-gdpr", "de", "(Art. 16 DSGVO)"],
  ["4(5)", "eu-gdpr", "de", "(Art. 4 Nr. 5 DSGVO)"],
  ["4(5)", "eu-gdpr", "fr", "(article 4, point 5), du RGPD)"],
  ["12(3)", "eu-gdpr", "fr", "(article 12, paragraphes 3 et 4, du RGPD)"],
  ["25(2)(g)", "ch-fadp", "de", "(Art. 25 Abs. 2 Bst. g DSG)"],
  ["25(2)(g)", "ch-fadp", "fr", "(art. 25, al. 2, let. g, LPD)"],
  ["8(3)", "ca-pipeda", "fr", "(paragraphe 8(3) de la LPRPDE)"],
  ["1798.110(a)(5)", "us-ca-ccpa", "en", "(§ 1798.110(a)(5))"],
] as const)("%s under %s in %s is found", (article, basis, language, text) => {
  expect(text).toMatch(citationPattern(article, basis, language));
});

it.each([
  ["15(1)(c)", "eu-gdpr", "de", "(Art. 15(1)(c) GDPR)"],
  ["15(1)(c)", "eu-gdpr", "de", "(Art. 15 Abs. 1 lit. d DSGVO)"],
  ["15(1)(c)", "eu-gdpr", "fr", "(Art. 15 Abs. 1 lit. c DSGVO)"],
  ["1798.110(a)(5)", "us-ca-ccpa", "en", "(§ 1798.110(a)(6))"],
] as const)("%s under %s in %s is not taken for another", (article, basis, language, text) => {
  expect(text).not.toMatch(citationPattern(article, basis, language));
});
