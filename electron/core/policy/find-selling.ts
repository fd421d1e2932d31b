// Whether a policy says that personal data is sold (or shared for advertising), and with what kinds of recipients it is shared.
import { buildFound } from "./build-found.ts";
import type { Found, PolicyFindings } from "./findings.ts";
import { type FoldedSentence, foldSentences } from "./fold-sentences.ts";
import { recipientKinds } from "./recipient-kinds.ts";
import {
  countsAsSale,
  dataWords,
  denialBefore,
  denialOfPassingOn,
  denialOfSale,
  grantOfSale,
  ofPeople,
  onlyAPart,
  saleOfOtherThings,
} from "./selling-words.ts";
import { kindTopic, practiceTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

type Selling = { readonly sells: PolicyFindings["sells"]; readonly recipients: PolicyFindings["recipients"] };

const shares =
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|transmit(?:s|ted)?|pass(?:ed)? (?:on )?|give|sent to|available to|recipients?|weiter\w{2,10}|ubermitt\w{1,5}|empfanger|partag\w{1,5}|communiqu\w{1,4}|transm\w{1,6}|destinataires?|divulgu\w{1,4}|compart\w{1,5}|comunic\w{1,5}|ced\w{2,4}|destinatari\w{1,2}|condivi\w{2,5}|delen|gedeeld|verstrek\w{1,4}|doorgeven|divulg\w{1,5})\b/;
const silence = /\b(?:do|will|does|shall) (?:not|never)\b/;
const selling = practiceTopic("selling");
const sharing = practiceTopic("sharing");
const others = practiceTopic("others");
const kinds = recipientKinds.map((kind, index) => ({ ...kind, topic: kindTopic(index) }));

/** Every denial of passing on has one of these; most sentences about others have none. */
const mayDeny = /\b(?:n[eio]|nao|kein|geen)|n't/;

type Said = "counts-as-sale" | "sells" | "sells-not" | "keeps" | null;

const isCountedAsSale = (folded: string): boolean => {
  const hit = countsAsSale.exec(folded);
  return hit !== null && !denialBefore.test(folded.slice(Math.max(0, hit.index - 36), hit.index));
};

/** What one sentence says about selling. */
function readSale(line: FoldedSentence): Said {
  const { folded } = line;
  if (!dataWords.test(folded)) return isCountedAsSale(folded) ? "counts-as-sale" : null;
  if (line.speaksOf(selling)) {
    if (isCountedAsSale(folded) && !saleOfOtherThings.test(folded)) return "counts-as-sale";
    if (denialOfSale.test(folded)) return "sells-not";
    if (grantOfSale.test(folded) && !saleOfOtherThings.test(folded)) return "sells";
  }
  return line.speaksOf(others) &&
    mayDeny.test(folded) &&
    denialOfPassingOn.test(folded) &&
    ofPeople.test(folded) &&
    !onlyAPart.test(folded)
    ? "keeps"
    : null;
}

function sumUp(said: ReadonlySet<Said>): PolicyFindings["sells"] {
  if (said.has("counts-as-sale")) return "yes";
  if (said.has("sells")) return said.has("sells-not") || said.has("keeps") ? "unclear" : "yes";
  return said.has("sells-not") || said.has("keeps") ? "no" : "unclear";
}

type Recipients = Map<string, Found & { readonly value: string }>;

function addRecipients(doc: PolicyDocument, line: FoldedSentence, recipients: Recipients): void {
  let isSharing: boolean | null = null;
  for (const { value, pattern, topic } of kinds) {
    if (!line.speaksOf(topic) || recipients.has(value)) continue;
    isSharing ??= shares.test(line.folded) && !silence.test(line.folded);
    if (!isSharing) return;
    const match = pattern.exec(line.folded);
    if (!match) continue;
    const hit = { start: match.index, end: match.index + match[0].length };
    const { evidence, sentence, rule, confidence } = buildFound(doc, line, hit, "practices/recipients", 0.8);
    recipients.set(value, { evidence, sentence, rule, confidence, value });
  }
}

/**
 * `sells`: `no` when the policy denies it, or denies to pass data on at all, and nowhere grants it; `yes` when it says so, or
 * counts its sharing as a sale under a law; `unclear` when it is silent or says both. Recipients: each kind once, with the first sentence that names it.
 *
 * @example findSelling(doc).sells // "no"
 */
export function findSelling(doc: PolicyDocument): Selling {
  const said = new Set<Said>();
  const recipients: Recipients = new Map();
  for (const line of foldSentences(doc)) {
    if (line.speaksOf(selling) || line.speaksOf(others)) said.add(readSale(line));
    if (recipients.size < kinds.length && line.speaksOf(sharing)) addRecipients(doc, line, recipients);
  }
  return { sells: sumUp(said), recipients: recipientKinds.flatMap(({ value }) => recipients.get(value) ?? []) };
}
