// Whether a company says that it checks who asks before it answers.
import { buildFound } from "./build-found.ts";
import type { Found } from "./findings.ts";
import { foldSentences } from "./fold-sentences.ts";
import { practiceTopic } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

const checks =
  /\b(?:verif(?:y|ies|ying|ied|ication)|confirm(?:s|ing|ed|ation)?|prov(?:e|ing|ide)|proof|validat(?:e|ing)|authenticat(?:e|ing|ion)|establish|ascertain|check|satisf(?:y|ied)|evidence|nachweis\w{0,4}|prufen|uberprufen|bestatig\w{1,4}|verifizier\w{1,4}|identifizier\w{1,4}|justifi(?:er|ant|catif)s?|justificatif|verifier|prouver|preuve|acredit\w{1,5}|verificar|comprobar|verificare|accertare|controleren|vaststellen|verifieren|comprovar|confirmar)\b[^.;]{0,70}\b(?:your |the |their |his |requester'?s? |ihrer? |votre |l'|d'|su |sua |tu |uw |de |dell')?(?:identit(?:y|ies|e|at|a|eit)|identidad|identidade)\b|\b(?:identit(?:y|e|at|a|eit)|identidad|identidade)\b[^.;]{0,50}\b(?:verif(?:y|ied|ication)|confirm(?:ed|ation)?|check(?:ed)?|prov(?:ed|en)|nachweis\w{0,4}|pruf\w{1,4}|uberpruf\w{1,4}|bestatig\w{0,4}|verifi\w{1,6}|justifi\w{1,6})\b|\b(?:copy of|copie (?:de|d')|kopie|copia (?:de|del))[^.;]{0,30}\b(?:identity|id|passport|driver'?s licen[cs]e|identite|ausweis\w{0,4}|personalausweis\w{0,2}|dni|documento|identita|identiteit\w{0,8})\b|\b(?:verify|confirm) (?:that )?(?:you are (?:who|the)|who you are)|\bproof of (?:your )?(?:identity|identification)|\bpiece d'identite|\bverif(?:y|ying|ication of) (?:your|the|all|any) (?:\w{1,12} ){0,2}requests?\b|\bverifiable (?:consumer )?request/;
/** Every check has one of these; most sentences that open the topic speak of what identifies a person. */
const mayCheck = /identi[td]|cop|kopi|verif|confirm|proof of/;
const request =
  /\b(?:request\w{0,3}|rights?|exercis\w{1,4}|access|delet\w{1,4}|respond|before|shar(?:e|ing)|disclos\w{1,4}|removal|demande\w{0,2}|droits?|exerc\w{1,4}|anfrage\w{0,1}|auskunft|rechte|antrag|begehren|solicitud\w{0,2}|derechos?|richiest\w|diritt[oi]|verzoek\w{0,3}|rechten|solicitac\w{1,4}|direitos?|in order to (?:help|protect))\b/;
const otherChecks =
  /\b(?:fraud|payment|purchas\w{1,3}|credit|age verif\w{1,6}|know your customer|kyc|money laundering|bank|two-factor|log ?in to|open(?:ing)? an account|when you (?:register|sign up)|vendor|service provider|transaction|third[- ]part(?:y|ies) (?:to|service)|we collect|we use|we may collect|use (?:your|this|the) (?:\w{1,14} ){0,3}(?:data|information) to)\b/;
// A purpose in a list ("we use your data: - to verify your identity") is not a check of requests.
const purposeList = /\b(?:we|information) (?:\w{1,12} ){0,3}(?:use|used|process|collect)\b/;

const topic = practiceTopic("identity");

/**
 * The sentence in which the company asks for proof of who somebody is before it answers a request; null when there is none.
 *
 * @example findIdentityCheck(doc)?.evidence.quote // "verify your identity"
 */
export function findIdentityCheck(doc: PolicyDocument): Found | null {
  const lines = foldSentences(doc);
  let best: Found | null = null;
  for (const line of lines) {
    if (!line.speaksOf(topic)) continue;
    const { folded } = line;
    const match = mayCheck.test(folded) ? checks.exec(folded) : null;
    if (!match || otherChecks.test(folded)) continue;
    const lead = line.sentence.lead === null ? "" : (lines[line.sentence.lead]?.folded ?? "");
    if (purposeList.test(lead)) continue;
    const passage = `${lines[line.index - 1]?.folded ?? ""} ${lead} ${folded}`;
    const confidence = request.test(folded) ? 0.9 : request.test(passage) ? 0.75 : 0;
    if (confidence > (best?.confidence ?? 0))
      best = buildFound(
        doc,
        line,
        { start: match.index, end: match.index + match[0].length },
        "practices/identity-check",
        confidence,
      );
    if (confidence >= 0.9) break;
  }
  return best;
}
