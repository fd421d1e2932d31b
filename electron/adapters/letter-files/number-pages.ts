// The page number at the foot of each sheet of a letter or page that takes several.
import type { Language } from "../../shared/lists.ts";
import { measures, type Paper } from "./papers.ts";

const page = '<span class="pageNumber"></span>';
const all = '<span class="totalPages"></span>';

const words: Readonly<Record<Language, string>> = {
  en: `Page ${page} of ${all}`,
  de: `Seite ${page} von ${all}`,
  fr: `Page ${page} sur ${all}`,
  es: `Página ${page} de ${all}`,
};

/** Chromium fills in both numbers; the template holds nothing of the letter. */
export const numberPages = (language: Language, place: Paper): string => {
  const { left, right } = measures[place];
  // Chromium enlarges what stands here by a third: 6.75 pt come out as 9.
  return `<div style="box-sizing: border-box; width: 100%; padding: 0 ${right}mm 4mm ${left}mm; font: 6.75pt Arial, Helvetica, sans-serif; text-align: right">${words[language]}</div>`;
};
