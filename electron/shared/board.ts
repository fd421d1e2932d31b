// The board: every request of the tracker in its lane, page by page.
import * as z from "zod";
import { Slug } from "./company.ts";
import { Day } from "./day.ts";
import { letterNames } from "./letter-names.ts";
import { packIds, rights } from "./lists.ts";
import { RequestSummary } from "./request.ts";
import { boardMarks, boardSorts, lanes } from "./standing-names.ts";

/** What the person wants to see. `text`: each of its words stands in the company's name or the reference. */
export const BoardWish = z.strictObject({
  lane: z.enum(lanes).nullable(),
  text: z.string().max(200),
  right: z.enum(rights).nullable(),
  /** `"none"`: letters under no law. */
  law: z.enum([...packIds, "none"]).nullable(),
  slug: Slug.nullable(),
  /** Only first letters that are out, of which this is true; null: all requests. */
  mark: z.enum(boardMarks).nullable(),
  sort: z.enum(boardSorts),
  isDescending: z.boolean(),
});
export type BoardWish = z.infer<typeof BoardWish>;

export const BoardRow = RequestSummary.extend({
  /** The letter that it comes after; null: a first letter, or that one is gone. */
  first: z.object({ kind: z.enum(letterNames), sentOn: Day.nullable() }).nullable(),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** `counts`: in each lane, with the same words and filters. `total`: in the lane that was asked for. `all`: without any wish. */
export const BoardPage = z.object({
  counts: z.record(z.enum(lanes), z.int()),
  total: z.int(),
  all: z.int(),
  from: z.int(),
  rows: z.array(BoardRow),
});
export type BoardPage = z.infer<typeof BoardPage>;

/**
 * What each letter that can be typed next would find, from the top of the lane. `rows`: of all of them, each once; `places`:
 * where in `rows` those of one letter stand, in their order, as many as were asked for.
 */
export const BoardAhead = z.object({
  all: z.int(),
  rows: z.array(BoardRow),
  next: z.array(
    z.object({ letter: z.string(), counts: BoardPage.shape.counts, total: z.int(), places: z.array(z.int()) }),
  ),
});
export type BoardAhead = z.infer<typeof BoardAhead>;
