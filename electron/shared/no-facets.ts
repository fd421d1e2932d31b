// The list of companies narrowed by nothing; apart from its schema, so that the window can have it without zod.
import type { CompanyFacets } from "./company-list.ts";

export const noFacets: CompanyFacets = {
  country: null,
  law: null,
  right: null,
  way: null,
  freshness: null,
  mine: null,
  origin: null,
};
