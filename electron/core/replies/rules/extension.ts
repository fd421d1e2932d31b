// "It takes longer": the company gives itself more time.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "extension";

const enNot =
  /\b(?:may|might|can|could) (?:\S+ ){0,3}(?:be )?(?:extend|extended|prolong)|\bif (?:we|the|your|it)\b|\bshould we\b|extend(?:s|ed)? (?:our|a|the) (?:apolog|thanks|warm)|retention|not (?:be )?extend|browser|extension \d|warranty|offer/;
const deNot =
  /\b(?:kann|konnen|konnte) (?:\S+ ){0,8}(?:verlanger|verlangert)|gegebenenfalls|\bggf|sollte|wenn|falls|aufbewahrung|vertragsverlanger|lieferung|zustellung|\bmal\b|werktag|aufkommen|derzeit kann|kann (?:\S+ ){0,5}(?:dauern|verzoger)|ferienzeit|urlaubszeit|verlangerung ihres (?:vertrags|abo)/;
const frNot =
  /\b(?:peut|pourra|pourrait|pouvons|peuvent) (?:\S+ ){0,4}(?:prolong|prorog)|le cas echeant|\bsi\b|conservation|livraison|abonnement/;

export const enExtension: readonly ReplyRule[] = [
  {
    kind,
    name: "en-extend",
    pattern: phrase(
      "(?:extend|extending|extended|extension|prolong|prolonged|prolonging|invoke|invoking) ~12 (?:time|period|deadline|response|months?|days|limit|time ?frame|timeline|weeks|until|extension|request)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-extension-of",
    pattern: phrase("(?:time|period|deadline|limit|time ?frame) ~8 (?:extended|prolonged|extension|extend)\\b"),
    unless: enNot,
  },
  {
    kind,
    name: "en-more-time",
    pattern: phrase(
      "(?:need|needs|require|requires|take|takes|taking|requiring|requesting|request) ~6 (?:more|additional|further|extra|longer|some more|a little more) ~2 (?:time|days|weeks|months|than)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-longer",
    pattern: phrase(
      "(?:longer than ~3 (?:expected|anticipated|planned|usual|hoped|normal|we|one|the|a|30|45|thirty)|(?:additional|further|another|extra) (?:period of )?(?:up to )?(?:\\d{1,2}|one|two|three|thirty|forty-five|forty five|sixty|ninety) ~2 (?:days?|months?|weeks?))",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-not-in-time",
    pattern: phrase(
      "(?:unable|not able|not be able|won't be able|cannot|can't|will not) ~4 (?:respond|reply|complete|answer|meet|provide|conclude|finish) ~10 (?:within|in time|by the|deadline|time limit|on time|one month)",
    ),
    unless: /\bif\b|without|until|unless/,
  },
  {
    kind,
    name: "en-delay",
    pattern: phrase(
      "(?:delay|delayed|delays|backlog) ~8 (?:response|responding|request|answer|reply|processing|in getting)|(?:response|reply|answer|request) ~6 delayed",
    ),
    isWeak: true,
    unless: enNot,
  },
  {
    kind,
    name: "en-need-until",
    pattern: phrase(
      "(?:need|needs|require|requires|have|expect|take|takes) ~6 until ~1 (?:\\d|the|january|february|march|april|may|june|july|august|september|october|november|december|end)",
    ),
    unless: /\bif\b|you have until|\byou\b.{0,20}until|\?$/,
  },
  {
    kind,
    name: "en-take-another",
    pattern: phrase(
      "(?:take|takes|taking|need|needs) ~3 (?:another|a further|an extra|an additional|up to) ~3 (?:weeks?|months?|days)\\b",
    ),
    unless: /\bif\b|deleted|removed|gone|systems|catalogue|\?$|usually|normally/,
  },
];

export const deExtension: readonly ReplyRule[] = [
  {
    kind,
    name: "de-extend",
    pattern: phrase(
      "(?:frist|\\S{0,18}frist|bearbeitungszeit|antwortzeit|zeitraum|bearbeitungsdauer|zeit) ~14 (?:verlangert|verlangern|zu verlangern|verlangerung|erstreckt|erstrecken|ausgedehnt)\\b|(?:verlangern|verlangert|verlangerung|erstrecken|machen|nehmen) ~12 (?:\\S{0,18}frist|fristverlangerung|bearbeitungszeit|verlangerungsmoglichkeit|zeitraum|monate?|wochen)\\b|fristverlangerung",
    ),
    needs: /verlanger|erstreck|ausgedehnt/,
    unless: deNot,
  },
  {
    kind,
    name: "de-more-time",
    pattern: phrase(
      "(?:mehr|weitere|zusatzliche|noch etwas|langere|noch) ~1 (?:zeit|wochen|monate|bearbeitungszeit) ~6 (?:benotigen|brauchen|anspruch|benotigt|erforderlich|notig)|(?:benotigen|brauchen|benotigt|braucht) ~8 (?:mehr|weitere|zusatzliche|noch etwas|langere) ~3 (?:zeit|wochen|monate|bearbeitungszeit|tage)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-longer",
    pattern: phrase(
      "(?:langer|mehr zeit) ~4 (?:dauern|dauert|als|anspruch|benotigen)|(?:dauert|dauern|nimmt) ~5 langer|verzoger(?:t|n|ung|ungen|te)\\b",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-not-in-time",
    pattern: phrase(
      "(?:nicht|nicht mehr) ~6 (?:innerhalb|binnen|fristgerecht|rechtzeitig|in der) ~6 (?:frist|monats|beantworten;?|abschliessen|antworten|monatsfrist|bearbeiten|beantwortet)",
    ),
    unless: /\bwenn\b|\bfalls\b|ohne/,
  },
  {
    kind,
    name: "de-weeks-more",
    pattern: phrase(
      "(?:weitere|noch|zusatzliche) ~2 (?:\\d{1,2}|zwei|drei|vier|sechs|acht|einen|einige|mehrere) (?:tage|wochen|monate?n?) ~4 (?:dauern|benotigen|brauchen|anspruch|in anspruch|gedulden)\\b|um geduld|um etwas geduld|um noch etwas geduld",
    ),
    unless: /\bfalls\b|\bwenn\b|\?$|katalog|newsletter/,
    isWeak: true,
  },
];

export const frExtension: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-extend",
    pattern: phrase(
      "(?:delai|delais|periode) ~14 (?:prolonge\\S{0,3}|proroge\\S{0,3}|prolongation|prorogation|etendu|porte a)\\b|(?:prolong|prorog)\\S{1,6} ~8 (?:delai|delais|mois|jours|semaines|reponse|traitement)\\b",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-more-time",
    pattern: phrase(
      "(?:delai|temps|mois|jours|semaines) (?:supplementaires?|additionnels?|de plus)|(?:plus|davantage) de temps|(?:plus long|plus longue|plus longtemps) que",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-not-in-time",
    pattern: phrase("(?:ne|n'\\S+) ~8 (?:repondre|traiter|respecter|apporter) ~10 (?:delai|mois|delais|temps)\\b"),
    unless: /\bsi\b|sans|tant que/,
  },
  {
    kind,
    name: "fr-late",
    pattern: phrase(
      "(?:retard|contretemps) ~8 (?:traitement|reponse|demande)|(?:traitement|reponse|demande) ~8 (?:retard|retarde|retardee)\\b",
    ),
    isWeak: true,
    unless: frNot,
  },
  {
    kind,
    name: "fr-three-months",
    pattern: phrase("(?:dans un delai|sous|d'ici) ~2 (?:deux|trois|2|3) mois"),
    unless: /\bsi\b|recours|contester|saisir|supprim|effac/,
  },
];
