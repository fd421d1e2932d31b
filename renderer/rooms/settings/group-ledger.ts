// The ledger by who was told: a company, or the authority of a complaint; what they know, and from which letters.
import { type Disclosed, disclosable } from "../../../electron/shared/letter-names.ts";
import type { LedgerEntry } from "../../../electron/shared/request.ts";

export type LedgerGroup = {
  readonly key: string;
  readonly company: string;
  /** What at least one letter told for certain. */
  readonly certain: readonly Disclosed[];
  /** What only letters told of which nobody knows whether they went out, or that came back. */
  readonly uncertain: readonly Disclosed[];
  /** In the order of the ledger. */
  readonly entries: readonly LedgerEntry[];
};

/** A complaint is about a company and tells the authority: what that knows is nothing that the company knows. */
const keyOf = ({ kind, slug, company }: LedgerEntry): string =>
  kind === "complaint" ? `authority ${company}` : `company ${slug}`;

/** A letter that came back went out; whether whoever it was for read it, nobody knows. */
const hasTold = ({ isCertain, hasBounced }: LedgerEntry): boolean => isCertain && !hasBounced;

const byTold = (list: readonly LedgerEntry[]): ReadonlyMap<string, readonly LedgerEntry[]> => {
  const groups = new Map<string, LedgerEntry[]>();
  for (const entry of list) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
};

/** Names in the order of the language; data in the order in which letters name them. */
export const groupLedger = (list: readonly LedgerEntry[], locale: string): readonly LedgerGroup[] => {
  const order = new Intl.Collator(locale);
  return [...byTold(list)]
    .map(([key, entries]) => {
      const told = (isCertain: boolean) =>
        new Set(entries.filter((entry) => hasTold(entry) === isCertain).flatMap(({ data }) => data));
      const [certain, uncertain] = [told(true), told(false)];
      return {
        key,
        company: entries[0]?.company ?? key,
        certain: disclosable.filter((datum) => certain.has(datum)),
        uncertain: disclosable.filter((datum) => uncertain.has(datum) && !certain.has(datum)),
        entries,
      };
    })
    .sort((a, b) => order.compare(a.company, b.company));
};
