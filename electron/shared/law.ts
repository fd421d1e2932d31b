// Law packs: what `seeds/laws/<law>.json` holds.
import * as z from "zod";
import { Day } from "./day.ts";
import { checkPack } from "./law-checks.ts";
import { eventKinds, packIds, personActs, rights } from "./lists.ts";

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
  each: Period.optional().describe("What one notice adds where the law allows several; without it one gives it all."),
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
  rights: z.array(z.enum(rights)).min(1).optional().describe("Whose clock minds it; without it every one does."),
  article: Article,
});

const PersonLimit = z.strictObject({
  act: z.enum(personActs).describe("The window's words go by it."),
  what: Text.describe("What the person has to do, in English."),
  rights: z.array(z.enum(rights)).nullable().describe("null: all of the pack."),
  runsFrom: z.enum(["refusal-or-due", "receipt", "fee-asked", "escalated"]),
  period: Period.nullable().describe("null: the law sets no day."),
  edge: z.enum(["until", "not-before"]),
  unlessRefused: z.literal(true).optional().describe("A wait that a refusal ends at once."),
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
export const ClockEvent = z.strictObject({
  kind: z.enum(eventKinds),
  on: Day,
  untilOn: Day.nullable().optional().describe("Of `extended`: the day that the company named."),
});
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
