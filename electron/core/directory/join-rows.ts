// Makes one row of companies that are one by the person's word.
import type { Slug } from "../../shared/company.ts";
import type { CompanyRow } from "./company-row.ts";

const strength = { reading: 0, bundled: 1, directory: 2 } as const;

/** A stronger word first: a policy that was read, the bundled one, a directory. */
const byStrength = (a: CompanyRow, b: CompanyRow): number => strength[a.origin.kind] - strength[b.origin.kind];

const join = (head: CompanyRow, parts: readonly CompanyRow[]): CompanyRow => {
  const [best = head, ...rest] = [head, ...parts].sort(byStrength);
  const all = [best, ...rest];
  return {
    ...best,
    slug: head.slug,
    others: [...best.others, ...rest.flatMap(({ name, others }) => [name, ...others])],
    website: all.find(({ website }) => website !== null)?.website ?? null,
    country: all.find(({ country }) => country !== null)?.country ?? null,
    reach: all.find(({ reach }) => reach.kind === "email")?.reach ?? best.reach,
    rights: all.find(({ rights }) => rights.length > 0)?.rights ?? [],
    laws: all.find(({ laws }) => laws.length > 0)?.laws ?? [],
    hasForm: all.some(({ hasForm }) => hasForm),
  };
};

/** `merged`: of each part which company it is a part of. Parts of one that is not there stand by themselves. */
export const joinRows = (rows: readonly CompanyRow[], merged: ReadonlyMap<Slug, Slug>): readonly CompanyRow[] => {
  if (merged.size === 0) return rows;
  const known = new Set(rows.map(({ slug }) => slug));
  const parts = new Map<Slug, CompanyRow[]>();
  const heads: CompanyRow[] = [];
  for (const row of rows) {
    const head = merged.get(row.slug);
    if (head === undefined || !known.has(head)) heads.push(row);
    else parts.set(head, [...(parts.get(head) ?? []), row]);
  }
  return heads.map((row) => {
    const its = parts.get(row.slug);
    return its === undefined ? row : join(row, its);
  });
};
