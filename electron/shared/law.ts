// Law packs: what `seeds/laws/<law>.json` holds, and the due date that is reckoned from it.
import { z } from "zod";
import { Day } from "./day.ts";
import { checkPack } from "./law-checks.ts";
import { eventKinds, lawIds, packIds, rights } from "./lists.ts";

const Text = z.string().min(1);
const Article = Text.describe("As it is cited, e.g. `Art. 12(3) GDPR`; one of `sources` lists it.");
const Country = z.string().regex(/^[A-Z]{2}$/);
const Region = z.string().regex(/^[A-Z0-9]{1,3}$/);

/** A rule in one English sentence, and where it stands. */
const Rule = z.strictObject({ rule: Text, article: Article });

/** `{ value: 1, unit: "month" }`. */
export const Period = z.strictObject({
  value: z.int().positive(),
  unit: z.enum(["day", "business-day", "month"]),
});
export type Period = z.infer<typeof Period>;

/** How long, from what, under which provision. */
export const Clock = Period.extend({ from: z.enum(["receipt", "sending"]), article: Article });
export type Clock = z.infer<typeof Clock>;

const Extension = z.strictObject({
  total: Period.nullable().describe("The whole period from the start; null: no cap, the company names the day."),
  notice: z.union([z.literal("answer-period"), Clock]).describe("Until when it must be told; later it is none."),
  article: Article,
});

/** The clocks that one letter starts. */
const ClockSet = z.strictObject({
  acknowledge: Clock.nullable(),
  answer: Clock.nullable().describe("null: the law sets no day; `insteadOfADay` says what it has in its place."),
  insteadOfADay: Rule.nullable(),
  guidance: Clock.nullable().describe("What only an authority's guidance names."),
  extension: Extension.nullable(),
  elsewhere: Clock.nullable().describe("The most it may take where the letter went to another than the named address."),
});
export type ClockSet = z.infer<typeof ClockSet>;

const PackRight = z.strictObject({
  right: z.enum(rights),
  article: Article,
  clock: Text.nullable().describe("A key of `clocks`; null: the right is there, and nobody has to answer it."),
  reaches: z
    .enum(["all-data", "provided-data", "collected-from-person", "consent-data", "unlawful-data"])
    .describe("Which of the data; a broker has little that a person provided."),
  condition: Text.nullable(),
  inForceFrom: Day.nullable(),
  timesAYear: z.int().positive().nullable().describe("How often it is free; null: the law does not say."),
});
export type PackRight = z.infer<typeof PackRight>;

const Reach = z.strictObject({
  residents: z.enum(["only", "anybody"]).describe("Whether the person has to live in `residence`."),
  residentsArticle: Article,
  established: z
    .strictObject({ answer: z.enum(["applies", "may"]), article: Article })
    .nullable()
    .describe("What follows from a company in `residence`, wherever the person lives."),
  targeted: z
    .strictObject({ otherwise: z.enum(["not", "may"]), article: Article })
    .describe("A company elsewhere that serves people in `residence` is reached; `otherwise`: one that does not."),
  thresholds: Rule.nullable().describe("What nobody outside can know; it makes `may` of `applies`."),
  insideOneRegion: z
    .strictObject({ regions: z.array(Region).min(1), why: Text, article: Article })
    .nullable()
    .describe("Regions with acts of their own for what stays inside them."),
  customersOnly: Rule.nullable().describe("Only companies that the person dealt with, so no brokers."),
});

const Pause = z.strictObject({
  asked: z.enum(["identity", "clarification", "fee"]),
  effect: z
    .enum(["starts-clock", "stops-clock", "soft-suspension", "waits-first", "none"])
    .describe("starts-clock: it runs from the reply; waits-first: it runs after `wait`; soft: guidance, not the law."),
  wait: Period.nullable(),
  article: Article,
});

const PersonLimit = z.strictObject({
  what: Text.describe("What the person has to do, in English."),
  rights: z.array(z.enum(rights)).nullable().describe("null: all of the pack."),
  runsFrom: z.enum(["refusal-or-due", "receipt", "fee-asked", "escalated"]),
  period: Period.nullable().describe("null: the law sets no day."),
  edge: z.enum(["until", "not-before"]),
  article: Article,
});
export type PersonLimit = z.infer<typeof PersonLimit>;

const Source = z.strictObject({
  title: Text,
  url: z.url({ protocol: /^https$/ }),
  articles: z.array(Text).min(1).describe("What of the pack this source backs, as cited there."),
  copy: Text.nullable().describe("Which copy of the text was read, with its date if it states one."),
  phrase: Text.nullable().describe("At most twelve words as found in that copy."),
  readOn: Day.nullable().describe("The day on which somebody read that copy; null: nobody did."),
  checkedOn: Day.nullable().describe("The day on which the pack was held against it; null: not checked yet."),
});

/** Something that happened on the way, as far as a clock minds it. */
export const ClockEvent = z.strictObject({ kind: z.enum(eventKinds), on: Day });
export type ClockEvent = z.infer<typeof ClockEvent>;

const Vector = z.strictObject({
  what: Text,
  given: z.strictObject({
    right: z.enum(rights),
    sentOn: Day,
    receivedOn: Day.optional(),
    country: Country,
    region: Region.optional(),
    events: z.array(ClockEvent).optional(),
  }),
  expect: z.strictObject({
    dueOn: Day.nullable(),
    acknowledgeOn: Day.nullable().optional(),
    extendableTo: Day.nullable().optional(),
    suspendedDueOn: Day.nullable().optional(),
    guidanceOn: Day.nullable().optional(),
    notInForce: z.boolean().optional(),
    personLimitsOn: z.array(Day.nullable()).optional(),
  }),
});

export const LawPack = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.enum(packIds),
    name: Text,
    shortName: Text.describe("As sentences call it: `the GDPR`."),
    place: Text.describe("As sentences call it: `the European Economic Area`."),
    inForce: z.strictObject({ from: Day, article: Article }).nullable().describe("null: long since."),
    residence: z.strictObject({
      countries: z.array(Country).min(1),
      region: Region.nullable().describe("ISO 3166-2 without the country, e.g. `CA`; null: the whole country."),
    }),
    reach: Reach,
    rights: z.array(PackRight).min(1),
    clocks: z.record(z.string().regex(/^[a-z-]+$/), ClockSet),
    rollsOver: z.strictObject({
      answer: z.enum(["yes", "no", "unknown"]).describe("Whether a last day on a weekend or public holiday moves on."),
      article: Article,
    }),
    businessDays: z
      .strictObject({
        week: z.literal("monday-to-friday"),
        leavesOut: z.array(z.strictObject({ from: z.string(), to: z.string() })).describe("Such as 12-25 to 01-15."),
        why: Text,
      })
      .nullable()
      .describe("Which days count as business days and why we read it so; null: the law counts none."),
    pauses: z.array(Pause),
    personLimits: z.array(PersonLimit),
    identity: Rule.nullable(),
    agent: Rule.nullable(),
    fee: Rule.nullable(),
    channel: Rule.extend({ startsElsewhere: z.boolean() })
      .nullable()
      .describe("Which address starts the clock; `startsElsewhere`: another one does, too."),
    beforeComplaint: Rule.nullable().describe("What must have happened before an authority hears the person."),
    sources: z.array(Source).min(1),
    vectors: z.array(Vector).min(6),
  })
  .superRefine(checkPack);
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
  law: z.enum(packIds).nullable(),
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
