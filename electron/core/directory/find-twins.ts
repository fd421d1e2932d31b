// Finds companies that may be the same: by their website, else by their name in the same country.
import type { Slug } from "../../shared/company.ts";
import { coreOfName } from "../companies/core-of-name.ts";
import type { CompanyRow } from "./company-row.ts";

export type Twins = { readonly first: Slug; readonly second: Slug; readonly by: "website" | "name" };

/** Of one name or website so many are held side by side; a hundred that share a host are no pairs worth asking about. */
const mostOfOne = 6;

const keyOf = (one: Slug, other: Slug): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const group = (
  rows: readonly CompanyRow[],
  key: (row: CompanyRow) => string | null,
): readonly (readonly CompanyRow[])[] => {
  const groups = new Map<string, CompanyRow[]>();
  for (const row of rows) {
    const its = key(row);
    if (its === null) continue;
    const known = groups.get(its);
    if (known === undefined) groups.set(its, [row]);
    else known.push(row);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= mostOfOne);
};

/** Each pair once, those of one website first; pairs that are to be kept apart are left out. */
export const findTwins = (rows: readonly CompanyRow[], apart: readonly (readonly [Slug, Slug])[]): readonly Twins[] => {
  const seen = new Set(apart.map(([one, other]) => keyOf(one, other)));
  const found: Twins[] = [];
  const add = (groups: readonly (readonly CompanyRow[])[], by: Twins["by"]) => {
    for (const [first, ...others] of groups) {
      for (const second of others) {
        if (first === undefined || seen.has(keyOf(first.slug, second.slug))) continue;
        seen.add(keyOf(first.slug, second.slug));
        found.push({ first: first.slug, second: second.slug, by });
      }
    }
  };
  add(
    group(rows, ({ website }) => website?.toLowerCase().replace(/^www\./, "") ?? null),
    "website",
  );
  add(
    group(rows, ({ name, country }) => {
      const core = coreOfName(name);
      return core === "" ? null : `${country ?? ""} ${core}`;
    }),
    "name",
  );
  return found;
};
