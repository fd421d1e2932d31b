// A provision as it is cited in the window's language. Laws that have no text in it stay in their own words.
import type { Language } from "../../electron/shared/lists.ts";

/** The laws with official texts in all of our languages, by how the packs abbreviate them. */
type Law = "GDPR" | "FADP" | "DPO" | "Code of Obligations";

type Form = {
  /** `numbers` as in `12(3)`, `15(1)(c)`, `12-14`. */
  readonly article: (law: Law, numbers: string, isMany: boolean) => string;
  readonly regulation: (numbers: string, number: string) => string;
  readonly guidelines: (number: string, paragraph: string) => string;
};

const fill = (numbers: string, paragraph: string, letter: string): string =>
  numbers.replace(/\((\d+[a-z]?)\)/g, paragraph).replace(/\(([a-z])\)/g, letter);

/** `"12"` and `"du RGPD"` stand side by side, `"12, par. 3"` and `"du RGPD"` with a comma between them. */
const close = (numbers: string, law: string): string => `${numbers}${numbers.includes(", ") ? "," : ""} ${law}`;

// The Union abbreviates a letter "Buchst.", Switzerland "Bst.".
const germanLaws: Readonly<Record<Law, string>> = {
  GDPR: "DSGVO",
  FADP: "DSG",
  DPO: "DSV",
  "Code of Obligations": "OR",
};
const german: Form = {
  article: (law, numbers) =>
    `Art. ${fill(numbers, " Abs. $1", law === "GDPR" ? " Buchst. $1" : " Bst. $1")} ${germanLaws[law]}`,
  regulation: (numbers, number) =>
    `Art. ${fill(numbers, " Abs. $1", " Buchst. $1")} der Verordnung (EWG, Euratom) Nr. ${number}`,
  guidelines: (number, paragraph) => `EDSA-Leitlinien ${number}, Rn. ${paragraph}`,
};

const swissFrench: Readonly<Record<Exclude<Law, "GDPR">, string>> = {
  FADP: "LPD",
  DPO: "OPDo",
  "Code of Obligations": "CO",
};
const french: Form = {
  article: (law, numbers) =>
    law === "GDPR"
      ? `art. ${close(fill(numbers, ", par. $1", ", point $1)"), "du RGPD")}`
      : `art. ${fill(numbers, " al. $1", " let. $1")} ${swissFrench[law]}`,
  regulation: (numbers, number) =>
    `art. ${close(fill(numbers, ", par. $1", ", point $1)"), `du règlement (CEE, Euratom) n° ${number}`)}`,
  guidelines: (number, paragraph) => `lignes directrices ${number} du CEPD, point ${paragraph}`,
};

const spanishLaws: Readonly<Record<Law, string>> = {
  GDPR: "del RGPD",
  FADP: "de la LPD (suiza)",
  DPO: "de la OPDo (suiza)",
  "Code of Obligations": "del Código de Obligaciones (suizo)",
};
const spanish: Form = {
  article: (law, numbers, isMany) =>
    `${isMany ? "arts." : "art."} ${close(fill(numbers, ", apdo. $1", ", letra $1)"), spanishLaws[law])}`,
  regulation: (numbers, number) =>
    `art. ${close(fill(numbers, ", apdo. $1", ", letra $1)"), `del Reglamento (CEE, Euratom) n.º ${number}`)}`,
  guidelines: (number, paragraph) => `Directrices ${number} del CEPD, apdo. ${paragraph}`,
};

const forms: Readonly<Record<Exclude<Language, "en">, Form>> = { de: german, fr: french, es: spanish };

/** `cite("Art. 12(3) GDPR", "de")` is `"Art. 12 Abs. 3 DSGVO"`; in English it stays as the law pack has it. */
export const cite = (article: string, language: Language): string => {
  if (language === "en") return article;
  const form = forms[language];
  return article
    .replace(/\bArt(s?)\. ([\d()a-z-]+) (GDPR|FADP|DPO|Code of Obligations)/g, (_all, many, numbers, law) =>
      form.article(law, numbers, many === "s"),
    )
    .replace(/\bArt\. ([\d()]+) Regulation \(EEC, Euratom\) No (\d+\/\d+)/g, (_all, numbers, number) =>
      form.regulation(numbers, number),
    )
    .replace(/\bEDPB Guidelines (\S+) par\. (\d+)/g, (_all, number, paragraph) => form.guidelines(number, paragraph));
};
