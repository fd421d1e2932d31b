// The order in which the overview names companies.
import type { CompanyTimes } from "../../shared/dashboard.ts";
import type { CompanyOrder } from "../../shared/standing-names.ts";
import { foldText } from "../companies/fold-text.ts";

type Keyed = { readonly row: CompanyTimes; readonly name: string };
type Compare = (one: Keyed, other: Keyed) => number;

const byName: Compare = (one, other) => {
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return one.row.slug < other.row.slug ? -1 : 1;
};

/** Who never answered took longer than anybody who did, as far as is known. */
const slownessOf = ({ times }: CompanyTimes): number =>
  times.medianDays ?? (times.answered === 0 && times.waiting > 0 ? Number.POSITIVE_INFINITY : -1);

const bySlowness: Compare = ({ row: one }, { row: other }) => {
  const [mine, its] = [slownessOf(one), slownessOf(other)];
  return mine === its ? (other.times.longestWait ?? 0) - (one.times.longestWait ?? 0) : its > mine ? 1 : -1;
};

const orders: Readonly<Record<CompanyOrder, Compare>> = {
  most: ({ row: one }, { row: other }) => other.out - one.out,
  slowest: bySlowness,
  name: () => 0,
};

/** The first `most`. */
export const sortCompanies = (rows: readonly CompanyTimes[], order: CompanyOrder, most: number): CompanyTimes[] => {
  const compare = orders[order];
  return rows
    .map((row) => ({ row, name: foldText(row.company) }))
    .sort((one, other) => compare(one, other) || byName(one, other))
    .slice(0, most)
    .map(({ row }) => row);
};
