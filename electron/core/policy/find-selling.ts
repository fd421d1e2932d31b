// Whether a policy says that personal data is sold (or shared for advertising), and with what kinds of recipients it is shared.
import { buildFound } from "./build-found.ts";
import type { Found, PolicyFindings } from "./findings.ts";
import { foldSentences } from "./fold-sentences.ts";
import { practiceBit } from "./sentence-topics.ts";
import type { PolicyDocument } from "./snapshot.ts";

type Selling = { readonly sells: PolicyFindings["sells"]; readonly recipients: PolicyFindings["recipients"] };

const no =
  /\b(?:(?:do|does|did|will|shall|have|has|would) (?:not|never)|don't|doesn't|won't|never|not in the business of|nor (?:do|will) we|without selling|no)\b[^.;]{0,70}\b(?:sell|selling|sold|rent|trade|sale)\b|\b(?:not|never) (?:be )?(?:\w{1,12},? ){0,4}(?:sell|sold|selling|rented)\b|\b(?:nicht|niemals|nie|kein\w{0,2})\b[^.;]{0,60}\bverkauf|\bverkauf\w{0,4}\b[^.;]{0,40}\b(?:nicht|niemals)\b|\bne (?:\w{1,14} ){0,4}vend\w{1,4} (?:\w{1,10} )?(?:pas|jamais|aucun)|\bpas vendues?\b|\b(?:no|nunca|non|nao) (?:\w{1,14} ){0,3}(?:vend\w{1,5}|venta|venda)\b|\b(?:niet|nooit)\b[^.;]{0,40}\b(?:verkop\w{0,2}|verkocht)\b|\bverkop\w{0,2}\b[^.;]{0,60}\b(?:niet|nooit)\b/;
const data =
  /\b(?:data|informations?|pi|details|records|e-?mail addresses|daten|donnees|renseignements|datos|dati|dados|gegevens|informacion|informazioni)\b/;
const yes =
  /\b(?:we|us|company) (?:may |might |also |do |have |can |could )?(?:also )?(?:sell|sold|rent|trade)\b|\b(?:sold|sell|sale of) (?:\w{1,14} ){0,3}(?:categories of )?personal (?:information|data)[^.;]{0,80}\b(?:third parties|preceding|last|past|12|twelve)|\b(?:considered|constitute|deemed|be|qualify as) (?:an? )?"?sales?"?\b|\bopt[- ]?out of[^.;]{0,40}"?\bsales?\b|\bdo not sell (?:or share )?my\b/;
const businessSale =
  /\b(?:merger|acquisition|assets|bankrupt\w{0,4}|sale of (?:all|our|the|a|some|its) (?:\w{1,12} ){0,3}(?:business|company|assets|part|portion|stock|product)|products? (?:we|you|they) sell|sell (?:products|goods|our products)|sold to you|subsidiar\w{1,3}|if we (?:sell|are)|sell (?:a |any |or )?(?:\w{1,12} ){0,3}(?:business|websites?|assets|company))\b/;

const kinds: readonly (readonly [string, RegExp])[] = [
  [
    "service providers",
    /\b(?:service providers?|vendors?|processors?|sub-?processors?|contractors|dienstleister\w{0,2}|auftragsverarbeiter\w{0,2}|prestataires?|sous-traitants?|proveedores|encargados|fornitori|responsabili del trattamento|verwerkers|dienstverleners|prestadores|operadores)\b/,
  ],
  [
    "affiliates",
    /\b(?:affiliat\w{2,3}|subsidiar\w{1,3}|parent compan\w{1,3}|group compan\w{1,3}|corporate family|konzern\w{0,14}|verbundene\w{0,2} unternehmen|filiales|groupe|filiali|empresas del grupo|societa del gruppo|gelieerde)\b/,
  ],
  [
    "advertisers",
    /\b(?:advertis(?:ers?|ing (?:networks?|partners?|companies))|ad networks?|marketing partners?|werbepartner\w{0,1}|werbenetzwerk\w{0,1}|annonceurs?|regies? publicitaires?|anunciantes?|inserzionisti|adverteerders)\b/,
  ],
  [
    "analytics providers",
    /\b(?:analytics (?:providers?|partners?|services?|companies)|google analytics|matomo|analysedienst\w{0,2})\b/,
  ],
  [
    "business partners",
    /\b(?:business partners?|partners|geschaftspartner\w{0,1}|partnerunternehmen|partenaires|socios|partner commerciali|zakenpartners|parceiros)\b/,
  ],
  [
    "authorities",
    /\b(?:law enforcement|government (?:agencies|authorities|officials|bodies)|public authorit\w{1,3}|courts?|subpoenas?|behorden|gerichte\w{0,1}|strafverfolgungs\w{1,10}|autorites? (?:judiciaires?|publiques?|competentes?)|autoridades|autorita (?:giudiziari\w|pubblic\w\w?)|autoriteiten)\b/,
  ],
  ["data brokers", /\bdata (?:brokers?|resellers?|aggregators?)\b/],
  [
    "buyers of the business",
    /\b(?:merger|acquisition|acquirer|successor|reorgani[sz]ation|bankruptcy|fusion|cession d'actifs|fusione|verschmelzung)\b/,
  ],
];
const shares =
  /\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ure)|provid(?:e|es|ed|ing)|transfer(?:s|red|ring)?|transmit(?:s|ted)?|pass(?:ed)? (?:on )?|give|sent to|available to|recipients?|weiter\w{2,10}|ubermitt\w{1,5}|empfanger|partag\w{1,5}|communiqu\w{1,4}|transm\w{1,6}|destinataires?|divulgu\w{1,4}|compart\w{1,5}|comunic\w{1,5}|ced\w{2,4}|destinatari\w{1,2}|condivi\w{2,5}|delen|gedeeld|verstrek\w{1,4}|doorgeven|divulg\w{1,5})\b/;
/**
 * `sells`: `no` when the policy denies it and nowhere grants it; `yes` when it says so, or counts its sharing as a sale under
 * a law; `unclear` when it is silent or says both. Recipients: each kind once, with the first sentence that names it.
 *
 * @example findSelling(doc).sells // "no"
 */
export function findSelling(doc: PolicyDocument): Selling {
  let denies = false;
  let grants = false;
  const recipients = new Map<string, Found & { readonly value: string }>();
  const topics = practiceBit("selling") | practiceBit("sharing");
  for (const line of foldSentences(doc)) {
    if ((line.topics & topics) === 0) continue;
    const { folded } = line;
    if ((line.topics & practiceBit("selling")) !== 0 && data.test(folded)) {
      if (no.test(folded)) denies = true;
      else if (yes.test(folded) && !businessSale.test(folded)) grants = true;
    }
    if (recipients.size === kinds.length || (line.topics & practiceBit("sharing")) === 0) continue;
    if (!shares.test(folded) || /\b(?:do|will|does|shall) (?:not|never)\b/.test(folded)) continue;
    for (const [value, pattern] of kinds) {
      if (recipients.has(value)) continue;
      const match = pattern.exec(folded);
      if (match)
        recipients.set(value, {
          ...buildFound(
            doc,
            line,
            { start: match.index, end: match.index + match[0].length },
            "practices/recipients",
            0.8,
          ),
          value,
        });
    }
  }
  const sells = denies === grants ? "unclear" : denies ? "no" : "yes";
  return { sells, recipients: kinds.flatMap(([value]) => recipients.get(value) ?? []) };
}
