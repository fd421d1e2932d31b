// Which rights a policy grants, for whom and how, each with the sentence that says so.
import { type Right, rights } from "../../shared/lists.ts";
import { buildFound } from "./build-found.ts";
import type { RightStance, RightUse } from "./findings.ts";
import { type FoldedSentence, foldSentences, foldText } from "./fold-sentences.ts";
import { allRightRules } from "./rights/all-right-rules.ts";
import {
  actsRightBefore,
  findNegation,
  hasClaim,
  hasRightWord,
  isRightsHeading,
  leadHasClaim,
} from "./rights/claims.ts";
import type { RightRule } from "./rights/right-rule.ts";
import { findScope } from "./rights/scope.ts";
import { findWay, isOutsiders } from "./rights/ways.ts";
import { rightBit } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

type Hit = { readonly start: number; readonly end: number };
type Surroundings = {
  readonly lines: readonly FoldedSentence[];
  readonly line: FoldedSentence;
  readonly lead: string;
  readonly heading: string;
  readonly headingScope: string | null;
};
type Candidate = {
  readonly rule: RightRule;
  readonly hit: Hit;
  readonly around: Surroundings;
  readonly stance: RightStance;
  readonly scope: string | null;
  readonly isThirdParty: boolean;
};
type Headings = (section: number) => { readonly heading: string; readonly scope: string | null };

const byRight = rights.map((right) => ({
  bit: rightBit(right),
  right,
  rules: allRightRules.filter((rule) => rule.right === right),
}));
// Only these are also offered by ad networks and browsers.
const outsidersOffer: ReadonlySet<Right> = new Set([
  "opt-out-marketing",
  "opt-out-sale",
  "objection",
  "withdraw-consent",
]);
const reach = 90;
const rightWordReach = 320;
const shortItem = 60;
const hitsARule = 6;
// A hostile text may repeat a word for megabytes; the longest real policies have some hundred sentences on one right.
const mostLooksARight = 1200;
const aboutChildren =
  /\b(?:children|child|minors?|under (?:the age of )?1[3-8]|kinder|enfants?|mineurs?|menores|minori|kinderen|criancas)\b/;
// "[If the company offers links, put them here.]": left over from a template.
const isDraftingNote = /^\s*\[(?:if|insert|indicate|note|add|describe|list)\b/i;
const exampleOf =
  /^(?:for example|for instance|these (?:rights )?include|this includes|such rights|e\.g\.|zum beispiel|par exemple|por ejemplo|ad esempio|bijvoorbeeld|por exemplo)/;

function readHeadings(doc: PolicyDocument): Headings {
  const known = new Map<number, { heading: string; scope: string | null }>();
  const read: Headings = (index) => {
    const seen = known.get(index);
    if (seen) return seen;
    const section = doc.sections[index];
    let answer: { heading: string; scope: string | null } = { heading: "", scope: null };
    if (section) {
      const heading = foldText(section.heading.slice(0, 200));
      let scope = findScope(heading, true);
      // A heading holds for the deeper ones below it; look up a few steps only.
      for (
        let up = index - 1, level = section.level, steps = 0;
        scope === null && up >= 0 && steps < 12;
        up -= 1, steps += 1
      ) {
        const above = doc.sections[up];
        if (!above || above.level >= level) continue;
        level = above.level;
        scope = findScope(foldText(above.heading.slice(0, 200)), true);
      }
      answer = { heading, scope };
    }
    known.set(index, answer);
    return answer;
  };
  return read;
}

function isSupported(rule: RightRule, hit: Hit, around: Surroundings): boolean {
  const { folded } = around.line;
  switch (rule.needs) {
    case "nothing":
      return true;
    case "claim":
      if (hasClaim(folded, hit.start, hit.end)) return true;
      if (around.lead !== "" && leadHasClaim(around.lead)) return true;
      return hit.start < shortItem && isRightsHeading(around.heading) && !/^(?:we|wir|nous)\b/.test(folded);
    case "right-word":
      if (hasRightWord(folded.slice(Math.max(0, hit.start - rightWordReach), hit.start))) return true;
      if (hasRightWord(around.lead)) return true;
      return hit.start < shortItem && hasRightWord(around.heading);
  }
}

function judge(rule: RightRule, hit: Hit, around: Surroundings): Candidate | null {
  const { folded } = around.line;
  if (rule.unless?.test(folded.slice(Math.max(0, hit.start - reach), hit.end + reach))) return null;
  if (rule.needs === "claim" && actsRightBefore(folded, hit.start)) return null;
  if (!isSupported(rule, hit, around)) return null;
  const negation = findNegation(folded, hit.start, hit.end);
  if (negation === "unable") return null;
  const isThirdParty = outsidersOffer.has(rule.right) && isOutsiders(folded);
  // A parent's request about a child is not the reader's own right, unless it is called a right.
  if (rule.needs === "claim" && rule.right === "erasure" && aboutChildren.test(folded) && !hasRightWord(folded))
    return null;
  if (negation === "denied") return { rule, hit, around, stance: "denied", scope: null, isThirdParty };
  const before = exampleOf.test(folded) ? (around.lines[around.line.index - 1]?.folded ?? "") : "";
  const scope =
    findScope(folded, false) ?? findScope(around.lead, false) ?? findScope(before, false) ?? around.headingScope;
  const isLimited = scope !== null || rule.isPart === true;
  return {
    rule,
    hit,
    around,
    stance: isLimited ? "limited" : "offered",
    scope: rule.isPart ? (scope ?? "by closing the account") : scope,
    isThirdParty,
  };
}

const stanceRank: Readonly<Record<RightStance, number>> = { offered: 2, limited: 1, denied: 0 };

function isBetter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other) return true;
  if (one.isThirdParty !== other.isThirdParty) return !one.isThirdParty;
  if (one.stance !== other.stance) return stanceRank[one.stance] > stanceRank[other.stance];
  return worth(one) > worth(other);
}

/** A sentence that speaks of rights is the better evidence among equally sure ones. */
function worth({ rule, around, hit }: Candidate): number {
  const isOfRights = hasRightWord(around.line.folded.slice(0, hit.end)) || hasRightWord(around.lead);
  return rule.confidence + (isOfRights ? 0.04 : 0);
}

const goodEnough = 0.96;

/** Looks for one right in one sentence; the best candidate of its rules. */
function findInSentence(rules: readonly RightRule[], around: Surroundings): Candidate | undefined {
  let best: Candidate | undefined;
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    for (
      let n = 0, match = rule.pattern.exec(around.line.folded);
      match && n < hitsARule;
      n += 1, match = rule.pattern.exec(around.line.folded)
    ) {
      const candidate = judge(rule, { start: match.index, end: match.index + match[0].length }, around);
      if (candidate && isBetter(candidate, best)) best = candidate;
      if (match[0] === "") rule.pattern.lastIndex += 1;
    }
  }
  return best;
}

function buildUse(doc: PolicyDocument, candidate: Candidate): RightUse {
  const { rule, hit, around } = candidate;
  const passage = `${around.lead} ${around.line.folded}`;
  return {
    ...buildFound(doc, around.line, hit, `rights/${rule.right}/${rule.name}`, rule.confidence),
    right: rule.right,
    stance: candidate.stance,
    scope: candidate.scope,
    how: findWay(passage) ?? findWay(around.lines[around.line.index + 1]?.folded ?? ""),
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
  const found = new Map<Right, Candidate>();
  let open = (1 << rights.length) - 1;
  const looks = new Map<Right, number>();
  for (const line of lines) {
    const sight = line.topics & open;
    if (sight === 0 || isDraftingNote.test(line.sentence.plain)) continue;
    const { heading, scope } = headings(line.sentence.section);
    const around: Surroundings = {
      lines,
      line,
      lead: line.sentence.lead === null ? "" : (lines[line.sentence.lead]?.folded ?? ""),
      heading,
      headingScope: scope,
    };
    for (const { bit, right, rules } of byRight) {
      if ((sight & bit) === 0) continue;
      const looked = (looks.get(right) ?? 0) + 1;
      looks.set(right, looked);
      if (looked >= mostLooksARight) open &= ~bit;
      const candidate = findInSentence(rules, around);
      if (!candidate || !isBetter(candidate, found.get(right))) continue;
      found.set(right, candidate);
      const isSettled = candidate.stance === "offered" && !candidate.isThirdParty && worth(candidate) >= goodEnough;
      if (isSettled) open &= ~bit;
    }
  }
  return rights.flatMap((right) => {
    const candidate = found.get(right);
    return candidate ? [buildUse(doc, candidate)] : [];
  });
}
