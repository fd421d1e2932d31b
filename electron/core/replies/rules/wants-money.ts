// "That is so much": an amount beside words of paying, in whatever words.
import type { ReplyRule } from "../reply-rule.ts";

const kind = "fee";

const amount =
  /(?:[£$€]|\b(?:eur|usd|gbp|chf|fr\.)) ?\d[\d.,]{0,8}|\b\d[\d.,]{0,8}-? ?(?:€|£|\$|(?:eur|euros?|usd|gbp|chf|franken|francs|dollars|pounds|quid)\b)|\b(?:five|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|funf|zehn|funfzehn|zwanzig|dreissig|vierzig|funfzig|cinq|dix|quinze|vingt|trente|quarante|cinquante) (?:pounds|euros?|dollars|franken|francs)\b/;
/** What trade speaks of; and what is offered, not asked for. */
const ofTrade =
  /\b(?:order|invoice no|invoice number|subscription|cancellation|late fee|refund\w*|discount|off|voucher\w*|lost|delivery|shipping|parcel|debited|direct debit|membership|premium|gift|from only|bestell\w*|rabatt|versandkosten|erstatt\w*|gutschein\w*|mitgliedsbeitrag|abgebucht|buchen wir|rechnung (?:fur|nr|vom)|forderung|commande|rembours\w*|livraison|bon d'achat|abonnement|debite\w*|preleve\w*|vous nous devez|reduction|owe|schulden|quote|price|angebot|min|minute\w*|festnetz|mobilfunk|anruf|per call|appel|hotline|monthly|monatlich\w*|par mois|mahn\w*|mindestbestell\w*|salary|gehalt)\b/;

export const enMoneyRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-money",
    pattern: amount,
    needs:
      /\b(?:need|charge[ds]?|costs?|pay\w*|up front|upfront|in advance|fee|fees|set at|postage|copying|photocop\w+|admin\w*|transfer|send|deposit|cover|had for|rate|quotation|against|per (?:page|copy|hour))\b/,
    unless: new RegExp(
      `${ofTrade.source}|\\b(?:no|any|without|not) (?:\\S+ ){0,2}(?:fee|charge|cost|payment)|free of charge|reserve the right|\\b(?:may|might|could) (?:\\S+ ){0,3}charge`,
    ),
  },
  {
    kind,
    name: "en-charge-first",
    pattern:
      /\b(?:(?:stamped|prepaid) (?:\S+ )?envelope|postage stamps|hourly rate|at your (?:own )?expense|(?:cover|bear|meet|refund us) (?:the|our|these) (?:costs?|expenses)|cost estimate|(?:return|sign|accept) (?:\S+ ){0,4}(?:quotation|quote|estimate)|(?:reasonable|administrative|admin|processing|copying|handling|small|nominal) (?:\S+ ){0,2}(?:fee|charge|cost)|(?:charge|fee|payment) (?:\S+ ){0,4}(?:before|in advance|up front|first)|(?:answer|process|proceed|start|release|send|deal with) (?:\S+ ){0,8}(?:against|on receipt of|upon|after|once) (?:\S+ ){0,4}(?:payment|paid|fee|money|cheque))\b/,
    unless: new RegExp(
      `${ofTrade.source}|\\b(?:no|any|without|not) (?:\\S+ ){0,2}(?:fee|charge|cost|payment)|free of charge|reserve the right|\\b(?:may|might|could|can) (?:\\S+ ){0,3}charge|additional cop|further cop`,
    ),
  },
];

export const deMoneyRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-charge-first",
    pattern:
      /\b(?:\w*gebuhr\w*|\w*entgelt\w*|kostenvoranschlag|kostenvorschuss|kostenbeteiligung|unkosten\w*|\w*pauschale|vorkasse) (?:\S+ ){0,10}(?:abhangig|entrichten|zahlen|uberweisen|voraus|vorab|fallig|begleichen|zuruck\w*)|\bkostenpflichtig\b|frankiert\w* (?:\S+ ){0,3}umschlag|ruckumschlag|ruckporto|briefmarken|zu ihren lasten|kosten (?:\S+ ){0,4}(?:selbst |von ihnen )?(?:tragen|ubernehmen|getragen)|(?:zahlung|eingang|uberweisung|begleichung|entrichtung) (?:\S+ ){0,5}(?:\w*gebuhr|\w*entgelts?|\w*pauschale|betrags|kosten)\b/,
    unless: new RegExp(
      `${ofTrade.source}|kostenlos|kostenfrei|gebuhrenfrei|keine (?:gebuhr|kosten)|vorbehalten|behalten uns|konnen wir`,
    ),
  },
  {
    kind,
    name: "de-money",
    pattern: amount,
    needs:
      /\b(?:kostet|kosten|kosten\w*|\w*kosten|entgelt\w*|\w*gebuhr\w*|berechne\w*|rechnung|zahl\w*|zahlen|uberweis\w*|vorab|voraus|vorkasse|pauschale|\w+pauschale|je seite|pro seite|porto|aufwand|fallig|beitrag|\w*beitrag|entrichten|begleich\w*)\b/,
    unless: new RegExp(
      `${ofTrade.source}|kostenlos|kostenfrei|unentgeltlich (?!bekommen|erhalten)|gebuhrenfrei|vorbehalten|behalten uns`,
    ),
  },
];

export const frMoneyRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-charge-first",
    pattern:
      /\b(?:participation aux frais|enveloppe (?:\S+ )?(?:timbree|affranchie)|(?:a votre charge|a vos frais)|devis|versement prealable|paiement prealable|frais (?:\S+ ){0,3}(?:de (?:reproduction|recherche|copie|traitement|dossier)))\b/,
    needs: /timbree|affranchie|charge|vos frais|soumis|contre|regl|vers|pay|retour|sign|adress|factur|cheque|prealable/,
    unless: new RegExp(`${ofTrade.source}|sans frais|gratuit|aucun|pourr(?:ons|a|ait|ions)|reservons`),
  },
  {
    kind,
    name: "fr-money",
    pattern: amount,
    needs:
      /\b(?:frais|factur\w*|couts?|coute\w*|pay\w*|regl\w*|vers\w*|avance|par page|compter|montant|redevance|participation|cheque|virement|timbres?|soit|total)\b/,
    unless: new RegExp(`${ofTrade.source}|sans frais|gratuit|aucun (?:frais|cout)|pourr(?:ons|a|ait|ions)|reservons`),
  },
];
