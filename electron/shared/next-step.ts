// What comes next in a matter, and what a law says of a refusal or of a demand for proof of identity.
import * as z from "zod";
import { Day } from "./day.ts";
import { followUpNames, refusalGrounds } from "./letter-names.ts";
import { chances, coachWords, nextActs, nextWhys, shieldClocks, shieldWords } from "./next-names.ts";

/**
 * One step. `letter`: the one that lies ready for it; `by`: the day that its sentence names (until when to act or to wait,
 * or from when on); `article`: where the law says so. Nothing is sent by a step: it only opens what the person decides on.
 */
export const NextStep = z.object({
  act: z.enum(nextActs),
  letter: z.enum(followUpNames).nullable(),
  by: Day.nullable(),
  article: z.string().nullable(),
  why: z.enum(nextWhys),
});
export type NextStep = z.infer<typeof NextStep>;

/** What can be said to a refusal. */
export const RefusalCoach = z.object({
  ground: z.enum(refusalGrounds).nullable().describe("null: nobody wrote it down."),
  says: z.enum(coachWords),
  article: z.string().nullable(),
  isUnchecked: z.boolean().describe("The provision has not been held against its source yet."),
  chance: z.enum(chances),
});
export type RefusalCoach = z.infer<typeof RefusalCoach>;

/** What may be asked of the person as proof, and what that does to the company's time. */
export const IdentityShield = z.object({
  says: z.enum(shieldWords),
  article: z.string().nullable(),
  isUnchecked: z.boolean(),
  clock: z.enum(shieldClocks),
  clockArticle: z.string().nullable(),
});
export type IdentityShield = z.infer<typeof IdentityShield>;
