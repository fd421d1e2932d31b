// What companies are narrowed by, in columns of numbers: a hundred thousand are looked through within a frame.
import type { CompanyFacets, FacetCounts } from "../../shared/company-list.ts";
import type { Day } from "../../shared/day.ts";
import { freshnesses, mineKinds, originKinds, packIds, reachWays, rights } from "../../shared/lists.ts";
import type { CompanyRow } from "./company-row.ts";

export const facetNames = ["country", "law", "right", "way", "freshness", "mine", "origin"] as const;
type Facet = (typeof facetNames)[number];

export type Columns = {
  /** What stands in a column: a bit for each of these values. Of countries there are too many: theirs is the number, from 1. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
  readonly bits: Readonly<Record<Facet, Uint16Array>>;
  /** Days since 1970; 0: not known. */
  readonly freshDay: Int32Array;
};

const bit = (list: readonly string[], value: string): number => 1 << list.indexOf(value);
const bitsOf = (list: readonly string[], values: readonly string[]): number =>
  values.reduce((all, value) => all | bit(list, value), 0);

const wayOf = ({ reach, hasForm }: Pick<CompanyRow, "reach" | "hasForm">): (typeof reachWays)[number] => {
  if (reach.kind === "email") return "email";
  if (hasForm || reach.reason === "form-only") return "form";
  return reach.reason === "post-only" ? "post" : "none";
};

const dayNumber = (day: Day | null): number =>
  day === null ? 0 : Math.floor(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** `mine` and `freshness` are empty at first: they change with what the person does, and with the day. */
export const buildColumns = (rows: readonly CompanyRow[]): Columns => {
  const countries = [...new Set(rows.flatMap(({ country }) => country ?? []))].sort();
  const numbers = new Map(countries.map((country, at) => [country, at + 1]));
  return {
    values: {
      country: countries,
      law: packIds,
      right: rights,
      way: reachWays,
      freshness: freshnesses,
      mine: mineKinds,
      origin: originKinds,
    },
    bits: {
      country: Uint16Array.from(rows, ({ country }) => (country === null ? 0 : (numbers.get(country) ?? 0))),
      law: Uint16Array.from(rows, ({ laws }) => bitsOf(packIds, laws)),
      right: Uint16Array.from(rows, (row) => bitsOf(rights, row.rights)),
      way: Uint16Array.from(rows, (row) => bit(reachWays, wayOf(row))),
      freshness: new Uint16Array(rows.length),
      mine: new Uint16Array(rows.length),
      origin: Uint16Array.from(rows, ({ origin }) => bit(originKinds, origin.kind)),
    },
    freshDay: Int32Array.from(rows, ({ freshOn }) => dayNumber(freshOn)),
  };
};

/** Says of each company how old its facts are on that day. */
export const fillFreshness = ({ bits, freshDay }: Columns, today: Day): void => {
  const oldest = dayNumber(today) - 365;
  freshDay.forEach((day, at) => {
    bits.freshness[at] = bit(freshnesses, day === 0 ? "unknown" : day >= oldest ? "year" : "older");
  });
};

/** The bit or number that a company must have, facet by facet; 0: any. */
const wantedOf = ({ values }: Columns, facets: CompanyFacets): readonly number[] =>
  facetNames.map((name) => {
    const value = facets[name];
    if (value === null) return 0;
    const at = values[name].indexOf(value);
    // What no company has is nobody's number or bit.
    if (name === "country") return at === -1 ? 65_535 : at + 1;
    return 1 << at;
  });

/** Which facets a company lacks what is chosen of: none, one by its number, or `several`. */
const none = -1;
const several = -2;

const createLacks = (columns: Columns, facets: CompanyFacets): ((company: number) => number) => {
  const chosen = wantedOf(columns, facets)
    .map((want, facet) => ({ want, facet, its: columns.bits[facetNames[facet] as Facet] }))
    .filter(({ want }) => want !== 0);
  return (company) => {
    let lacks = none;
    for (const { want, facet, its } of chosen) {
      const value = its[company] ?? 0;
      if (facet === 0 ? value === want : (value & want) !== 0) continue;
      if (lacks !== none) return several;
      lacks = facet;
    }
    return lacks;
  };
};

/** Those of `companies` that have all that is chosen, in their order. */
export const narrow = (columns: Columns, companies: Uint32Array, facets: CompanyFacets): Uint32Array => {
  if (facetNames.every((name) => facets[name] === null)) return companies;
  const lacks = createLacks(columns, facets);
  return companies.filter((company) => lacks(company) === none);
};

const addTo = (counts: Uint32Array, isNumber: boolean, value: number): void => {
  if (isNumber) {
    if (value > 0) counts[value - 1] = (counts[value - 1] ?? 0) + 1;
    return;
  }
  for (let left = value, at = 0; left !== 0; left >>>= 1, at += 1) {
    if ((left & 1) === 1) counts[at] = (counts[at] ?? 0) + 1;
  }
};

/** For each facet, how many of `companies` have all that is chosen of the others, by its values; most first. */
export const countFacets = (columns: Columns, companies: Uint32Array, facets: CompanyFacets): FacetCounts => {
  const lacksOf = createLacks(columns, facets);
  const counts = facetNames.map((name) => new Uint32Array(columns.values[name].length));
  const lists = facetNames.map((name) => columns.bits[name]);
  for (const company of companies) {
    const lacks = lacksOf(company);
    if (lacks === several) continue;
    for (let facet = 0; facet < facetNames.length; facet += 1) {
      if (lacks === none || lacks === facet) {
        addTo(counts[facet] as Uint32Array, facet === 0, lists[facet]?.[company] ?? 0);
      }
    }
  }
  const listed = facetNames.map((name, facet) => [
    name,
    columns.values[name]
      .map((value, at) => ({ value, count: counts[facet]?.[at] ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  ]);
  return Object.fromEntries(listed) as FacetCounts;
};
