// The age under which a policy says that it wants no data, or no data without a parent.
import { buildFound } from "./build-found.ts";
import type { Found } from "./findings.ts";
import { foldSentences } from "./fold-sentences.ts";
import { practiceTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

const age =
  /\b(?:under|below|younger than|less than|not (?:yet )?(?:reached|attained)|at least|over|older than|minimum|unter|junger als|mindestens|vollendeten?|moins de|menores? de|inferior a|minori di|di eta inferiore|inferiore ai|meno di|jonger dan|onder (?:de )?|com menos de)\b[^.;\d]{0,40}\b(1[2-9]|2[01]|thirteen|fourteen|sixteen|eighteen)\b|\b(1[2-9]|2[01]|thirteen|fourteen|sixteen|eighteen)\.? ?(?:\(\d\d\) )?(?:years? (?:of age|old)|years and (?:older|over)|jahren?|lebensjahr\w{0,2}|ans|anos|anni|jaar)\b|\bchildren(?:'s)? (?:\w{1,10} ){0,3}under (1[2-9])\b/;
/** Every age that it can be, in figures or words. */
const mayNameAge = /1[2-9]|2[01]|teen/;
const words: Readonly<Record<string, number>> = { thirteen: 13, fourteen: 14, sixteen: 16, eighteen: 18 };
const about =
  /\b(?:child(?:ren|'s)?|minors?|kinder\w{0,2}|jugendliche\w{0,1}|minderjahrige\w{0,1}|enfants?|mineurs?|menores?|ninos|minori|minorenni|bambini|kinderen|minderjarigen?|criancas?|adolescentes?|individuals|persons?|people|users?|anyone|you are|personen|lebensjahr\w{0,2}|personnes)\b/;
const otherAges =
  /\b(?:conserv\w{1,5}|retain\w{0,3}|stored?|kept|gespeichert|aufbewahr\w{0,4}|retention|duree|experience|days|tage)\b/;

const topic = practiceTopic("age");

/**
 * The age that the policy draws the line at, the first it names; null when it names none.
 *
 * @example findMinimumAge(doc)?.value // 16
 */
export function findMinimumAge(doc: PolicyDocument): (Found & { readonly value: number }) | null {
  for (const line of foldSentences(doc)) {
    if (!line.speaksOf(topic)) continue;
    const { folded } = line;
    const match = mayNameAge.test(folded) ? age.exec(folded) : null;
    if (!match || !about.test(folded) || otherAges.test(folded)) continue;
    const said = match[1] ?? match[2] ?? match[3] ?? "";
    const value = words[said] ?? Number(said);
    const found = buildFound(
      doc,
      line,
      { start: match.index, end: match.index + match[0].length },
      "practices/minimum-age",
      0.88,
    );
    return { ...found, value };
  }
  return null;
}
