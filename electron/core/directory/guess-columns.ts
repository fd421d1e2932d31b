// Guesses what the columns of a table of companies are, by their heads and by what stands in them.

import type { DirectoryField } from "../../shared/lists.ts";
import { foldText } from "../companies/fold-text.ts";
import type { ColumnMap } from "./read-table-row.ts";
import { takeDomain, takeEmail } from "./take-facts.ts";

/** In the languages of the app, folded. */
const heads: readonly (readonly [DirectoryField, RegExp])[] = [
  ["email", /e-?mail|correo|courriel/],
  ["form", /\bform(?:ular|ulaire|ulario)?\b|opt.?out|delet(?:e|ion) (?:url|link|page)/],
  ["website", /web|domain|homepage|\burl\b|\bsite\b|sitio|dominio|domaine/],
  ["phone", /phone|telefon|telephone|\btel\b/],
  ["country", /country|\bland\b|\bpays\b|\bpais\b|staat/],
  [
    "postal",
    /address|adresse|anschrift|direccion|street|strasse|\brue\b|calle|\bcity\b|\bort\b|\bstadt\b|ville|ciudad|zip|\bplz\b|postal|postcode|postleitzahl/,
  ],
  ["category", /categor|kategorie|branche|sector|industry|\btype\b|\btyp\b/],
  ["brand", /brand|marke|marque|marca|trading|\bdba\b|alias/],
  ["note", /note|comment|notiz|bemerkung|kommentar|remarque|nota|comentario/],
  ["key", /^(?:id|slug|key|nr|no|nummer|number|registration|register)\b/],
  ["name", /name|company|firma|unternehmen|organi[sz]ation|entreprise|empresa|nombre|\bnom\b|broker/],
];

/** Several columns can be parts of one postal address, or brands; everything else is one column. */
const isSeveral = (field: DirectoryField): boolean => field === "postal" || field === "brand" || field === "category";

const most = (cells: readonly string[], isOne: (cell: string) => boolean): boolean => {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.filter(isOne).length * 2 > filled.length;
};

const byContent = (cells: readonly string[]): DirectoryField | null => {
  if (most(cells, (cell) => takeEmail(cell) !== null)) return "email";
  if (most(cells, (cell) => takeDomain(cell) !== null)) return "website";
  return null;
};

/** `rows`: some rows below the head. What stands in a column counts more than what it is called, where it is told apart. */
export const guessColumns = (head: readonly string[], rows: readonly (readonly string[])[]): ColumnMap => {
  const taken = new Set<DirectoryField>();
  const take = (field: DirectoryField | null): DirectoryField | null => {
    if (field === null || (taken.has(field) && !isSeveral(field))) return null;
    taken.add(field);
    return field;
  };
  const guessed = head.map((cell, at) => {
    const words = foldText(cell.slice(0, 200));
    const named = heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
    const held = byContent(rows.map((row) => row[at] ?? ""));
    return take(held !== null && named !== "form" ? held : named);
  });
  if (taken.has("name")) return guessed;
  const free = guessed.indexOf(null);
  return guessed.map((field, at) => (at === free ? "name" : field));
};
