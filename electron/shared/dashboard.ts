// The overview: how long companies take to answer, what is open, and how requests end. Counted, never kept.
import * as z from "zod";
import { Slug } from "./company.ts";
import { modes, packIds, rights } from "./lists.ts";
import { companyOrders, outcomes, progresses } from "./standing-names.ts";

/** `most`: so many companies are named; all are counted. */
export const DashboardWish = z.strictObject({
  order: z.enum(companyOrders),
  most: z.int().min(1).max(100_000),
});
export type DashboardWish = z.infer<typeof DashboardWish>;

/** `answered`, `waiting` and `ended` are together all letters that are out. */
export const AnswerTimes = z.object({
  answered: z.int(),
  /** Nothing has answered them. */
  waiting: z.int(),
  /** Taken back, or decided by an authority, without an answer. */
  ended: z.int(),
  /** The answers of which both days are known; the median rests on these. */
  timed: z.int(),
  /** In days from the sending to the first answer, halves among them; null: `timed` is 0. */
  medianDays: z.number().nullable(),
  /** The letter that has waited longest, in days until today; null: none waits of which the day of sending is known. */
  longestWait: z.int().nullable(),
});
export type AnswerTimes = z.infer<typeof AnswerTimes>;

const Progresses = z.record(z.enum(progresses), z.int());
export type Progresses = z.infer<typeof Progresses>;

export const CompanyTimes = z.object({ slug: Slug, company: z.string(), out: z.int(), times: AnswerTimes });
export type CompanyTimes = z.infer<typeof CompanyTimes>;

/** Counts first letters of one mode. Each number but those of times is that of a mark in the tracker. */
export const Dashboard = z.object({
  /** Whose letters were counted. */
  mode: z.enum(modes),
  out: z.int(),
  /** First letters that are not out, as far as is known: drafts, those that wait, are in doubt or came back. */
  notOut: z.int(),
  progress: Progresses,
  outcomes: z.record(z.enum(outcomes), z.int()),
  times: AnswerTimes,
  companies: z.array(CompanyTimes),
  companyCount: z.int(),
  /** In the order of the closed lists; those with none are left out. */
  rights: z.array(z.object({ right: z.enum(rights), progress: Progresses })),
  /** `law: null`: letters under no law, last. */
  laws: z.array(z.object({ law: z.enum(packIds).nullable(), progress: Progresses })),
});
export type Dashboard = z.infer<typeof Dashboard>;
