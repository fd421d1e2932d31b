// Finds companies by what the person types.
import type { CompanyRecord } from "../../shared/company.ts";
import { foldText } from "./fold-text.ts";

/** What of a company is looked through, folded. */
type Entry = { readonly record: CompanyRecord; readonly name: string; readonly places: readonly string[] };

/**
 * The companies in which every word of `text` occurs, in a name, an alias, the website or the slug, in any order; case
 * and accents do not count. Best first: the name itself, a name that begins so, words that all begin a word of the name,
 * then of the other places, then words found inside words; among equals by name. Without a word to look for all
 * companies are listed by name. Text is compared as it stands: no character in it has a meaning of its own.
 *
 * `searchCompanies(records, "sales komet")` finds Komet Sales.
 */
export function searchCompanies(records: readonly CompanyRecord[], text: string): CompanyRecord[] {
  const sought = foldText(text);
  const words = sought.split(" ").filter((word) => word !== "");
  return records
    .map(enter)
    .flatMap((entry) => {
      const rank = rankEntry(entry, sought, words);
      return rank === null ? [] : [{ ...entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || compare(a.record.slug, b.record.slug))
    .map(({ record }) => record);
}

function enter(record: CompanyRecord): Entry {
  const name = foldText(record.name.value);
  return {
    record,
    name,
    places: [name, ...[...record.aliases, record.website?.value ?? "", record.slug].map(foldText)],
  };
}

/** 0 is best; `null`: not found. */
function rankEntry({ name, places }: Entry, sought: string, words: readonly string[]): number | null {
  const each = (test: (form: string) => boolean) => words.every((word) => spell(word).some(test));
  if (words.length === 0 || name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  if (each((form) => beginsWord(name, form))) return 2;
  if (each((form) => places.some((place) => beginsWord(place, form)))) return 3;
  if (each((form) => places.some((place) => place.includes(form)))) return 4;
  return null;
}

/** A word as typed, without punctuation around it ("optical,"), and the host of a pasted web address. */
function spell(word: string): string[] {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const host = /^(?:https?:\/\/(?:www\.)?|www\.)([^/?#:]+)/.exec(word)?.[1] ?? "";
  return [word, bare, host].filter((form) => form !== "");
}

function beginsWord(place: string, form: string): boolean {
  for (let at = place.indexOf(form); at !== -1; at = place.indexOf(form, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(place.charAt(at - 1))) return true;
  }
  return false;
}

/** By code unit: the same order on every machine, whatever its locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
