// A provision as it is cited in the window's language. Laws that have no German text stay in their own words.
import type { Language } from "../../electron/shared/lists.ts";

/** Paragraph, then letter: the Union abbreviates it "Buchst.", Switzerland "Bst.". */
const numbered = (numbers: string, letter: string): string =>
  numbers.replace(/\((\d+[a-z]?)\)/g, " Abs. $1").replace(/\(([a-z])\)/g, ` ${letter} $1`);

const german = (article: string): string =>
  article
    .replace(/\bArts?\. ([\d()a-z-]+) GDPR/g, (_all, n: string) => `Art. ${numbered(n, "Buchst.")} DSGVO`)
    .replace(/\bArt\. ([\d()a-z]+) FADP/g, (_all, n: string) => `Art. ${numbered(n, "Bst.")} DSG`)
    .replace(/\bArt\. ([\d()a-z]+) DPO/g, (_all, n: string) => `Art. ${numbered(n, "Bst.")} DSV`)
    .replace(/\bArt\. ([\d()a-z]+) Code of Obligations/g, (_all, n: string) => `Art. ${numbered(n, "Bst.")} OR`)
    .replace(
      /\bArt\. ([\d()]+) Regulation \(EEC, Euratom\) No (\d+\/\d+)/g,
      (_all, n: string, number: string) => `Art. ${numbered(n, "Buchst.")} der Verordnung (EWG, Euratom) Nr. ${number}`,
    )
    .replace(/\bEDPB Guidelines (\S+) par\. (\d+)/g, "EDSA-Leitlinien $1, Rn. $2");

/** `cite("Art. 12(3) GDPR", "de")` is `"Art. 12 Abs. 3 DSGVO"`; in English it stays as the law pack has it. */
export const cite = (article: string, language: Language): string => (language === "de" ? german(article) : article);
