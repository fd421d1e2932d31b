// Takes the hidden window's answer for what it is: a text made by a page that a hostile file may have taken over.
import * as z from "zod";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { keepFindings } from "../../core/readings/keep-findings.ts";
import { KeptFindings } from "../../core/readings/kept-findings.ts";
import { parseJsonAnswer } from "../../core/readings/parse-json-answer.ts";
import { SnapshotData } from "../../core/readings/snapshot-data.ts";
import type { Primary } from "../../shared/company.ts";
import { type FailureCode, failureCodes } from "../../shared/failure-codes.ts";
import { noContactReasons, readingNotes } from "../../shared/lists.ts";
import { PolicyFact } from "../../shared/reading.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { ReadPolicy } from "./policy-window.ts";

/** The longest text with every character written as an escape, and its marks. */
const longestAnswer = 120_000_000;
const mostFacts = 20_000;

const Offsets = z.strictObject({ start: z.int(), end: z.int() });

const isProblem = (code: FailureCode): code is Extract<FailureCode, `policy-${string}`> => code.startsWith("policy-");

const Listed = z.strictObject({
  /** Judged one by one, so that one odd fact does not cost the reading. */
  fact: z.unknown(),
  evidence: Offsets,
  sentence: Offsets,
  rule: z.string().max(200),
  confidence: z.number().min(0).max(1),
});

const Answer = z.discriminatedUnion("ok", [
  z.strictObject({ ok: z.literal(false), problem: z.enum(failureCodes.filter(isProblem)) }),
  z.strictObject({
    ok: z.literal(true),
    snapshot: SnapshotData,
    language: z.string().max(10).nullable(),
    aliases: z.array(z.string()).max(1000),
    sells: z.enum(["yes", "no", "unclear"]),
    notes: z.array(z.enum(readingNotes)).max(readingNotes.length),
    primary: z.object({ kind: z.enum(["email", "form", "postal"]), value: z.string().max(1000) }).nullable(),
    noContact: z.enum(noContactReasons).nullable(),
    facts: z.array(Listed).max(mostFacts),
  }),
]);

const brokeOff = () => fail("reading-broke-off", "The reader's answer is not as expected.");

const build = (
  answer: Extract<z.infer<typeof Answer>, { ok: true }>,
  reader: string,
  snapshot: Snapshot,
): KeptFindings => {
  const { language, aliases, sells, notes, primary, noContact } = answer;
  const nobody: Primary = { kind: "none", reason: noContact ?? "none-stated" };
  const facts = answer.facts.flatMap(({ fact, ...found }) => {
    const known = PolicyFact.safeParse(fact);
    return known.success ? [{ fact: known.data, ...found }] : [];
  });
  return KeptFindings.parse({
    reader,
    language,
    aliases: aliases.filter((alias) => alias.length > 0 && alias.length <= 200).slice(0, 50),
    sells,
    notes,
    primary: primary ?? nobody,
    findings: keepFindings(snapshot, facts),
  });
};

/**
 * `known`: the snapshot that was read anew; the answer's own is then not looked at beyond its form. `reader` is this
 * app's version of the reader, whatever the answer would say of it.
 */
export const parseAnswer = (
  answered: unknown,
  { reader, known }: { readonly reader: string; readonly known: Snapshot | null },
): Result<ReadPolicy> => {
  const parsed = Answer.safeParse(parseJsonAnswer(answered, longestAnswer));
  if (!parsed.success) return brokeOff();
  const answer = parsed.data;
  if (!answer.ok) return fail(answer.problem, "The file cannot be read.");
  const snapshot = known ?? answer.snapshot;
  return succeed({ snapshot, kept: build(answer, reader, snapshot) });
};
