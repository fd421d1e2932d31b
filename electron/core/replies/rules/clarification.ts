// "What do you mean?": the company asks something back about the request itself.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "clarification";

const enNot =
  /(?:in|on|with) (?:any|all|future|further|your) (?:\S+ ){0,2}(?:correspondence|communications?|e-?mails?|letters?|repl(?:y|ies))|when (?:contacting|you contact|replying|writing)|subject line|for our records|any (?:further |other |more )?(?:questions?|quer|concern)|further assistance|anything else|how can we help|passport|identity|\bid\b|driving licen|utility bill|date of birth|satisf|how (?:did we|was|it went|likely|would you rate)|faq|one minute|two minutes|\bmy\b|changed your mind|how (?:do|can) i|can i\b|if (?:any|some)thing|new challenge|quick call|have you (?:tried|seen|checked|read)|did you know|rate (?:us|our|your)|experience|don't hesitate|do not hesitate|feel free|happy to (?:clarify|explain)|should you (?:need|require|wish)|complaint|click|the link|if you (?:disagree|believe|wish|would like|are not|do not|want)/;

export const enClarification: readonly ReplyRule[] = [
  {
    kind,
    name: "en-let-us-know",
    pattern: phrase(
      "(?:(?<!\\b(?:i|we) )(?:could|can|would)|please|kindly|grateful|ask you|ask that you|need you|asking you|you (?:should|must|need to|have to|could|can|would|might)) ~5 (?:let (?:us|me) know|tell (?:us|me)|clarify|specify|confirm|provide|advise|indicate|explain|inform us|narrow|state|give (?:us|me)|send (?:us|me)|supply|share|describe|identify) ~16 (?:which|what|whether|when|where|how|who|more|further|additional|details|(?:customer|account|order|policy|membership|booking|reference|contract|loyalty|phone|telephone|mobile) (?:number|id|no)|services?|e-?mail address(?:es)?|username|user name|period|scope|relationship|context|name|postcode|product|dates?|brand|store|branch|time ?frame|right)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-what-sought",
    pattern: phrase(
      "(?:clarif(?:y|ication)|narrow(?:ing)?(?: down)?|specif(?:y|ics)|refine|reduce the scope) ~8 (?:request|scope|which|what|data|information|seek|seeking|search|from you|your)",
    ),
    unless: new RegExp(`${enNot.source}|we (?:have )?(?:received|considered) your clarification`),
  },
  {
    kind,
    name: "en-need-more",
    pattern: phrase(
      "(?:need|require|requires|missing|lack|requesting|request) ~3 (?:some )?(?:more|further|additional|extra) (?:information|details|info) ~1",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-question",
    pattern: phrase(
      "(?:which|what|when|where|who|how|are you|were you|do you|did you|have you|has your|is it|is this|would you|does your|whose|in what|under which|under what|for which)\\b .{0,200}\\?$",
    ),
    needs: /\byou|\byour|\brequest/,
    unless: enNot,
  },
  {
    kind,
    name: "en-any-question",
    pattern: /\?$/,
    needs: /\byou(?:r|rs)?\b/,
    unless: new RegExp(
      `${enNot.source}|not working|problem|need help|forg[oe]t|\\bwhy (?:am|did|do|are) (?:i|we|you) |wasn't you|unsubscrib|receiv`,
    ),
    isWeak: true,
  },
  {
    kind,
    name: "en-wish-to",
    pattern: phrase(
      "(?:please|kindly) ~4 (?:confirm|let us know|reply|respond|advise) ~8 (?:you (?:wish|want|would like|still|are sure|understand)|to proceed|that you)",
    ),
    unless: /click|the link|any question|button|identity/,
  },
  {
    kind,
    name: "en-would-help",
    pattern: phrase(
      "(?:help|helpful|appreciate|grateful|need|useful) ~6 (?:if|that|you to) ~2 (?:could|can|would|know|tell|say|give|told) ~8 (?:what|which|whether|when|where|number|details|account|name|more|us)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-not-clear",
    pattern: phrase("(?:not|un)(?: entirely| quite)? ?clear ~4 (?:to us|what|which|whether|from your)"),
    unless: enNot,
  },
  {
    kind,
    name: "en-narrow",
    pattern: phrase(
      "(?:narrow|limit|restrict|reduce|focus|refine) ~2 (?:it|this|that|them|down|your)\\b|(?:very|too|rather) (?:broad|vague|general|unspecific)",
    ),
    unless: enNot,
  },
];

const deNot =
  /im betreff|schriftverkehr|schriftwechsel|aktenzeichen|vorgangsnummer|(?:fragen|ruckfragen) (?:haben|stehen|zur verfugung|wenden|melden|konnen|sind|beantworten)|(?:fur|bei|zu) (?:weitere[nr]? |eventuelle[nr]? |etwaige[nr]? )?(?:ruckfragen|fragen)|ausweis|identitat|geburtsdatum|noch fragen|weitere fragen|zufrieden|bewert|klicken|anders uberlegen|schon gewusst|faq|\bmein(?:e[nmrs]?)?\b|(?:wie |wo |was )?kann ich|beschwer|\blink\b/;

export const deClarification: readonly ReplyRule[] = [
  {
    kind,
    name: "de-could-you",
    pattern: phrase(
      "(?:konnten|konnen|wurden|wollen|mochten|kannst|konntest) (?:sie|du) ~10 (?:mitteilen|sagen|nennen|angeben|erlautern|prazisieren|konkretisieren|spezifizieren|eingrenzen|schreiben|prufen|bestatigen|schicken|senden|geben|erklaren)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-please-say",
    pattern: phrase(
      "(?:teilen|nennen|geben|prazisieren|konkretisieren|erlautern|spezifizieren|schreiben|sagen|senden|beschreiben|grenzen|benennen|prufen) sie ~14 (?:mit|welche[nrms]?|ob|wann|wo|an|ein|naher|genau\\S{0,4}|genauer|\\S{0,14}nummer|was|worauf|um welche|name|namen|daten|anschrift|e-mail-adresse|zeitraum)\\b|(?:bitten|bitte|bitten wir) ~8 (?:um|mitzuteilen|anzugeben|zu nennen|prazisieren|konkretisieren|mitteilung) ~8 (?:prazisierung|konkretisierung|mitteilung|angabe|angaben|welche\\S?|weitere|nahere|erganzung|information\\S{0,3}|klarstellung|nummer|mitteilen|\\S{0,12}nummer)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-would-help",
    pattern: phrase(
      "(?:dankbar|freuen|nett|hilfreich|schon|lieb|hilft|helfen|verbunden),? (?:uns,? )?wenn (?:sie|du) ~12 (?:nennen|nennst|mitteilen|mitteilst|sagen|sagst|angeben|angibst|schreiben|schreibst|verraten|prazisieren|eingrenzen|benennen|erlautern)\\b",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-need-more",
    pattern: phrase(
      "(?:benotigen|brauchen|fehlen|bedarf|bedurfen|benotigt) ~5 (?:weitere[rn]?|nahere[rn]?|zusatzliche[rn]?|folgende|genauere[rn]?|erganzende[rn]?|mehr|noch) ~2 (?:angaben|informationen|daten|details|hinweise|prazisierung|information)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-question",
    pattern: phrase(
      "(?:welche[nrms]?|um welche[nrms]?|wann|wo|was|haben sie|sind sie|hatten sie|waren sie|wunschen sie|mochten sie|geht es|handelt es sich|bezieht sich|meinen sie|worauf|in welchem|unter welche[nrm]|wie lautet)\\b .{0,200}\\?$",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-any-question",
    pattern: /\?$/,
    needs: /\b(?:sie|ihre?[nmrs]?|ihnen|du|dein\S{0,2}|dir|dich|sollen wir)\b/,
    unless: new RegExp(
      `${deNot.source}|newsletter mehr|abmelden|funktioniert|probleme|vergessen|hilfe|erhalten sie|bekomme`,
    ),
    isWeak: true,
  },
  {
    kind,
    name: "de-not-clear",
    pattern: phrase(
      "(?:geht|gehen|ist|sind|wird|erschliesst) ~8 (?:nicht|unklar) ~3 (?:hervor|klar|ersichtlich|erkennbar|eindeutig|verstandlich|sich)\\b|unklar ~4 (?:welche|ob|worauf|was)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-precise",
    pattern: phrase(
      "(?:prazisier|konkretisier|eingrenz|spezifizier)\\S{0,6} ~6 (?:ihr\\S{0,3}|antrag\\S{0,2}|anfrage|begehren\\S?|ersuchen\\S?|sie|anliegen)|(?:antrag|anfrage|ersuchen|begehren|anliegen) ~6 (?:zu )?(?:prazisier|konkretisier|eingrenz|spezifizier)\\S{0,6}",
    ),
    unless: deNot,
  },
];

const frNot =
  /correspondance|a rappeler|reference suivante|en objet|rien demande|pas a l'origine|faq|\b(?:mon|ma|mes)\b|puis-je|(?:pour )?toute? (?:autre )?(?:question|precision|information)|n'hesitez pas|identite|passeport|date de naissance|satisf|cliqu|le lien|reclamation|a votre disposition|complement d'information, /;

export const frClarification: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-could-you",
    pattern: phrase(
      "(?:pourriez|pouvez|voudriez|voulez|auriez)-vous ~4 (?:preciser|indiquer|communiquer|dire|confirmer|fournir|savoir|transmettre|donner|clarifier|envoyer|expliquer|rappeler)",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-please-say",
    pattern: phrase(
      "(?:merci|veuillez|prions|prie|invitons|remercions|remercierions|demandons|saurions gre) ~8 (?:preciser|indiquer|communiquer|confirmer|clarifier|fournir|detailler|dire|savoir|transmettre|delimiter) ~14 (?:quel\\S{0,4}|numero\\S?|si|identifiant|adresse|compte|periode|service\\S?|objet|nature|lequel|laquelle|lesquel\\S{0,3}|votre demande|portee|informations?|elements?|complementaires?|ce que|date\\S?|reference\\S?|nom|ou|comment|contexte)\\b",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-need-more",
    pattern: phrase(
      "(?:besoin|necessaires?|manque|manquent|requerons|souhaitons) ~5 (?:numero (?:de )?\\S{3,12}|precisions?|informations? (?:complementaires?|supplementaires?)|renseignements (?:complementaires?|supplementaires?)|elements (?:complementaires?|supplementaires?)|complement)",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-question",
    pattern: phrase(
      "(?:quel\\S{0,4}|souhaitez-vous|s'agit-il|avez-vous|etes-vous|est-ce|a quel\\S{0,4}|de quel\\S{0,4}|sous quel\\S{0,4}|dans quel\\S{0,4}|depuis quand|quand)\\b .{0,200}\\?$",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-any-question",
    pattern: /\?$/,
    needs: /\b(?:vous|votre|vos|tu|ta|tes)\b/,
    unless: new RegExp(`${frNot.source}|newsletter|desinscri|probleme|oublie|aide|recevez|pourquoi`),
    isWeak: true,
  },
  {
    kind,
    name: "fr-precise",
    pattern: phrase(
      "(?:preciser|clarifier|delimiter|circonscrire|affiner) ~4 (?:votre|la|l'objet|le) ~1 (?:demande|perimetre|objet|portee)",
    ),
    unless: frNot,
  },
];
