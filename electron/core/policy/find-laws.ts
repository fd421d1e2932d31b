// Which laws a policy names, which it only implies (their people or authority), and which it says do not apply.
import { buildFound } from "./build-found.ts";
import type { LawUse } from "./findings.ts";
import { type FoldedSentence, foldSentences } from "./fold-sentences.ts";
import { type LawName, lawNames } from "./laws/law-names.ts";
import { firstLawTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

type Mention = {
  readonly line: FoldedSentence;
  readonly start: number;
  readonly end: number;
  readonly stance: LawUse["stance"];
  readonly rule: string;
};

const deniedAfter =
  /\b(?:do(?:es)?|is|are|will) not (?:\w{1,12} )?(?:apply|applicable|subject|govern)|\bn'est pas applicable|\bne s'appliqu|\bfindet keine anwendung|\bgilt nicht/;
const deniedBefore =
  /\b(?:not (?:subject to|governed by|covered by|required to comply with|a (?:covered entity|business) (?:under|as))|exempt(?:ed)? from|does not fall under|outside the scope of)\b[^.;]{0,60}$/;
// "does not apply if", "to the extent not subject to": an exception, not a denial.
const onlyPartly = /\b(?:if|where|when|unless|to the extent|certain|some of)\b/;
const reachBefore = 90;
const reachAfter = 170;

function stanceAt(folded: string, start: number, end: number): LawUse["stance"] {
  const before = folded.slice(Math.max(0, start - reachBefore), start);
  const after = folded.slice(end, end + reachAfter);
  const hit = deniedAfter.exec(after);
  if (
    hit &&
    !onlyPartly.test(after.slice(0, hit.index)) &&
    !/^[^.;]{0,14}\b(?:if|where|when|unless)\b/.test(after.slice(hit.index + hit[0].length))
  )
    return "denied";
  return deniedBefore.test(before) ? "denied" : "named";
}

// "(also known as S.B. 27) do not apply": an abbreviation may have cut the sentence short.
const goesOn = /^[\d(a-z,)]/;

function mentionIn(line: FoldedSentence, next: FoldedSentence | undefined, name: LawName): Mention | null {
  const folded = next && goesOn.test(next.sentence.plain) ? `${line.folded} ${next.folded}` : line.folded;
  const byName = name.names.exec(line.folded);
  if (byName) {
    const end = byName.index + byName[0].length;
    return { line, start: byName.index, end, stance: stanceAt(folded, byName.index, end), rule: "named" };
  }
  // An acronym that is also a word counts in capitals only; it lies at the same place of the folded text, give or take spaces.
  const sign = name.signs?.exec(line.sentence.plain)?.[0].toLowerCase();
  const at = sign === undefined ? -1 : line.folded.indexOf(sign);
  if (sign !== undefined && at >= 0)
    return { line, start: at, end: at + sign.length, stance: stanceAt(folded, at, at + sign.length), rule: "sign" };
  const byPeople = name.implies?.exec(line.folded);
  if (!byPeople) return null;
  return { line, start: byPeople.index, end: byPeople.index + byPeople[0].length, stance: "implied", rule: "implied" };
}

const rank: Readonly<Record<LawUse["stance"], number>> = { named: 2, denied: 1, implied: 0 };
const confidence: Readonly<Record<LawUse["stance"], number>> = { named: 0.97, denied: 0.85, implied: 0.7 };

/**
 * The laws of a policy, at most one use a law: named before denied before implied, then the first. Ids as in
 * `laws/law-names.ts`: country, state, short name.
 *
 * @example findLaws(doc) // [{ law: "eu-gdpr", stance: "named", ... }]
 */
export function findLaws(doc: PolicyDocument): readonly LawUse[] {
  const best = new Map<string, Mention>();
  const lines = foldSentences(doc);
  for (const line of lines) {
    for (let topic = line.nextTopic(firstLawTopic); topic >= 0; topic = line.nextTopic(topic + 1)) {
      const name = lawNames[topic - firstLawTopic];
      if (!name) break;
      const known = best.get(name.law);
      if (known?.stance === "named") continue;
      const mention = mentionIn(line, lines[line.index + 1], name);
      if (mention && (!known || rank[mention.stance] > rank[known.stance])) best.set(name.law, mention);
    }
  }
  return lawNames.flatMap(({ law }): LawUse[] => {
    const mention = best.get(law);
    if (!mention) return [];
    const { stance, line } = mention;
    const found = buildFound(doc, line, mention, `laws/${mention.rule}`, confidence[stance]);
    return [
      {
        evidence: found.evidence,
        sentence: found.sentence,
        rule: found.rule,
        confidence: found.confidence,
        law,
        stance,
      },
    ];
  });
}
