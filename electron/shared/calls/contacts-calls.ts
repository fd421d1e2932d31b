// How well a company can be reached, and what the person says of it.
import * as z from "zod";
import { Slug } from "../company.ts";
import { ContactStanding, OwnMark } from "../contact-standing.ts";

export const contactsCalls = {
  "contacts:standing": { input: z.strictObject({ slug: Slug }), output: ContactStanding },
  /** The company takes requests in this way alone; null takes it back. */
  "contacts:mark": { input: z.strictObject({ slug: Slug, mark: OwnMark.nullable() }), output: ContactStanding },
  /** Another known company took its place; null takes it back. `company-unknown` for one that is not known, or itself. */
  "contacts:set-heir": { input: z.strictObject({ slug: Slug, heir: Slug.nullable() }), output: ContactStanding },
} as const;
