// "Not in time": the answer comes later than the law or the company had said, in whatever words.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "extension";

const hedged =
  /\bif\b|\bmay\b|\bmight\b|usually|normally|working days|retention|deleted|erased|gone|systems|season|newsletter|catalogue|delivery|parcel|warranty|offer|\?$/;

export const enLongerRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-not-until",
    pattern: phrase(
      "(?:won't|will not|can't|cannot|not be able|unable|not expect|don't expect) ~12 (?:until|before) ~3 (?:end|middle|mid-?\\S{0,9}|beginning|start|early|late|next|january|february|march|april|may|june|july|august|september|october|november|december|\\d{1,2})\\b",
    ),
    needs: /answer|respon|reply|ready|finish|complet|request|data|file/,
    unless: /\?$|\bif\b|payment|proof|identity|unless|booking|refund/,
  },
  {
    kind,
    name: "en-extra",
    pattern: phrase(
      "(?:extra|additional|further|another|more) (?:period of )?(?:up to )?(?:\\d{1,2}|one|two|three|six|eight|thirty|forty-five|sixty|ninety|couple of|few)? ?(?:calendar |working )?(?:months?|weeks?|days|time)\\b",
    ),
    needs: /\b(?:we|i|us|law|article|will|need|take|taking|use|using|using|request|answer|respond|allow\w*)\b/,
    unless: hedged,
  },
  {
    kind,
    name: "en-not-ready",
    pattern: phrase(
      "(?:won't|will not|wont|not going to|can't|cannot|unable to|not able to|haven't been able to|not in a position to|not been able to|not managed? to) ~4 (?:ready|finish|finished|done|completed?|respond|reply|answer|meet|make|get|have it|have finished|keep to|conclude) ~12 (?:by|within|in time|deadline|month|limit|date|week|on time|as promised|like i said|as i said|as planned|before)\\b",
    ),
    unless: /\bif\b|until we (?:have|receive)|unless|without|verif|identity|deleted|\?$/,
  },
  {
    kind,
    name: "en-slips",
    pattern: phrase(
      "(?:running (?:behind|late)|behind schedule|backlog|more likely ~2 (?:mid|late|early|end|by|in)|later than ~3 (?:we|i|planned|expected|promised|hoped|said)|put back|pushed back|postponed|delayed|beyond the ~3 (?:month|period|deadline|limit))\\b",
    ),
    needs: /\b(?:we|i|it|your|our|response|answer|reply)\b/,
    unless: hedged,
    isWeak: true,
  },
];

const deHedged =
  /\?$|\bfalls\b|\bwenn\b|werktag|aufkommen|kann (?:\S+ ){0,5}dauern|katalog|newsletter|lieferung|paket|ferienzeit|urlaubszeit|\bmal\b|in der regel|aufbewahr|geloscht|\bkann es\b|vertragsverlanger/;
export const deLongerRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-need-until",
    pattern: phrase(
      "(?:brauche|brauchen|benotige|benotigen|benotigt|rechnen) ~5 (?:noch )?bis (?:zum|ende|anfang|mitte|\\d)|noch nicht (?:durch|fertig|so weit|soweit|abgeschlossen)\\b",
    ),
    unless: deHedged,
  },
  {
    kind,
    name: "de-not-in-time-2",
    pattern: phrase(
      "(?:schaffen|schaffe|gelingt|konnen|konnte|konnten|werden|wird|ist|kann) ~8 nicht ~8 (?:\\S{0,10}frist|monats|monat|rechtzeitig|fristgerecht|zeit|termin|geplant|versprochen|bis (?:zum|freitag|ende))\\b",
    ),
    unless: new RegExp(`${deHedged.source}|\\bohne\\b|identitat|ausweis|solange`),
  },
  {
    kind,
    name: "de-slips",
    pattern: phrase(
      "(?:verschieb(?:t|en)|verzoger(?:t|n)|hinauszoger\\S{1,2}|hinaus|spater als|(?:noch )?etwas langer|dauert (?:noch |leider |doch )?langer|rechnen sie ~4 (?:mit|erst|ende|anfang|mitte)|im ruckstand|fruhestens|weitere[nr]? (?:\\S+ )?(?:wochen?|monate?n?)|zwei monate (?:mehr|langer|zusatzlich))\\b",
    ),
    needs: /antwort|beantwort|auskunft|bearbeit|antrag|anfrage|frist|abschluss|unterlagen|\bes\b|brauch|benotig/,
    unless: deHedged,
  },
];

const frHedged = /\?$|\bsi\b|livraison|abonnement|colis|conserv|supprim|heures|ouvre/;
export const frLongerRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-need-until",
    pattern: phrase(
      "(?:nous faut|nous faudra|avons besoin|aurons besoin|me faut) ~4 jusqu'(?:au|a|en)\\b|(?:n'avons|n'ai) pas (?:encore )?(?:termine|fini|acheve)",
    ),
    unless: frHedged,
  },
  {
    kind,
    name: "fr-not-in-time-2",
    pattern: phrase(
      "(?:ne|n') ?~1 (?:pourrons|pourrai|pouvons|sommes|serons|seront|sera|parviendrons|allons) ~8 (?:tenir|respecter|repondre|honorer|traiter|prete?) ~8 (?:delai\\S?|mois|temps|date|echeance|prevu\\S?)\\b",
    ),
    unless: /\?$|\bsi\b|sans|tant que|identite/,
  },
  {
    kind,
    name: "fr-extra",
    pattern: phrase(
      "(?:(?:deux|trois|\\d|quelques|un|une) )?(?:mois|semaines|jours|temps) (?:de plus|supplementaires?|additionnels?|en plus)\\b|(?:report(?:ons|ee?|er|e)|repouss(?:ons|ee?|er)|decal(?:ons|ee?|er)|differ(?:ons|ee?|er)) ~8 (?:reponse|traitement|delai|envoi|au|de|a)\\b|(?:prend|prendra|demande|demandera|necessite|necessitera) ~4 (?:plus de temps|plus longtemps|davantage de temps)",
    ),
    unless: frHedged,
  },
];
