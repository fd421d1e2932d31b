// How well a company can be reached by what is known of it: how old that is, what stands against it, and the next best way.
import * as z from "zod";
import { Slug } from "./company.ts";
import { Day, Instant } from "./day.ts";
import { ownMarks } from "./lists.ts";

export const OwnMark = z.enum(ownMarks);
export type OwnMark = z.infer<typeof OwnMark>;

/** A company that took another one's place, by the person's word. */
export const Heir = z.object({ slug: Slug, name: z.string() });

export const ContactStanding = z.object({
  slug: Slug,
  /** The day on which the contact was read, entered or last held against the policy; null: nobody wrote it down. */
  knownOn: Day.nullable(),
  /** Whose word that is. */
  from: z.enum(["reading", "person", "list"]),
  /** Known for more than twelve months. */
  isOld: z.boolean(),
  /** The address that letters would go to came back, last at that moment. */
  returnedAt: Instant.nullable(),
  mark: OwnMark.nullable(),
  /** What else can be tried; null: nothing else is known, or nothing else is needed. */
  nextWay: z.object({ kind: z.enum(["email", "form", "postal"]), value: z.string() }).nullable(),
  heir: Heir.nullable(),
});
export type ContactStanding = z.infer<typeof ContactStanding>;
