// "That costs": a company wants money before it answers.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "fee";

const amount =
  "(?:(?:£|\\$|€|eur|usd|gbp|chf|fr\\.) ?\\d[\\d.,]{0,8}|\\d[\\d.,]{0,8}-? ?(?:€|£|\\$|eur|euros?|usd|gbp|chf|franken|francs|dollars|pounds))";
const enNot =
  /\b(?:no|any|without|not) (?:\S+ ){0,2}(?:fee|charge|cost|payment)|free of charge|do not charge|won't charge|not charge|refund|\b(?:may|might|could|can) (?:\S+ ){0,3}charge|reserve the right|further cop|additional cop|\border\b|\bmy\b|can i\b|cancellation|subscription|membership fee|late fee|per minute|per call|price|quote|monthly|off\b|discount/;
const deNot =
  /kostenlos|kostenfrei|unentgeltlich|keine (?:\S+ ){0,2}(?:gebuhr|kosten|entgelt)|ohne (?:\S+ ){0,2}(?:kosten|gebuhr)|gebuhrenfrei|vorbehalten|behalten (?:\S+ ){0,3}vor|(?:konnen|konnten|durfen) (?:\S+ ){0,6}(?:gebuhr|entgelt)|weitere kopien|bestellung|rabatt|versandkosten|erstatt|gutschein|festnetz|mobilfunk|\bmin\b|minute|anruf|angebot|monatlich|mitgliedsbeitrag/;
const frNot =
  /sans frais|gratuit|aucun (?:frais|cout)|sans aucun|pourr(?:ons|a|ait|ions)|reservons|copies? supplementaires?|commande|rembours|livraison|appel|par mois|frais de port|peut exiger|peuvent/;

export const enFee: readonly ReplyRule[] = [
  {
    kind,
    name: "en-fee",
    pattern: phrase(
      "(?:fee|charge|payment|costs?|sum|amount|deposit) ~6 (?:of|is|will|applies|apply|payable|required|must|due|at|be)\\b",
    ),
    needs: new RegExp(
      `${amount}|\\b(?:payable|must be paid|is due|we charge|is required before|applies|administrative fee|processing fee|reasonable fee)\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-pay",
    pattern: phrase(
      "(?:pay|paid|paying|payment|charge|charged|transfer|remit|cheque|invoice|wire|settle) ~8 (?:fee|amount|charge|sum|invoice|costs?|payment|payable)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-charge",
    pattern: phrase(`(?:charge|charged|charging|pay|costs?|transfer|remit) ~10 ${amount}`),
    unless: enNot,
  },
  {
    kind,
    name: "en-let-us-have",
    pattern: phrase(`(?:let us have|send us|transfer|prepay|deposit|in advance|payment of|remit) ~4 ${amount}`),
    unless: enNot,
  },
  {
    kind,
    name: "en-per-page",
    pattern: phrase("(?:copies|copy|pages?|records?) ~2 (?:cost|costs|charged at|are charged) ~3 (?:\\d|£|€|\\$)"),
    unless: enNot,
  },
];

export const deFee: readonly ReplyRule[] = [
  {
    kind,
    name: "de-fee",
    pattern: phrase(
      "(?:\\S{0,18}gebuhr(?:en)?|kosten|\\S{0,12}kostenpauschale|\\S{0,10}entgelts?|aufwandsentschadigung|unkosten|kostenbeitrag|\\S{0,12}pauschale|kostenvorschuss) ~12 (?:berechnen|berechnet|erheben|erhoben|verlangen|rechnung|uberweisen|betragt|betragen|von|hohe|fallig|zahlen|zahlung|zu entrichten|entrichten|an|gezahlt|beglichen|voraus)\\b",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-only-against",
    pattern: phrase(
      "(?:nur|erst|ausschliesslich|lediglich) (?:gegen|nach|bei|mit) ~3 (?:\\S{0,6}zahlung|erstattung|ubernahme|vorkasse|vorauszahlung|begleichung|entrichtung|entgelt|gebuhr|kostenerstattung|kostenubernahme)\\b",
    ),
    needs: /antrag|anfrage|auskunft|ersuchen|kopie|bearbeit|losch|nach\.?$|kosten/,
    unless: /kostenlos|kostenfrei|bestellung|versand|lieferung/,
  },
  {
    kind,
    name: "de-charge",
    pattern: phrase(
      "(?:berechnen|erheben|verlangen|stellen|uberweisen|zahlen|entrichten|begleichen|fallen|fallt|entsteht|entstehen) ~12 (?:gebuhr|gebuhren|\\S{0,18}gebuhr|kosten|entgelt|\\S{0,12}pauschale|betrag|\\S{0,10}entgelt|aufwand|in rechnung)\\b",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-amount",
    pattern: phrase(
      `(?:berechnen|uberweisen|zahlen|betragt|betragen|kostet|rechnung|hohe|zahlung|uberweisung) ~10 ${amount}`,
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-we-charge",
    pattern: phrase(
      `(?:erheben|erhebe|berechnen|berechne|verlangen|stellen|stelle) ~4 ${amount}|${amount} ~4 (?:in rechnung|berechnet|berechnen|erhoben|fallig|zu zahlen|zu entrichten)`,
    ),
    unless: deNot,
  },
];

export const frFee: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-fee",
    pattern: phrase(`(?:frais|participation|redevance|somme|montant|paiement|reglement|tarif|cout) ~10 ${amount}`),
    unless: frNot,
  },
  {
    kind,
    name: "fr-to-pay",
    pattern: phrase(
      "(?:frais|participation|redevance|somme|montant) ~12 (?:regler|payer|verser|s'elevent|s'eleve|factures?|acquitter|dus?|exigibles?|requis|demandes?|vous seront)\\b",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-pay",
    pattern: phrase(
      "(?:regler|payer|verser|acquitter|facturons|versement|virement|cheque|paiement|soumise? a|donne lieu a|moyennant) ~8 (?:frais|montant|somme|facture|redevance|paiement|participation)\\b",
    ),
    unless: frNot,
  },
];
