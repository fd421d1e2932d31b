// Judges a hit of a rule: whether it counts at all, for whom it holds, and which of two is the better one.
import type { Right } from "../../../shared/lists.ts";
import type { RightStance } from "../findings.ts";
import type { FoldedSentence } from "../fold-sentences.ts";
import { actsRightBefore, findNegation, hasClaim, hasRightWord, isRightsHeading, leadHasClaim } from "./claims.ts";
import type { Heading } from "./headings.ts";
import type { RightRule } from "./right-rule.ts";
import { findScope } from "./scope.ts";
import { isOutsiders } from "./ways.ts";

export type Hit = { readonly start: number; readonly end: number };
export type Candidate = {
  readonly rule: RightRule;
  readonly hit: Hit;
  readonly around: Surroundings;
  readonly stance: RightStance;
  readonly scope: string | null;
  readonly isThirdParty: boolean;
  /** A sentence that speaks of rights is the better evidence among equally sure ones. */
  readonly worth: number;
};

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
const aboutChildren =
  /\b(?:children|child|minors?|under (?:the age of )?1[3-8]|kinder|enfants?|mineurs?|menores|minori|kinderen|criancas)\b/;
const exampleOf =
  /^(?:for example|for instance|these (?:rights )?include|this includes|such rights|e\.g\.|zum beispiel|par exemple|por ejemplo|ad esempio|bijvoorbeeld|por exemplo)/;

const ofRights = 0.04;

/** A sentence with what it depends on. What is asked of it once for every rule is kept. */
export class Surroundings {
  readonly line: FoldedSentence;
  readonly lead: string;
  readonly heading: Heading;
  private readonly before: FoldedSentence | undefined;
  private ownScope: string | null | undefined;
  private isOthers: boolean | undefined;
  private hasWord: boolean | undefined;
  private hasClaim: boolean | undefined;

  constructor(line: FoldedSentence, lines: readonly FoldedSentence[], heading: Heading) {
    this.line = line;
    this.lead = line.sentence.lead === null ? "" : (lines[line.sentence.lead]?.folded ?? "");
    this.heading = heading;
    this.before = lines[line.index - 1];
  }

  /** For whom it speaks; of an example so does the sentence before. */
  get scope(): string | null {
    if (this.ownScope === undefined) {
      const { folded } = this.line;
      const before = exampleOf.test(folded) ? (this.before?.folded ?? "") : "";
      this.ownScope =
        findScope(folded, false) ?? findScope(this.lead, false) ?? findScope(before, false) ?? this.heading.scope();
    }
    return this.ownScope;
  }

  /** True when the list's lead calls what follows a right. */
  get leadHasRightWord(): boolean {
    this.hasWord ??= hasRightWord(this.lead);
    return this.hasWord;
  }

  /** True when the list's lead hands the person its items. */
  get leadHasClaim(): boolean {
    this.hasClaim ??= this.lead !== "" && leadHasClaim(this.lead);
    return this.hasClaim;
  }

  /** True when it tells of an ad network's or a browser's opt-out. */
  get isOutsiders(): boolean {
    this.isOthers ??= isOutsiders(this.line.folded);
    return this.isOthers;
  }
}

function isSupported(rule: RightRule, hit: Hit, around: Surroundings): boolean {
  const { folded } = around.line;
  switch (rule.needs) {
    case "nothing":
      return true;
    case "claim":
      if (hasClaim(folded, hit.start, hit.end)) return true;
      if (around.leadHasClaim) return true;
      return hit.start < shortItem && isRightsHeading(around.heading.folded()) && !/^(?:we|wir|nous)\b/.test(folded);
    case "right-word":
      if (hasRightWord(folded.slice(Math.max(0, hit.start - rightWordReach), hit.start))) return true;
      if (around.leadHasRightWord) return true;
      return hit.start < shortItem && hasRightWord(around.heading.folded());
  }
}

/** What a hit of a rule says; null when it says nothing, because what must stand around it is missing or takes it back. */
export function judgeHit(rule: RightRule, hit: Hit, around: Surroundings): Candidate | null {
  const { folded } = around.line;
  if (rule.unless?.test(folded.slice(Math.max(0, hit.start - reach), hit.end + reach))) return null;
  if (rule.needs === "claim" && actsRightBefore(folded, hit.start, hit.end)) return null;
  if (!isSupported(rule, hit, around)) return null;
  const negation = findNegation(folded, hit.start, hit.end);
  if (negation === "unable") return null;
  const isThirdParty = outsidersOffer.has(rule.right) && around.isOutsiders;
  // A parent's request about a child is not the reader's own right, unless it is called a right.
  if (rule.needs === "claim" && rule.right === "erasure" && aboutChildren.test(folded) && !hasRightWord(folded))
    return null;
  const isOfRights = hasRightWord(folded.slice(0, hit.end)) || around.leadHasRightWord;
  const worth = rule.confidence + (isOfRights ? ofRights : 0);
  if (negation === "denied") return { rule, hit, around, stance: "denied", scope: null, isThirdParty, worth };
  const { scope } = around;
  const stance = scope !== null || rule.isPart === true ? "limited" : "offered";
  const whole = rule.isPart ? (scope ?? "by closing the account") : scope;
  return { rule, hit, around, stance, scope: whole, isThirdParty, worth };
}

const stanceRank: Readonly<Record<RightStance, number>> = { offered: 2, limited: 1, denied: 0 };

/** True when `one` is the better use of a right for the person who asks. */
export function isBetter(one: Candidate, other: Candidate | undefined): boolean {
  if (!other) return true;
  if (one.isThirdParty !== other.isThirdParty) return !one.isThirdParty;
  if (one.stance !== other.stance) return stanceRank[one.stance] > stanceRank[other.stance];
  return one.worth > other.worth;
}

/** False when no hit of the rule could be better than what there is: most rules need not be tried twice. */
export function canBeBetter(rule: RightRule, best: Candidate | undefined): boolean {
  if (best?.stance !== "offered" || best.isThirdParty) return true;
  return rule.isPart !== true && rule.confidence + ofRights > best.worth;
}
