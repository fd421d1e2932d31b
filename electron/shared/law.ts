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
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        url: z.url({ protocol: /^https$/ }),
        readOn: Day.nullable(),
        checkedOn: Day.nullable().describe("null: shown as not checked yet."),
      }),
    )
    .min(1),
});
export type LawPack = z.infer<typeof LawPack>;

/** One step of a reckoning; the window turns each into a sentence. `yieldsOn` is the day that the step arrives at. */
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
  z.object({ kind: z.literal("rolled-weekend"), fromOn: Day, article: z.string(), yieldsOn: Day }),
  z.object({
    kind: z.literal("rolled-holiday"),
    fromOn: Day,
    holiday: z.string(),
    place: z.string(),
    article: z.string(),
    yieldsOn: Day,
  }),
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
});
export type LawChoice = z.infer<typeof LawChoice>;
