// Law packs: what `seeds/laws/<law>.json` holds, and the due date that is reckoned from it.
import { z } from "zod";
import { Day } from "./day.ts";
import { lawIds, letterKinds } from "./lists.ts";

/** How long, from what, under which provision. */
export const Clock = z.strictObject({
  value: z.int().positive(),
  unit: z.enum(["day", "business-day", "month"]),
  from: z.enum(["receipt"]),
  article: z.string().min(1).describe("As it is cited, e.g. `Art. 12(3) GDPR`."),
});
export type Clock = z.infer<typeof Clock>;

export const LawPack = z.strictObject({
  $schema: z.string().optional(),
  id: z.enum(lawIds),
  name: z.string().min(1),
  residence: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
    region: z
      .string()
      .nullable()
      .describe("ISO 3166-2 subdivision without the country, e.g. `CA`; null: the whole country."),
  }),
  clocks: z.record(z.enum(letterKinds), z.strictObject({ acknowledge: Clock.nullable(), answer: Clock })),
  rollsOver: z.strictObject({
    answer: z.enum(["yes", "no", "unknown"]).describe("Whether a last day on a weekend or public holiday moves on."),
    article: z.string().min(1),
  }),
  businessDays: z
    .strictObject({ week: z.literal("monday-to-friday"), why: z.string().min(1) })
    .nullable()
    .describe("Which days count as business days and why we read it so; null: the law counts none."),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        url: z.url({ protocol: /^https$/ }),
        copy: z.string().min(1).nullable().describe("Which copy of the text was read, with its date if it states one."),
        readOn: Day.nullable().describe("The day on which somebody read that copy; null: nobody did."),
        checkedOn: Day.nullable().describe("The day on which the pack was held against it; null: not checked yet."),
      }),
    )
    .min(1),
});
export type LawPack = z.infer<typeof LawPack>;

/**
 * One step of a reckoning; the window turns each into a sentence. `yieldsOn` is the day that the step arrives at, so the
 * last step's is the due date. `skipped-holiday`: a public holiday on a weekday inside a count of business days is not
 * counted, which moves the end by one business day. `holidays-unknown`: our table of the place's public holidays does
 * not hold that year, so that only weekends were looked at and the true day may be later.
 */
export const DueStep = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("received-assumed"), yieldsOn: Day }),
  z.object({
    kind: z.literal("counted"),
    value: z.int(),
    unit: z.enum(["day", "business-day", "month"]),
    article: z.string(),
    yieldsOn: Day,
  }),
  z.object({ kind: z.literal("month-end"), yieldsOn: Day }),
  z.object({
    kind: z.literal("skipped-holiday"),
    holidayOn: Day,
    holiday: z.string(),
    place: z.string(),
    yieldsOn: Day,
  }),
  z.object({ kind: z.literal("rolled-weekend"), fromOn: Day, article: z.string(), yieldsOn: Day }),
  z.object({
    kind: z.literal("rolled-holiday"),
    fromOn: Day,
    holiday: z.string(),
    place: z.string(),
    article: z.string(),
    yieldsOn: Day,
  }),
  z.object({ kind: z.literal("holidays-unknown"), place: z.string(), year: z.int(), yieldsOn: Day }),
]);
export type DueStep = z.infer<typeof DueStep>;

/** When an answer is due, and why. `dueOn: null`: no date is set by law. */
export const Due = z.object({
  law: z.enum(lawIds).nullable(),
  dueOn: Day.nullable(),
  acknowledgeOn: Day.nullable(),
  steps: z.array(DueStep),
});
export type Due = z.infer<typeof Due>;

/** Which law a letter rests on and why; the window has the sentence for each reason. */
export const LawChoice = z.object({
  law: z.enum(lawIds).nullable(),
  why: z.enum(["lives-in-eea", "lives-in-california", "no-law-known"]),
  /** The law may not reach this company, which nobody outside can know: the letter and the window say "as far as it applies". */
  isConditional: z.boolean(),
});
export type LawChoice = z.infer<typeof LawChoice>;
