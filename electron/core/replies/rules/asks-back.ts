// "Which one?", in whatever words: something about the request is asked back.
import { anyOf, phrase, type ReplyRule } from "../reply-rule.ts";

const enPolite =
  /(?:in|on|with) (?:any|all|future|further|your) (?:\S+ ){0,2}(?:correspondence|communications?|e-?mails?|letters?|repl(?:y|ies))|when (?:contacting|you contact|replying|writing)|subject line|for our records|any (?:further |other |more )?(?:questions?|quer|concern)|further assistance|anything else|passport|\bids?\b|identity|date of birth|satisf|how it (?:went|was)|rate|experience|hesitate|feel free|complaint|faq|\bmy\b|how (?:do|can) i|can i\b|if (?:any|some)thing|new challenge|quick call|one minute|discover|find (?:out )?more|newsletter (?:again|back)/;

export const enAsksBack: readonly ReplyRule[] = [
  {
    kind: "clarification",
    name: "en-which-one",
    pattern: phrase(
      "(?:tell|let|give|drop|send) (?:us|me) ~4 (?:know )?~3 (?:which|what|whether|when|where|if you (?:mean|want|would like|wish|prefer)|more)\\b|(?:indicate|specify|state|clarify|set out|advise|explain|narrow down) ~8 (?:which|what|whether|date|dates|period|range|types?|categor\\S{1,4}|systems?|scope|relates?|relationship|mean)\\b",
    ),
    unless: enPolite,
  },
  {
    kind: "clarification",
    name: "en-do-you-mean",
    pattern: phrase(
      "(?:do you mean|did you mean|are you (?:referring|asking|after|looking)|is it|is this|do you want (?:us|me)|shall (?:we|i)|should (?:we|i)|which|what|when|where|who|roughly when|under what)\\b .{0,160}\\?$",
    ),
    unless: enPolite,
  },
  {
    kind: "clarification",
    name: "en-do-not-follow",
    pattern: anyOf(
      "not (?:quite |entirely |really |at all )?(?:sure|certain|clear) (?:i |we )?(?:follow|understand|what|which|whether|if|to us)|(?:don't|do not|didn't|did not) (?:quite |fully |really )?(?:follow|understand) (?:what|which|your)|unclear|can't (?:quite )?(?:tell|work out|make out) (?:what|which|whether|from)|what (?:exactly|precisely)",
    ),
    unless: enPolite,
  },
  {
    kind: "clarification",
    name: "en-other-address",
    pattern: phrase(
      "(?:if you (?:signed|registered|ordered|booked|used|joined|opened)|have you (?:perhaps |maybe |possibly )?(?:used|registered|ordered|signed|booked)|(?:perhaps|maybe|possibly) ~3 (?:different|another|other)) ~8 (?:different|another|other) ~3 (?:e-?mail|address|name|phone|number|account)\\b",
    ),
    needs: /tell|let us know|give|send|provide|\?$|which/,
  },
];

const dePolite =
  /im betreff|schriftverkehr|aktenzeichen|vorgangsnummer|(?:fragen|ruckfragen) (?:haben|stehen|zur|wenden|melden|konnen|sind|beantworten)|(?:fur|bei|zu) (?:\S+ )?(?:ruckfragen|fragen)\b|ausweis|identitat|geburtsdatum|noch fragen|zufrieden|bewert|klicken|beschwer|faq|\bmein(?:e[nmrs]?)?\b|kann ich/;
export const deAsksBack: readonly ReplyRule[] = [
  {
    kind: "clarification",
    name: "de-which-one",
    pattern: phrase(
      "(?:angaben dazu,|klarzustellen|klarstellen|klarstellung|anzugeben|mitzuteilen|einzugrenzen|eingrenzen|zu nennen|nennen sie|teilen sie|sagen sie|sag|schreib|verrat\\S{0,2}|gib|geben sie|gebt) ~8 (?:welche[nrms]?|worauf|ob|was|wann|wo|um welche\\S?|genauer|genau)\\b",
    ),
    unless: dePolite,
  },
  {
    kind: "clarification",
    name: "de-what-exactly",
    pattern: phrase(
      "(?:was genau|welche[nrms]? genau|meinst du|meinen sie|soll (?:ich|nur|auch|das)|sollen (?:wir|nur|auch)|geht es (?:dir|ihnen|um)|hast du|haben sie|bist du|sind sie|mochtest du|mochten sie|willst du|wollen sie|unter welche[nrm]|wann|wo|welche[nrms]?|was|worum)\\b .{0,160}\\?$",
    ),
    unless: dePolite,
  },
  {
    kind: "clarification",
    name: "de-do-not-follow",
    pattern: phrase(
      "(?:verstehe|verstehen|werde|werden|komme|kommen) ~6 nicht ~3 (?:ganz|recht|genau|schlau|klar|was|welche\\S?)\\b|nicht ~2 (?:klar|sicher|ersichtlich|erkennbar), ~3 (?:was|welche\\S?|ob|worauf|um)\\b",
    ),
    unless: dePolite,
  },
];

const frPolite =
  /correspondance|a rappeler|en objet|(?:pour )?toute? (?:autre )?(?:question|precision|information)|n'hesitez pas|identite|passeport|naissance|satisf|cliqu|le lien|reclamation|a votre disposition|rien demande|pas a l'origine|opinion|avis|\b(?:mon|ma|mes)\b|puis-je|comment (?:retourner|suivre|payer)/;
export const frAsksBack: readonly ReplyRule[] = [
  {
    kind: "clarification",
    name: "fr-which-one",
    pattern: phrase(
      "(?:dites-(?:moi|nous)|dis-(?:moi|nous)|precisez|indiquez|utile (?:de connaitre|de savoir)|besoin de (?:connaitre|savoir)|aimerions savoir|souhaiterions (?:savoir|connaitre)|aurions besoin de|nous faut|nous faudrait|savoir (?:si|quel\\S{0,4})|connaitre|indiquiez|precisiez|disiez|nous precis\\S{1,4}) ~8 (?:l'agence|l'annee|agence|annee|etablissement|magasin|quel\\S{0,4}|si|periodes?|services?|numero|nature|dates?|cadre|comment|ce que|lequel|laquelle|le nom)\\b",
    ),
    unless: frPolite,
  },
  {
    kind: "clarification",
    name: "fr-or-other",
    pattern: phrase(
      "(?:c'est|s'agit-il|est-ce|voulez-vous|veux-tu|vous voulez|tu veux|souhaitez-vous|souhaites-tu|parlez-vous|parles-tu|faut-il|sous quel\\S{0,4}|quel\\S{0,4}|quand|ou\\b|a quel\\S{0,4})\\b .{0,160}\\?$",
    ),
    unless: frPolite,
  },
  {
    kind: "clarification",
    name: "fr-do-not-follow",
    pattern: phrase(
      "(?:comprends?|comprenons|vois|voyons|sais|savons) pas ~3 (?:bien|tres bien|exactement|ce que|ce qu'il|de quoi|quel\\S{0,4}|quoi)",
    ),
    unless: frPolite,
  },
];
