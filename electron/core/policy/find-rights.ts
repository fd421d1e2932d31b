// Which rights a policy grants, for whom and how, each with the sentence that says so.
import { type Right, rights } from "../../shared/lists.ts";
import { buildFound } from "./build-found.ts";
import { findWay } from "./find-way.ts";
import type { RightUse } from "./findings.ts";
import { type FoldedSentence, foldSentences } from "./fold-sentences.ts";
import { readHeadings } from "./rights/headings.ts";
import { type Candidate, canBeBetter, isBetter, judgeHit, Surroundings } from "./rights/judge-hit.ts";
import type { RightRule } from "./rights/right-rule.ts";
import { firstRuleTopic, ruleOf } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

const hitsARule = 6;
// A hostile text may repeat a word for megabytes; the longest real policies have some hundred sentences on one right.
const mostLooksARight = 1500;
// A right is settled when it is offered to all by words as sure as these.
const goodEnough = 0.96;
// "[If the company offers links, put them here.]": left over from a template.
const draftingNote = /^\[(?:if|insert|indicate|note|add|describe|list)\b/i;
const isDraftingNote = (plain: string): boolean => plain.startsWith("[") && draftingNote.test(plain);

type Search = { best: Candidate | undefined; looks: number };

/** Keeps the best use of a right that a rule finds in one sentence. */
function search(found: Search, rule: RightRule, around: Surroundings): void {
  const { folded } = around.line;
  rule.pattern.lastIndex = 0;
  for (
    let n = 0, match = rule.pattern.exec(folded);
    match && n < hitsARule;
    n += 1, match = rule.pattern.exec(folded)
  ) {
    const candidate = judgeHit(rule, { start: match.index, end: match.index + match[0].length }, around);
    if (candidate && isBetter(candidate, found.best)) found.best = candidate;
    if (match[0] === "") rule.pattern.lastIndex += 1;
  }
}

/** Settled by an earlier sentence; in its own the surest rule may still come. */
const isSettled = ({ best, looks }: Search, line: FoldedSentence): boolean =>
  looks >= mostLooksARight ||
  (best?.stance === "offered" && !best.isThirdParty && best.worth >= goodEnough && best.around.line !== line);

/** Tries the rules that a sentence could match. */
function searchSentence(searches: ReadonlyMap<Right, Search>, around: Surroundings): void {
  const { line } = around;
  for (let topic = line.nextTopic(firstRuleTopic); topic >= 0; topic = line.nextTopic(topic + 1)) {
    const rule = ruleOf(topic);
    const found = rule && searches.get(rule.right);
    if (!found || isSettled(found, line) || !canBeBetter(rule, found.best)) continue;
    found.looks += 1;
    search(found, rule, around);
  }
}

function buildUse(doc: PolicyDocument, lines: readonly FoldedSentence[], candidate: Candidate): RightUse {
  const { rule, hit, around } = candidate;
  const found = buildFound(doc, around.line, hit, `rights/${rule.right}/${rule.name}`, rule.confidence);
  return {
    evidence: found.evidence,
    sentence: found.sentence,
    rule: found.rule,
    confidence: found.confidence,
    right: rule.right,
    stance: candidate.stance,
    scope: candidate.scope,
    how: findWay(lines, around.line),
    isThirdParty: candidate.isThirdParty,
  };
}

/**
 * The rights that a policy speaks of, in the order of `rights`; at most one use a right, the best for the person: offered
 * before limited before denied, the company's own before a third party's, then the surest.
 *
 * @example findRights(doc) // [{ right: "access", stance: "limited", scope: "residents of the EU", how: "mail", ... }]
 */
export function findRights(doc: PolicyDocument): readonly RightUse[] {
  const lines = foldSentences(doc);
  const headings = readHeadings(doc);
  const searches = new Map(rights.map((right): [Right, Search] => [right, { best: undefined, looks: 0 }]));
  for (const line of lines) {
    if (line.nextTopic(firstRuleTopic) < 0 || isDraftingNote(line.sentence.plain)) continue;
    searchSentence(searches, new Surroundings(line, lines, headings(line.sentence.section)));
  }
  return [...searches.values()].flatMap(({ best }) => (best ? [buildUse(doc, lines, best)] : []));
}
