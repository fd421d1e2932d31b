// What is kept of a reading beside its text: the reader's findings one by one, and the person's words on them.
import * as z from "zod";
import { Primary } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { readingNotes } from "../../shared/lists.ts";
import { FactKey, PolicyFact, TextSpan } from "../../shared/reading.ts";

/** More than any policy gives; what comes after is left out. */
export const mostFindings = 2000;

/** One finding of the reader. `phrase` is its evidence as a company's record holds it and a letter quotes it. */
export const KeptFinding = z.strictObject({
  key: FactKey,
  fact: PolicyFact,
  evidence: TextSpan,
  sentence: TextSpan,
  phrase: TextSpan,
  rule: z.string().max(200),
  confidence: z.number().min(0).max(1),
});
export type KeptFinding = z.infer<typeof KeptFinding>;

/** All that one version of the reader says of one text. */
export const KeptFindings = z.strictObject({
  reader: z.string().min(1).max(40),
  /** null: a language that the reader does not read. */
  language: z.string().max(10).nullable(),
  aliases: z.array(z.string().min(1).max(200)).max(50),
  sells: z.enum(["yes", "no", "unclear"]),
  notes: z.array(z.enum(readingNotes)).max(readingNotes.length),
  /** Whom a privacy request goes to by the reader's own choice, which knows the sentences around an address. */
  primary: Primary,
  findings: z.array(KeptFinding).max(mostFindings),
});
export type KeptFindings = z.infer<typeof KeptFindings>;

/**
 * The person's word on one finding. `fact` is what they said yes or no to, or what they put in its place; `basis` is the
 * finding as it was then, so that their word stays whole when a later reader does not find it any more; null for one
 * that they added.
 */
export const KeptDecision = z.strictObject({
  key: FactKey,
  verdict: z.enum(["accepted", "corrected", "dropped", "added"]),
  fact: PolicyFact,
  basis: KeptFinding.nullable(),
  decidedAt: Instant,
});
export type KeptDecision = z.infer<typeof KeptDecision>;
