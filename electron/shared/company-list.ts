// The list of companies as the window asks for it: what was typed, what it is narrowed to, and the rows in sight.
import * as z from "zod";
import { Reach, Slug } from "./company.ts";
import { Day } from "./day.ts";
import { SourceId } from "./directory.ts";
import { companySorts, freshnesses, mineKinds, originKinds, packIds, reachWays, rights } from "./lists.ts";

/** null: any. */
export const CompanyFacets = z.strictObject({
  country: z.string().max(2).nullable(),
  law: z.enum(packIds).nullable(),
  /** Promised, wholly or within limits. */
  right: z.enum(rights).nullable(),
  way: z.enum(reachWays).nullable(),
  freshness: z.enum(freshnesses).nullable(),
  mine: z.enum(mineKinds).nullable(),
  origin: z.enum(originKinds).nullable(),
});
export type CompanyFacets = z.infer<typeof CompanyFacets>;
export type FacetName = keyof CompanyFacets;

export const CompanyWish = z.strictObject({
  text: z.string().max(200),
  facets: CompanyFacets,
  /** `best`: how well the text fits, then by name. */
  sort: z.enum(companySorts),
});
export type CompanyWish = z.infer<typeof CompanyWish>;

/** Where a row's facts come from. */
export const RowOrigin = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["bundled", "reading"]) }),
  z.object({ kind: z.literal("directory"), sourceId: SourceId }),
]);
export type RowOrigin = z.infer<typeof RowOrigin>;

export const CompanyLine = z.object({
  slug: Slug,
  name: z.string(),
  website: z.string().nullable(),
  country: z.string().nullable(),
  reach: Reach,
  rightsCount: z.int(),
  origin: RowOrigin,
  freshOn: Day.nullable(),
  hasLetters: z.boolean(),
});
export type CompanyLine = z.infer<typeof CompanyLine>;

/**
 * `from`: the place of the first row. `total`: rows in all. `isReady: false`: the beginning of the whole list, kept from
 * before; whatever else is asked is answered once all companies are read, which `companies:changed` tells.
 */
export const CompanyListPage = z.object({
  from: z.int(),
  total: z.int(),
  rows: z.array(CompanyLine),
  isReady: z.boolean(),
});
export type CompanyListPage = z.infer<typeof CompanyListPage>;

/**
 * What letters that can be typed next would find. `rows`: of all of them, each once; `places`: where in `rows` those of one
 * letter stand, in their order, as many as were asked for. `left`: letters that were not looked for yet.
 */
export const CompanyAhead = z.object({
  rows: z.array(CompanyLine),
  next: z.array(z.object({ letter: z.string(), total: z.int(), places: z.array(z.int()) })),
  left: z.array(z.string()),
});
export type CompanyAhead = z.infer<typeof CompanyAhead>;

const counts = z.array(z.object({ value: z.string(), count: z.int() }));

/** How many rows there would be with each value and all that is chosen of the other facets; most first, none left out. */
export const FacetCounts = z.object({
  country: counts,
  law: counts,
  right: counts,
  way: counts,
  freshness: counts,
  mine: counts,
  origin: counts,
});
export type FacetCounts = z.infer<typeof FacetCounts>;

/** One of two that may be the same, as it stands by itself. */
export const Twin = z.object({
  slug: Slug,
  name: z.string(),
  brands: z.array(z.string()),
  website: z.string().nullable(),
  country: z.string().nullable(),
  reach: Reach,
  origin: RowOrigin,
  freshOn: Day.nullable(),
  hasLetters: z.boolean(),
});
export type Twin = z.infer<typeof Twin>;

/** `by`: what they have in common. `total`: pairs in all, of which the first are here. */
export const TwinsPage = z.object({
  total: z.int(),
  pairs: z.array(z.object({ first: Twin, second: Twin, by: z.enum(["website", "name"]) })),
});
export type TwinsPage = z.infer<typeof TwinsPage>;
