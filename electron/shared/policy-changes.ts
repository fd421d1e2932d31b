// What is different between two texts of a company's policy: in what the reader finds there, and word for word.
import * as z from "zod";
import { Slug } from "./company.ts";
import { Instant } from "./day.ts";
import { requestNames } from "./letter-names.ts";
import { verdicts } from "./lists.ts";
import { PolicyFact, ReadingId } from "./reading.ts";
import { RequestId } from "./request.ts";

/** One of the two texts. */
export const ComparedText = z.object({
  readingId: ReadingId,
  /** The file's name; null for pasted text. */
  file: z.string().nullable(),
  company: z.string().nullable(),
  readAt: Instant,
  language: z.string().nullable(),
});
export type ComparedText = z.infer<typeof ComparedText>;

/** A fact on one side. `quote`: the sentence there; null for what the person entered. `verdict`: their word on it. */
export const ChangeSide = z.object({
  fact: PolicyFact,
  quote: z.string().nullable(),
  verdict: z.enum(verdicts).exclude(["dropped"]),
});
export type ChangeSide = z.infer<typeof ChangeSide>;

/** `gone` and `added` say what the texts say, not what anybody meant by it. */
export const PolicyChange = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("added"), after: ChangeSide }),
  z.object({ kind: z.literal("gone"), before: ChangeSide }),
  z.object({ kind: z.literal("changed"), before: ChangeSide, after: ChangeSide }),
]);
export type PolicyChange = z.infer<typeof PolicyChange>;

const sale = z.enum(["yes", "no", "unclear"]);

/**
 * What could be done about it; nothing is done. `opt-out`: a new way to say no; `contact`: letters go elsewhere from now
 * on, with the drafts that still name the old address; `sharing`: more is passed on than before.
 */
export const ChangeOffer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("opt-out"), letter: z.enum(requestNames) }),
  z.object({
    kind: z.literal("contact"),
    address: z.string(),
    drafts: z.array(z.object({ requestId: RequestId, reference: z.string(), address: z.string() })).max(100),
  }),
  z.object({ kind: z.literal("sharing"), letters: z.array(z.enum(requestNames)) }),
]);
export type ChangeOffer = z.infer<typeof ChangeOffer>;

export const PolicyComparison = z.object({
  earlier: ComparedText,
  later: ComparedText,
  changes: z.array(PolicyChange),
  /** Whether data is sold by the text's own word; null: both say the same. */
  sells: z.object({ before: sale, after: sale }).nullable(),
  /** Findings that are the same in other words. */
  reworded: z.int().nonnegative(),
  isSameText: z.boolean(),
  /** The two were read by readers of different versions: a difference may be the reader's. */
  hasTwoReaders: z.boolean(),
  /** The company that the later text, or the earlier, was made; offers are for it. */
  slug: Slug.nullable(),
  offers: z.array(ChangeOffer),
});
export type PolicyComparison = z.infer<typeof PolicyComparison>;

/** A piece of the two texts laid side by side. `same`: so many sentences that both have, with the first and the last of them. */
export const TextPiece = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same"), sentences: z.int().positive(), first: z.string(), last: z.string() }),
  z.object({ kind: z.literal("gone"), text: z.string() }),
  z.object({ kind: z.literal("added"), text: z.string() }),
]);
export type TextPiece = z.infer<typeof TextPiece>;

export const TextComparison = z.object({
  /** False: the texts differ too much to be laid side by side; then what only one has is listed, the earlier one's first. */
  isInOrder: z.boolean(),
  gone: z.int().nonnegative(),
  added: z.int().nonnegative(),
  pieces: z.array(TextPiece),
  /** Sentences that differ and are not among the pieces, because there are too many. */
  left: z.int().nonnegative(),
});
export type TextComparison = z.infer<typeof TextComparison>;
