// What is known of the company list before it is asked: what was found a moment ago, and what each letter would find that can be typed next.
import type { CompanyAhead, CompanyLine, CompanyWish } from "../../electron/shared/company-list.ts";

/** `rows`: the first of them. */
export type Foreseen = { readonly total: number; readonly rows: readonly CompanyLine[] };

/** Wishes, of which each holds some thirty rows that most share. */
const mostKept = 250;

const keyOf = ({ text, facets, sort }: CompanyWish): string => JSON.stringify([text.toLowerCase(), facets, sort]);

/** Is told what is found, and forgets all as soon as the companies may be others. */
export const createForesight = () => {
  const kept = new Map<string, Foreseen>();
  const keep = (wish: CompanyWish, found: Foreseen): void => {
    const key = keyOf(wish);
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > mostKept) kept.delete([...kept.keys()][0] ?? "");
  };
  return {
    forget: (): void => kept.clear(),
    /** What was found: seen again when the person takes a letter back. */
    keep,
    /** What the letters behind this wish's text would find. */
    add: (wish: CompanyWish, { next, rows }: CompanyAhead): void => {
      for (const { letter, total, places } of next) {
        keep({ ...wish, text: wish.text + letter }, { total, rows: places.flatMap((place) => rows[place] ?? []) });
      }
    },
    /** null: it has to be asked. */
    see: (wish: CompanyWish): Foreseen | null => kept.get(keyOf(wish)) ?? null,
  };
};
