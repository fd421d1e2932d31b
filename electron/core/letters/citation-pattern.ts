// Writes the number of a provision as it is cited in a language, to look for it in a letter.
import type { LetterBasis, LetterLanguage } from "../../shared/letter-names.ts";

/**
 * `article` is the English form without the law's name. The pattern matches it in the letter's language:
 * `15(1)(c)` under the GDPR is `15 Abs. 1 lit. c` (or `Buchst.`) in German and `15, paragraphe 1, point c)` in French;
 * under the Swiss act `25(2)(g)` is `25 Abs. 2 Bst. g` (or `lit.`) and `25, al. 2, let. g`.
 */
export const citationPattern = (article: string, basis: LetterBasis, language: LetterLanguage): RegExp => {
  const [number = "", ...parts] = article.split(/[()]+/).filter((part) => part !== "");
  const isSplit = basis === "eu-gdpr" || basis === "ch-fadp";
  if (language === "en" || !isSplit) return new RegExp(quote(article));
  const [subdivision, letter] = wordsOf[basis][language];
  const tail = parts.map((part) => (/^\d/.test(part) ? subdivision : letter).replace("#", quote(part)));
  return new RegExp(`${quote(number)}${tail.join("")}`);
};

const wordsOf = {
  "eu-gdpr": {
    de: [" (?:Abs\\.|Absatz|Nr\\.) #", " (?:lit\\.|Buchst\\.|Buchstabe) #"],
    fr: [",? (?:paragraphes?|par\\.|point) #", ",? points? #\\)"],
  },
  "ch-fadp": {
    de: [" (?:Abs\\.|Absatz) #", " (?:lit\\.|Bst\\.|Buchstabe) #"],
    fr: [",? (?:al\\.|alinéa) #", ",? (?:let\\.|lettre) #"],
  },
} as const;

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
