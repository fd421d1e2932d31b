// Makes what a reader listed fit to be kept: known facts alone, each once, with the words cut from the text itself.
import { PolicyFact, type TextSpan } from "../../shared/reading.ts";
import { deriveSeedPhrase } from "../companies/derive-seed-phrase.ts";
import { createIsStated, type Stating } from "./is-stated.ts";
import { type KeptFinding, mostFindings } from "./kept-findings.ts";
import type { ListedFact } from "./list-facts.ts";
import { nameFact } from "./name-fact.ts";

/** A text without a full stop is one sentence; nobody reads more of it than this. */
const longestSentence = 1200;
const longestEvidence = 600;
/** In words: as many as a bundled company's evidence has at most. */
const shortPhrase = 8;

const cut = (text: string, start: number, end: number): TextSpan => ({ start, end, quote: text.slice(start, end) });

/** null where the offsets do not stand in the text one after the other. */
const cutEvidence = (text: string, { start, end }: ListedFact["evidence"]): TextSpan | null => {
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  return cut(text, start, Math.min(end, start + longestEvidence));
};

/** The sentence, or as much of it around the evidence as one reads at a glance. */
const cutSentence = (text: string, { start, end }: ListedFact["sentence"], evidence: TextSpan): TextSpan => {
  const from = Math.min(start >= 0 ? start : 0, evidence.start);
  const to = Math.max(Math.min(end, text.length), evidence.end);
  if (to - from <= longestSentence) return cut(text, from, to);
  const around = Math.floor((longestSentence - (evidence.end - evidence.start)) / 2);
  return cut(text, Math.max(from, evidence.start - around), Math.min(to, evidence.end + around));
};

/**
 * The words that a company's record, and a letter, hold up: a short finding with words of its sentence around it, a long
 * one whole. Cut to a few words "right to rectification of, and erasure" would no longer say what it is there for, and
 * nothing of a person's own reading is bundled.
 */
const takePhrase = (text: string, evidence: TextSpan, sentence: TextSpan): TextSpan =>
  evidence.quote.split(/\s+/).length > shortPhrase ? evidence : deriveSeedPhrase(text, { evidence, sentence });

const keepOne = (text: string, { fact, ...found }: ListedFact): KeptFinding | null => {
  const known = PolicyFact.safeParse(fact);
  const evidence = cutEvidence(text, found.evidence);
  if (!known.success || evidence === null) return null;
  const sentence = cutSentence(text, found.sentence, evidence);
  return {
    key: nameFact(known.data),
    fact: known.data,
    evidence,
    sentence,
    phrase: takePhrase(text, evidence, sentence),
    rule: found.rule,
    confidence: found.confidence,
  };
};

/** The mail address that a fact is about; null: none, or one that stands there unreadable. */
const mailOf = ({ fact }: KeptFinding): string | null =>
  fact.kind === "contact" && fact.way === "email" ? fact.value : null;

/**
 * Nothing that `listed` says of the snapshot's words is believed, only where they stand. A fact that no schema knows (a
 * host with spaces, a name of a page's length) is left out, as is a mail address that is not what stands there: letters
 * go to it. Of one and the same fact the surest is kept.
 */
export const keepFindings = (snapshot: Stating, listed: readonly ListedFact[]): KeptFinding[] => {
  const isStated = createIsStated(snapshot);
  const kept = new Map<string, KeptFinding>();
  for (const one of listed) {
    const finding = keepOne(snapshot.text, one);
    if (finding === null) continue;
    const mail = mailOf(finding);
    if (mail !== null && !isStated(mail, finding.evidence)) continue;
    const known = kept.get(finding.key);
    if (known === undefined && kept.size >= mostFindings) continue;
    if (known === undefined || finding.confidence > known.confidence) kept.set(finding.key, finding);
  }
  return [...kept.values()];
};
