// A policy that the person had read: what was found in it, and what the person said to each finding.
import * as z from "zod";
import { Instant } from "./day.ts";
import {
  contactKinds,
  contactRoles,
  noContactReasons,
  policyFormats,
  readingNotes,
  readingStages,
  rights,
  stances,
  verdicts,
  waysToUse,
} from "./lists.ts";
import { PageOrigin } from "./page.ts";

/** Branded; made anew for each policy that is read. */
export const ReadingId = z.uuid().brand<"ReadingId">();
export type ReadingId = z.infer<typeof ReadingId>;

/** Where words stand in the reading's text; UTF-16 code units. `quote` is `text.slice(start, end)`. */
export const TextSpan = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive(), quote: z.string() });
export type TextSpan = z.infer<typeof TextSpan>;

/** Bytes of a file that is taken in at most. */
export const mostPolicyBytes = 64 * 1024 * 1024;

const isThere = (day: string): boolean => {
  const whole = day.length === 7 ? `${day}-01` : day;
  return new Date(`${whole}T00:00:00Z`).toISOString().startsWith(whole);
};

/** A day, or a month where the policy names no day: `2024-05-01`, `2024-05`. */
const DayOrMonth = z
  .string()
  .regex(/^[12]\d{3}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
  .refine(isThere);

/** As letters take them (core/letters/find-unfit.ts): no line break, no other control, nothing that turns text around. */
const oneLine = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]*$/u;
const text = (most: number) => z.string().trim().min(1).max(most);
const line = (most: number) => text(most).regex(oneLine);

/** Main says of an address that letters go to whether it is one; here it is at least one word, and all of it is seen. */
const mail = /^[^\s\p{C}@]+@[^\s\p{C}@]+$/u;

/** One thing that a policy says. What the reader found and what the person corrects or adds has the same form. */
export const PolicyFact = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("company"), name: line(200) }),
  /** Host without www. */
  z.strictObject({
    kind: z.literal("website"),
    host: z
      .string()
      .regex(/^[a-z0-9.-]+\.[a-z0-9-]{2,}$/)
      .max(253),
  }),
  z.strictObject({ kind: z.literal("country"), country: z.string().regex(/^[A-Z]{2}$/) }),
  z.strictObject({ kind: z.literal("effective-on"), day: DayOrMonth }),
  z.strictObject({ kind: z.literal("updated-on"), day: DayOrMonth }),
  z
    .strictObject({
      kind: z.literal("contact"),
      way: z.enum(contactKinds),
      /** null: it stands there, unreadable. A postal address may have several lines. */
      value: text(1000).nullable(),
      role: z.enum(contactRoles),
      person: line(200).nullable(),
    })
    .refine(({ way, value }) => value === null || way === "postal" || (way === "email" ? mail : oneLine).test(value), {
      path: ["value"],
    }),
  z.strictObject({
    kind: z.literal("right"),
    right: z.enum(rights),
    stance: z.enum(stances),
    /** In short plain English; null: for everybody. */
    scope: line(300).nullable(),
    how: z.enum(waysToUse).nullable(),
    /** An advertising network's or a browser's opt-out; never becomes part of the company. */
    isThirdParty: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("law"),
    law: z
      .string()
      .regex(/^[a-z]{2}(-[a-z0-9]+)+$/)
      .max(60),
    stance: z.enum(["named", "implied", "denied"]),
  }),
  z.strictObject({
    kind: z.literal("response-time"),
    value: z.int().positive().max(1000),
    unit: z.enum(["day", "business-day", "month"]),
  }),
  z.strictObject({ kind: z.literal("identity-check") }),
  z.strictObject({ kind: z.literal("retention") }),
  z.strictObject({ kind: z.literal("minimum-age"), years: z.int().positive().max(30) }),
  z.strictObject({ kind: z.literal("authority"), name: line(300) }),
  /** A kind of recipient that data is given to, as the reader names it. */
  z.strictObject({ kind: z.literal("recipient"), recipient: line(200) }),
]);
export type PolicyFact = z.infer<typeof PolicyFact>;
export type FactKind = PolicyFact["kind"];

/**
 * Tells the same finding in two readings of the same text: kind and value, `contact:email:privacy@example.org`,
 * `right:erasure:everybody`; `own:<id>` for one that the person added.
 */
export const FactKey = z.string().min(1).max(1300).brand<"FactKey">();
export type FactKey = z.infer<typeof FactKey>;

/**
 * A finding with the person's word on it. `fact` is what counts now; `found` what the reader said (null for one that the
 * person added, or that this version of the reader no longer finds).
 */
export const ReadingFinding = z.object({
  key: FactKey,
  verdict: z.enum(verdicts),
  fact: PolicyFact,
  found: PolicyFact.nullable(),
  evidence: TextSpan.nullable(),
  sentence: TextSpan.nullable(),
  /** The reader's rule, `contacts/mail-after-lead`. */
  rule: z.string().nullable(),
  /** 0 to 1, see docs/reader.md; null for what the reader did not find. */
  confidence: z.number().min(0).max(1).nullable(),
});
export type ReadingFinding = z.infer<typeof ReadingFinding>;

/** The person's word on one finding; `open` takes an earlier word back. */
export const Decision = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("open"), key: FactKey }),
  z.strictObject({ verdict: z.literal("accepted"), key: FactKey }),
  z.strictObject({ verdict: z.literal("dropped"), key: FactKey }),
  z.strictObject({ verdict: z.literal("corrected"), key: FactKey, fact: PolicyFact }),
  /** A finding that the reader missed; main makes its key. */
  z.strictObject({ verdict: z.literal("added"), fact: PolicyFact }),
]);
export type Decision = z.infer<typeof Decision>;

/** A row of the list of readings, newest first. */
export const ReadingSummary = z.object({
  readingId: ReadingId,
  /** The file's name; null for pasted text and fetched pages. */
  file: z.string().nullable(),
  /** Where it was fetched from; null for what the person gave. */
  origin: PageOrigin.nullable(),
  company: z.string().nullable(),
  readAt: Instant,
  /** The company that was made of it. */
  slug: z.string().nullable(),
  /** The earlier text of the same policy that the person, or the company, says it is the newer one of. */
  follows: ReadingId.nullable(),
  /** Findings on which the person has not said anything. */
  open: z.int(),
});
export type ReadingSummary = z.infer<typeof ReadingSummary>;

/** A reading's page. */
export const ReadingPage = ReadingSummary.extend({
  format: z.enum(policyFormats),
  /** As it was read; all offsets count in it. */
  text: z.string(),
  /** `en de fr es it nl pt`; null: a language that the reader does not read. */
  language: z.string().nullable(),
  /** Version of the reader whose findings these are. */
  reader: z.string(),
  findings: z.array(ReadingFinding),
  /** Whom a privacy request would go to by what counts now. */
  primary: z.discriminatedUnion("kind", [
    z.object({ kind: z.enum(["email", "form", "postal"]), key: FactKey }),
    z.object({ kind: z.literal("none"), reason: z.enum(noContactReasons) }),
  ]),
  sells: z.enum(["yes", "no", "unclear"]),
  notes: z.array(z.enum(readingNotes)),
  /** Companies that are there already and look like this one: same website or same name. */
  alike: z.array(z.object({ slug: z.string(), name: z.string() })),
});
export type ReadingPage = z.infer<typeof ReadingPage>;

/** A text that was read before another one. `isAlike`: of the same website or name. */
export const EarlierReading = z.object({
  readingId: ReadingId,
  company: z.string().nullable(),
  file: z.string().nullable(),
  readAt: Instant,
  isAlike: z.boolean(),
  /** A company is made of it. */
  isCompany: z.boolean(),
});
export type EarlierReading = z.infer<typeof EarlierReading>;

/** What is being done with a policy while the person waits. */
export const ReadingProgress = z.strictObject({ stage: z.enum(readingStages) });
