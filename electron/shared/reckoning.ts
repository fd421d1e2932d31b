// What the clocks of a law make of a letter and of what happened since: days, each with the steps that lead to it.
import * as z from "zod";
import { Day } from "./day.ts";
import { Period } from "./law.ts";
import { packIds, personActs, rights } from "./lists.ts";

const asked = z.enum(["identity", "clarification", "fee"]);
const article = z.string();
const yieldsOn = Day;

/**
 * One step of a reckoning; the window turns each into a sentence. `yieldsOn` is the day that the step arrives at; the
 * steps that lead to the due date come last, so that the last step's is it. `skipped-holiday`: a public holiday on a
 * weekday inside a count of business days is not counted, which moves the end by one business day. `holidays-unknown`:
 * our table of the place's public holidays does not hold that year, so that only weekends were looked at and the true
 * day may be later. `waiting`: there is no day until something happens.
 */
export const ReckonStep = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("received-assumed"), yieldsOn }),
  z.object({ kind: z.literal("received-said"), yieldsOn }),
  z.object({ kind: z.literal("sent"), article, yieldsOn }),
  z.object({ kind: z.literal("counted"), ...Period.shape, article, yieldsOn }),
  z.object({ kind: z.literal("month-end"), yieldsOn }),
  z.object({ kind: z.literal("skipped-holiday"), holidayOn: Day, holiday: z.string(), place: z.string(), yieldsOn }),
  z.object({ kind: z.literal("rolled-weekend"), fromOn: Day, article, yieldsOn }),
  z.object({
    kind: z.literal("rolled-holiday"),
    fromOn: Day,
    holiday: z.string(),
    place: z.string(),
    article,
    yieldsOn,
  }),
  z.object({ kind: z.literal("holidays-unknown"), place: z.string(), year: z.int(), yieldsOn }),
  z.object({ kind: z.literal("acknowledge"), period: Period, article, yieldsOn }),
  // `toldBy`: the last day on which the company can tell it
  z.object({ kind: z.literal("extendable"), period: Period, toldBy: Day, article, yieldsOn }),
  z.object({ kind: z.literal("elsewhere"), period: Period, article, yieldsOn }),
  z.object({ kind: z.literal("guidance"), period: Period, article, yieldsOn }),
  z.object({ kind: z.literal("starts-with"), asked, article, yieldsOn }),
  z.object({ kind: z.literal("starts-after-wait"), asked, askedOn: Day, wait: Period, article, yieldsOn }),
  z.object({ kind: z.literal("no-pause"), asked, askedOn: Day, article, yieldsOn }),
  z.object({ kind: z.literal("asked-late"), asked, limitOn: Day, yieldsOn }),
  z.object({ kind: z.literal("extension-told"), article, yieldsOn }),
  // the law names no day, so the one that the company named counts
  z.object({ kind: z.literal("extension-named"), article, yieldsOn }),
  z.object({ kind: z.literal("extension-late"), toldOn: Day, article, yieldsOn }),
  z.object({ kind: z.literal("paused"), days: z.int(), article, yieldsOn }),
  z.object({ kind: z.literal("suspended"), days: z.int(), article, yieldsOn }),
  z.object({ kind: z.literal("suspended-still"), article, yieldsOn }),
  z.object({ kind: z.literal("roll-unknown"), waitUntilOn: Day, yieldsOn }),
  z.object({ kind: z.literal("no-day"), rule: z.string(), article, yieldsOn }),
  z.object({ kind: z.literal("no-right"), right: z.enum(rights), yieldsOn }),
  z.object({ kind: z.literal("not-in-force"), right: z.enum(rights), yieldsOn }),
  z.object({
    kind: z.literal("waiting"),
    for: z.enum(["identity", "clarification", "fee", "arrival", "extension-day", "bounced"]),
    yieldsOn,
  }),
]);
export type ReckonStep = z.infer<typeof ReckonStep>;

/** A day that the person should know: until when to act, or before when not to. `on: null`: the law sets no day. */
export const ReckonedLimit = z.object({
  act: z.enum(personActs),
  /** In English, for the terminal. */
  what: z.string(),
  edge: z.enum(["until", "not-before"]),
  article,
  on: Day.nullable(),
});
export type ReckonedLimit = z.infer<typeof ReckonedLimit>;

/**
 * `dueOn: null`: no day is set by law, or it waits for something. `extendableTo`: the latest day to which the law lets
 * the company stretch the answer; null: it cannot, or names no day. `suspendedDueOn`: the day if a suspension that only
 * guidance knows is granted. `guidanceOn`: a day that only guidance sets, or the working day until which to wait where
 * nobody knows whether a last day on a weekend moves on.
 */
export const Reckoning = z.object({
  law: z.enum(packIds),
  dueOn: Day.nullable(),
  acknowledgeOn: Day.nullable(),
  extendableTo: Day.nullable(),
  suspendedDueOn: Day.nullable(),
  guidanceOn: Day.nullable(),
  notInForce: z.boolean(),
  personLimits: z.array(ReckonedLimit).readonly(),
  steps: z.array(ReckonStep).readonly(),
});
export type Reckoning = z.infer<typeof Reckoning>;
