// Makes the slug of a company among very many, of which thousands may be called the same.
import type { Slug } from "../../shared/company.ts";
import { makeSlug } from "../companies/make-slug.ts";

/** So many of one name are counted up one by one. */
const fewOfOneName = 8;

/**
 * As `makeSlug`, and quick where very many are called the same: then the number behind the name leaps until it is free, and
 * goes back by halves. A file of one name half a million times is as quick as any other.
 */
export const makeFreeSlug = (
  named: { readonly name: string; readonly website: string | null },
  isTaken: (slug: Slug) => boolean,
): Slug => {
  const words = makeSlug(named, () => false);
  const at = (count: number): Slug => (count === 1 ? words : (`${words}-${count}` as Slug));
  for (let count = 1; count <= fewOfOneName; count += 1) if (!isTaken(at(count))) return at(count);
  let taken = fewOfOneName;
  let free = taken * 2;
  while (isTaken(at(free))) {
    taken = free;
    free *= 2;
  }
  while (free - taken > 1) {
    const middle = Math.floor((taken + free) / 2);
    if (isTaken(at(middle))) taken = middle;
    else free = middle;
  }
  return at(free);
};
