// The ledger by company: who knows what, and from which letters.
import { type Disclosed, disclosable } from "../../../electron/shared/letter-names.ts";
import type { LedgerEntry } from "../../../electron/shared/request.ts";

export type LedgerGroup = {
  readonly slug: string;
  readonly company: string;
  /** What at least one letter told for certain. */
  readonly certain: readonly Disclosed[];
  /** What only letters told of which nobody knows whether they went out. */
  readonly uncertain: readonly Disclosed[];
  /** In the order of the ledger. */
  readonly entries: readonly LedgerEntry[];
};

const byCompany = (list: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> => {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of list) groups.set(entry.slug, [...(groups.get(entry.slug) ?? []), entry]);
  return groups;
};

/** Companies in the order of the language; data in the order in which letters name them. */
export const groupLedger = (list: readonly LedgerEntry[], locale: string): readonly LedgerGroup[] => {
  const order = new Intl.Collator(locale);
  return [...byCompany(list)]
    .map(([slug, entries]) => {
      const told = (isCertain: boolean) =>
        new Set(entries.filter((entry) => entry.isCertain === isCertain).flatMap(({ data }) => data));
      const [certain, uncertain] = [told(true), told(false)];
      return {
        slug,
        company: entries[0]?.company ?? slug,
        certain: disclosable.filter((datum) => certain.has(datum)),
        uncertain: disclosable.filter((datum) => uncertain.has(datum) && !certain.has(datum)),
        entries,
      };
    })
    .sort((a, b) => order.compare(a.company, b.company));
};
