// Gives a printed PDF its title and language, and takes out of it what Chromium wrote of this machine.
import type { Language } from "../../shared/lists.ts";

type Facts = { readonly title: string; readonly language: Language };
type Part = { readonly start: number; readonly end: number };

/** Where objects begin, by number, as the one cross-reference table says it (ISO 32000-1, 7.5.4). */
const readTable = (
  file: string,
): { readonly at: number; readonly offsets: readonly number[]; readonly trailer: string } | null => {
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file);
  const at = Number(found?.[1]);
  const head = found && /^xref\s+0 (\d+)\s+/.exec(file.slice(at, at + 40));
  if (!head) return null;
  const start = at + head[0].length;
  const count = Number(head[1]);
  const offsets = Array.from({ length: count }, (_, index) =>
    Number(file.slice(start + index * 20, start + index * 20 + 10)),
  );
  return { at, offsets, trailer: file.slice(start + count * 20, found.index) };
};

/** A dictionary object, from its `<<` to behind its `>>`. */
const findDictionary = (file: string, number: number, offset: number | undefined): Part | null => {
  if (offset === undefined) return null;
  const end = file.indexOf("endobj", offset);
  const head = /^(\d+) 0 obj\s*(?=<<)/.exec(file.slice(offset, offset + 40));
  if (!head || Number(head[1]) !== number || end < 0) return null;
  const close = file.lastIndexOf(">>", end);
  return close < offset ? null : { start: offset + head[0].length, end: close + 2 };
};

const utf16 = (text: string): string => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
};

/** How many pages a PDF by Chromium has, or null if it does not say so in the usual way. */
export const countPages = (pdf: Uint8Array): number | null => {
  const found = /\/Type \/Pages\s+\/Count (\d+)/.exec(Buffer.from(pdf).toString("latin1"));
  return found ? Number(found[1]) : null;
};

/**
 * Blanks what the old description said (system, versions, time) and adds a new one by an incremental update (7.5.6).
 * null: the file is not built as Chromium builds them.
 */
export const finishPdf = (pdf: Uint8Array, { title, language }: Facts): Uint8Array | null => {
  const file = Buffer.from(pdf).toString("latin1");
  const table = readTable(file);
  const root = Number(/\/Root (\d+) 0 R/.exec(table?.trailer ?? "")?.[1]);
  const info = Number(/\/Info (\d+) 0 R/.exec(table?.trailer ?? "")?.[1]);
  if (!table || Number.isNaN(root) || Number.isNaN(info)) return null;
  const catalog = findDictionary(file, root, table.offsets[root]);
  const old = findDictionary(file, info, table.offsets[info]);
  if (!catalog || !old) return null;
  const blanked = `${file.slice(0, old.start)}<<${" ".repeat(old.end - old.start - 4)}>>${file.slice(old.end)}`;
  const known = file.slice(catalog.start, catalog.end - 2);
  const addedLanguage = known.includes("/Lang") ? "" : `/Lang (${language})\n`;
  const objects: readonly (readonly [number, string])[] = [
    [root, `${known}\n${addedLanguage}/ViewerPreferences <</DisplayDocTitle true>>\n>>`],
    [info, `<</Title ${utf16(title)}>>`],
  ];
  let grown = blanked.endsWith("\n") ? blanked : `${blanked}\n`;
  const entries = objects.map(([number, body]) => {
    const at = grown.length;
    grown += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${table.offsets.length} /Root ${root} 0 R /Info ${info} 0 R /Prev ${table.at}>>`;
  const end = `xref\n${entries.join("")}${trailer}\nstartxref\n${grown.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(grown + end, "latin1"));
};
