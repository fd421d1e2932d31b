// Which laws reach a person, a company and a right, and the fact that each verdict rests on.
import * as z from "zod";
import { packIds } from "./lists.ts";

/** Each reason has its sentence in the window's words and, for the terminal, in `core/law/say-reason.ts`. */
export const reachReasons = [
  "no-right",
  "no-letter",
  "lives-elsewhere",
  "region-not-said",
  "established",
  "established-perhaps",
  "inside-one-region",
  "perhaps-inside-one-region",
  "company-region-unknown",
  "serves",
  "serves-perhaps",
  "serves-perhaps-and-names",
  "serves-others",
  "serves-others-but-names",
  "serves-others-but-may",
  "no-link",
  "thresholds",
  "thresholds-and-names",
  "broker-data",
  "sells-nothing",
  "customers-only",
  "promised-to-all",
] as const;
export type ReachReason = (typeof reachReasons)[number];

/** `applies`: cited; `may`: cited "to the extent that it applies"; `not`: never cited. */
export const reachAnswers = ["applies", "may", "not"] as const;
export type ReachAnswer = (typeof reachAnswers)[number];

/** One law's verdict. `article`: the provision that the reason rests on; null where it rests on none. */
export const LawReach = z.object({
  law: z.enum(packIds),
  answer: z.enum(reachAnswers),
  reason: z.enum(reachReasons),
  article: z.string().nullable(),
  /** For `broker-data`: which of the data the right covers. */
  covers: z.enum(["provided-data", "collected-from-person"]).nullable(),
});
export type LawReach = z.infer<typeof LawReach>;

/** ISO 3166-1 alpha-2 and ISO 3166-2 without the country. */
export const KnownPlace = z.object({
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .nullable(),
});
export type KnownPlace = z.infer<typeof KnownPlace>;

/** What the reasons speak of. `company: null`: nobody knows where it sits. */
export const ReachFacts = z.object({ person: KnownPlace, company: KnownPlace.nullable() });
export type ReachFacts = z.infer<typeof ReachFacts>;

/** What a letter rests on. `law: null`: on the company's own policy, or on courtesy. */
export const LawChoice = z.object({
  law: z.enum(packIds).nullable(),
  /** Nobody outside can know that the law reaches the company: the letter and the window say "as far as it applies". */
  isConditional: z.boolean(),
  /** null for letters of before the reasons were kept, and without a law. */
  reach: LawReach.nullable(),
  facts: ReachFacts.nullable(),
});
export type LawChoice = z.infer<typeof LawChoice>;
