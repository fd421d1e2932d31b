// How policies say that they sell personal data, that they do not, and that they keep it to themselves. All run on folded text.

/** One pattern of pieces: a language or a turn of phrase each. */
const anyOf = (...pieces: readonly string[]): RegExp => new RegExp(pieces.join("|"));

/** "We do not sell", "never sold", "nicht verkauft". */
export const denialOfSale = anyOf(
  "\\b(?:(?:do|does|did|will|shall|have|has|would) (?:not|never)|don't|doesn't|won't|never|not in the business of|nor (?:do|will) we|without selling|no)\\b[^;]{0,70}?\\b(?:sell|selling|sold|resell|rent|trade|sale)\\b",
  "\\b(?:not|never) (?:be )?(?:\\w{1,12},? ){0,4}?(?:sell|sold|selling|rented)\\b",
  "\\b(?:nicht|niemals|nie|kein|keine|keinen|keinesfalls|weder)\\b[^;]{0,60}?\\b(?:verkauf|verausser|weiterverkauf)",
  "\\b(?:verkauf|verausser|weiterverkauf)[^;]{0,44}?\\b(?:nicht|niemals|nie)\\b",
  "\\b(?:ne|n'est|n'ont) (?:\\w{1,14},? ){0,5}?vend\\w{1,5}\\b|\\b(?:pas|aucune|jamais) (?:\\w{1,8} ){0,3}?(?:vendues?|vente|vendre)\\b",
  "\\b(?:no|nunca|jamas|non|nao|jamais|ni) (?:\\w{1,14},? ){0,5}?(?:vend\\w{1,8}|venta|venda|vendita)\\b",
  "\\b(?:niet|nooit|geen)\\b[^;]{0,50}?\\b(?:verkop|verkocht|verkoop|doorverko)|\\bverko(?:op|pen|cht)[^;]{0,60}?\\b(?:niet|nooit)\\b",
);

const passing =
  "(?:shar|pass|giv|disclos|provid|transfer|releas|distribut|reveal|lend|hand|trad|made available|make available)";
const anybody = "(?:third[- ]part|other (?:compan|organi|part|individual|person)|outside|anyone|anybody|any other)";

/** "We pass your data on to nobody": whoever keeps data to himself does not sell it. */
export const denialOfPassingOn = anyOf(
  `\\b(?:we|us|company) (?:\\w{1,10} ){0,2}?(?:not|never|don't|won't|nor) (?:\\w{1,12},? ){0,5}?${passing}[^;]{0,120}?\\b${anybody}`,
  `\\b(?:is|are|will|shall) (?:not|never) (?:\\w{1,12},? ){0,5}?${passing}[^;]{0,120}?\\b${anybody}`,
  "\\b(?:nicht|keine?r?|niemals|nie)\\b[^;]{0,80}?\\bdritte[nr]?\\b[^;]{0,60}?\\b(?:weiter|uberm|uberlass|herausg|verausser)",
  "\\b(?:weitergabe|ubermittlung|herausgabe)\\b[^;]{0,60}?\\bdritte[nr]?\\b[^;]{0,80}?\\b(?:nicht|keine?)\\b",
  "\\bgeben\\b[^;]{0,90}?\\b(?:nicht|niemals)\\b[^;]{0,40}?\\bdritte\\b",
  "(?<!\\b(?:vous|de) )\\bne (?:\\w{1,14},? ){0,5}?(?:communiqu|transm|divulgu|partag|ced|fourni)(?:ons|ees?|es|is|ises?|erons)\\b[^;]{0,90}?\\btiers\\b",
  "\\bno (?:\\w{1,14} ){0,4}?(?:ced|comunic|compart|transf|divulg|facilit)\\w{0,9}[^;]{0,90}?\\bterceros\\b",
  "\\bnon (?:\\w{1,14} ){0,4}?(?:ced|comunic|condivi|trasmess|trasfer)\\w{0,9}[^;]{0,90}?\\bterzi\\b",
  "\\bnao (?:\\w{1,14} ){0,4}?(?:compartilh|partilh|ced|divulg|comunic|transfer|transmit)\\w{0,9}[^;]{0,90}?\\bterceiros\\b",
  "\\b(?:niet|nooit|geen)\\b[^;]{0,80}?\\bderden\\b",
);

/** Denials that hold for a part only, or that take themselves back; and those that speak of another firm. */
export const onlyAPart =
  /\b(?:except|other than|unless|save) (?:as|in the)\b|\b(?:as )?(?:described|set out|outlined|stated) (?:in|below|above|herein)|\b(?:sms|mobile|phone numbers?|text messag\w{1,5}|opt-in|credit cards?|payment|cookies?|children|google|facebook|youtube|browser|ip-?adresse\w?|server|responsible|liable|control|marketing|werb\w{2,10}|publicit\w{1,6}|real time|surf)\b|\b(?:obligated|obliged|required|ask us) (?:not |to not )|\b(?:you can ask|right to request|recommand\w{1,5}|access to|apart from|newsletter|under 1[3-8])\b|\bif (?:we|you)\b/;

/** "We may sell", "opt out of sales": what only a firm says that sells. */
export const grantOfSale = anyOf(
  "\\b(?:we|us|company) (?:may |might |also |do |have |can |could )?(?:also )?(?:sell|sold|rent|trade)\\b",
  "\\b(?:sold|sell|sale of) (?:\\w{1,14} ){0,3}?(?:categories of )?personal (?:information|data)[^;]{0,80}?\\b(?:third parties|preceding|last|past|12|twelve)",
  "\\bopt[- ]?out of[^;]{0,40}?\\bsales?\\b|\\bdo not sell (?:or share )?my\\b",
  "\\bwir (?:\\w{1,14} ){0,3}?verkaufen\\b|\\bnous (?:\\w{1,14} ){0,3}?vendons\\b|\\b(?:podemos|possiamo) vend\\w{2,3}\\b|\\bwij (?:\\w{1,14} ){0,3}?verkopen\\b",
);

/** Sharing that the policy itself counts as a sale under a law: stronger than a denial of sale "for money". */
export const countsAsSale =
  /\b(?:be|is|are) (?:considered|deemed|regarded|defined|interpreted|construed|classified) (?:as |to be )?(?:an? )?"?sales?\b|\b(?:may|might|could|can|would) (?:also )?(?:constitute|qualify as|be) (?:an? )?"?sales?\b/;

/** Behind one of these it does not count as one; to be held to the words right before. */
export const denialBefore = /\b(?:not|never|nor)\b[^;]{0,30}$/;

/** The sale of a firm, of its assets or its goods is no sale of data. */
export const saleOfOtherThings =
  /\b(?:merger|acquisition|assets|bankrupt\w{0,4}|sale of (?:all|our|the|a|some|its) (?:\w{1,12} ){0,3}?(?:business|company|assets|part|portion|stock|product)|products? (?:we|you|they) sell|sell (?:products|goods|our products)|sold to you|subsidiar\w{1,3}|if we (?:sell|are)|sell (?:a |any |or )?(?:\w{1,12} ){0,3}?(?:business|websites?|assets|company)|verkaufen wir (?:ihnen|waren|produkte))\b/;

/** Without one of these a sentence does not speak of people's data. */
export const dataWords =
  /\b(?:data|informations?|pi|details|records|e-?mail addresses|addresses|names|daten|angaben|donnees|renseignements|datos|dati|dados|gegevens|informacion|informazioni|informacoes)\b|\b(?:personenbezogene|persoons)/;

/** "We share nothing" of some figures is no promise; of your data it is one. The other languages say it without a pronoun. */
export const ofPeople =
  /\b(?:your|yours|you|personal(?:ly)?|customer'?s?|user'?s?|visitor'?s?|member'?s?|client'?s?|individual)\b|\b(?:daten|angaben|informationen|donnees|datos|dati|dados|gegevens|persoonsgegevens)\b/;
