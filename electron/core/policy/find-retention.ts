// How long a policy says that data is kept: the sentence that says it best.
import { buildFound } from "./build-found.ts";
import type { Found } from "./findings.ts";
import { foldSentences } from "./fold-sentences.ts";
import { practiceTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

const keeps =
  /\b(?:retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e|ed|ing)|gespeichert|speichern|speicherdauer|aufbewahr\w{0,4}|conserv\w{1,6}|bewaard|bewaren|bewaartermijn|armazen\w{1,5})\b/;
const personal =
  /\b(?:data|information|pi|records|daten|donnees|informations|renseignements|datos|dati|dados|gegevens|informacion)\b/;
const howLong =
  /\b(?:as|so) long as\b|\b(?:no|not) longer than\b|\bfor (?:a|the) (?:\w{1,14} ){0,3}(?:period|duration|term|time)\b|\buntil\b|\bfor (?:up to |at least |a maximum of )?(?:\d{1,3}|one|two|three|five|six|seven|ten|twelve) (?:days|weeks|months|years)\b|\bsolange\b|\bfur die dauer\b|\bfur (?:\w{1,14} ){0,3}(?:tage|wochen|monate|jahre)\b|\b(?:aufbewahrungs|speicher)(?:fristen?|dauer)\b|\baussi longtemps\b|\bpendant (?:une|la|toute|\d)|\bduree\b|\bdurante\b|\bmientras\b|\bper (?:il|un) (?:tempo|periodo)\b|\bzolang\b|\bniet langer dan\b|\bpelo (?:tempo|periodo)\b|\benquanto\b/;
const cookies = /\bcookies?\b|\blog ?files?\b|\bbrowser\b/;

const topic = practiceTopic("keeping");

/**
 * The sentence about how long personal data is kept; null when the policy does not say.
 *
 * @example findRetention(doc)?.sentence.quote
 */
export function findRetention(doc: PolicyDocument): Found | null {
  let best: Found | null = null;
  for (const line of foldSentences(doc)) {
    if (!line.speaksOf(topic)) continue;
    const { folded } = line;
    if (!personal.test(folded)) continue;
    const kept = keeps.exec(folded);
    const long = howLong.exec(folded);
    if (!kept || !long || cookies.test(folded)) continue;
    const distance = Math.abs(kept.index - long.index);
    const confidence = distance < 120 ? 0.88 : 0.65;
    if (confidence <= (best?.confidence ?? 0)) continue;
    best = buildFound(
      doc,
      line,
      { start: long.index, end: long.index + long[0].length },
      "practices/retention",
      confidence,
    );
    if (confidence > 0.8) break;
  }
  return best;
}
