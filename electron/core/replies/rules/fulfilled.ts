// "It is done": the most careful of all, for who believes it stops watching.
import type { ReplyLanguage } from "../detect-reply-language.ts";
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { deData, deIf, enData, enIf, frData, frIf } from "./own-words.ts";

const kind = "fulfilled";

/** A group's alternatives, to be put into another group. */
const open = (group: string): string => group.slice(3, -1);

const enGone = "(?:deleted|erased|removed|destroyed|wiped|purged|expunged|scrubbed|taken down|gone|anonymi[sz]ed)";
/** Not yet or not wholly; that nothing is left is no such word. */
export const enNotYet = new RegExp(
  `\\?$|${enIf}|\\b(?:not|cannot|can't|never|won't|didn't|hasn't|haven't|will|shall|would|should|could|(?<!\\d )may(?! \\d)|might|can|going to|partial\\w*|partly|some|except\\w*|excluding|apart|aside|other than|however|but|although|request(?:ed|s)? (?:that|to have)|asked (?:us|that)|want|wish|scheduled|marked|queued|flagged|initiated|begun|started|soon|shortly|in (?:the )?process|pending|being|only|most|part of|to be|temporarily|cookies?|you (?:have )?deleted|automatically|attachments? (?:was|were|has|have|is|are)|this (?:e-?mail|message)|by you\\b|(?:in|within) (?:\\S+ ){0,3}(?:days|weeks|hours)|ticket|deactivated|suspended|forwarded|passwords?|hidden|believe|think|assume|presum\\w+|appears?|seems?|apparently|probably|normally|usually|told|(?:say|said|wrote|informed) (?:us|that)|open requests|list (?:for|of) (?:deletion|erasure|open|requests)|to show that|how (?:we|to|your)|checking|still|working on|way to|instruct\\w*|ordered|archived?|next (?:week|month)|tomorrow)\\b`,
);
const enNot = or(enNotYet, "\\b(?:none|nothing|no (?!longer|further|more|action|need)\\S+)\\b");
const enGiven =
  "\\b(?:form|affidavit|part|first part|privacy (?:policy|notice)|terms|instructions|please (?:send|return|complete|fill)|template|proof|passport|id|identity|invoice|receipt|fee)\\b";

export const enFulfilled: readonly ReplyRule[] = [
  {
    kind,
    name: "en-has-been-erased",
    pattern: phrase(
      `(?:your|all|the|any|every|everything|personal) ~10 ${enData} ~14 (?:has|have|was|were|is|are) ~4 ${enGone}\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-everything-erased",
    pattern: phrase(`(?:everything|all of it|it all) ~8 (?:has|have|was|were|is|'s) ~3 ${enGone}\\b`),
    unless: enNot,
  },
  {
    kind,
    name: "en-we-erased",
    pattern: phrase(
      `(?:we|i|we've|i've|team|colleagues?|client|company) (?:(?:have|has|can|confirm|that|we|i|now|today|already|permanently|fully|completely|successfully|since|hereby|irrevocably|also|therefore|accordingly|just|duly|gone ahead and) ){0,7}${enGone} ~8 (?:${open(enData)}|everything|all we|you|all of)\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-request-done",
    pattern: phrase(
      "(?:request|deletion|erasure|opt-out|objection|withdrawal|correction|removal|rectification|restriction) ~8 (?:(?:has|have|was|were|is) ~3 (?:completed|fulfilled|carried out|executed|implemented|honou?red|complete|granted|actioned|finali[sz]ed|successful|successfully processed|applied|taken care of|in effect|effective)|(?:completed|complete|fulfilled)\\b)",
    ),
    unless: or(enNot, "\\bneed|information (?:is|you)|to (?:complete|be)|receipt|forward|must"),
  },
  {
    kind,
    name: "en-opt-out-processed",
    pattern: phrase(
      "(?:opt-out|opt out|objection|withdrawal|unsubscrib\\S{1,6}|do not sell|preference) ~8 (?:has|have|was|is) ~3 (?:processed|recorded|applied|registered|honou?red|actioned|noted)|(?:processed|recorded|applied|registered|actioned|honou?red|implemented) ~3 (?:opt-out|objection|withdrawal|request to opt)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-we-fulfilled",
    pattern: phrase(
      "(?:we|i|we've|i've) (?:(?:have|can|confirm|that|we|i|now|fully|successfully|also|already|duly) ){0,6}(?:completed|fulfilled|complied with|carried out|actioned|implemented|honou?red|granted|executed) ~4 (?:request|deletion|erasure|objection|opt-out|wishes|instruction|withdrawal|correction)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-opted-out",
    pattern: phrase(
      "(?:you|your ~6) (?:have|has|are|were|was|is) ~3 (?:opted[- ]out|unsubscribed|excluded from|suppressed|(?:added to|on) (?:our|the) (?:suppression|do[- ]not|opt-out|block)|(?:removed|deleted|taken off|withdrawn) (?:from )?(?:all |our |the |any )?(?:\\S+ ){0,3}(?:lists?|databases?|mailings?|files?|systems?))",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-we-opted-out",
    pattern: phrase(
      "(?:we|i|we've|i've) (?:(?:have|can|confirm|that|we|i|now|also|successfully|today|already|just) ){0,6}(?:opted you out|unsubscribed (?:you|your)|stopped (?:processing|using|selling|sharing|sending)|ceased|restricted|suppressed|corrected|rectified|updated|amended|blocked|(?:removed|taken|took|struck) (?:you|your \\S+(?: \\S+)?) (?:off|from|out)|(?:added|put) (?:you|your \\S+(?: \\S+)?) (?:to|on) our (?:suppression|do-not|do not|opt-out|block))",
    ),
    unless: or(enNot, "privacy (?:policy|notice)|terms"),
  },
  {
    kind,
    name: "en-corrected",
    pattern: phrase(
      `(?:your|the) ~5 (?:${open(enData)}|name|address|date of birth|entry|spelling|surname|phone number) ~8 (?:has|have|was|were) ~2 (?:been )?(?:corrected|rectified|updated|amended|restricted|blocked|changed)`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-copy-given",
    isCopy: true,
    pattern: phrase(
      "(?:attached|attach|attaching|enclosed|enclose|attachment|below|herewith|appended|annex|find|here is|here are) ~12 (?:copy|all|overview|export|report|response|disclosure|information|complete|full|answer|file|list|data) ~10 (?:data|information|you requested|you asked for|request|about you|hold|records|details|held)\\b",
    ),
    unless: or(enNot, enGiven),
  },
  {
    kind,
    name: "en-copy-ready",
    isCopy: true,
    pattern: phrase(
      "(?:data|archive|export|report|information|copy|download) ~8 (?:is|are) (?:now )?(?:ready|available|attached|enclosed)\\b",
    ),
    needs: /your|request|personal/,
    unless: or(enNot, enGiven),
  },
  {
    kind,
    name: "en-confirm-noun",
    pattern: phrase(
      "(?:confirm|confirming|confirmation of) ~3 (?:erasure|deletion|removal|rectification|correction|restriction) of ~4 (?:data|account|information|profile|details|records?)\\b",
    ),
    unless: or(enNot, "please|you need|must"),
  },
  {
    kind,
    name: "en-off-list",
    pattern: phrase(
      "(?:you're|you are) (?:now )?(?:off|no longer on|unsubscribed from|removed from) ~2 (?:list|lists|mailing)\\b|consent ~3 (?:has been|was|is) (?:now )?(?:withdrawn|revoked|removed)",
    ),
    unless: enNot,
  },
];

const deGone =
  "(?:geloscht|entfernt|vernichtet|bereinigt|anonymisiert|(?<=\\b(?:alles|ist|sind|nun|jetzt|auch|schon|komplett|ganz) )weg)";
const deNot = new RegExp(
  `\\?$|${deIf}|\\b(?:nicht|kein\\S{0,3}|niemals|konnten|konnte|konnen|kann|leider|teilweise|teils|zum teil|einige|ausgenommen|ausnahme|bis auf|ausser|jedoch|allerdings|aber|nur|lediglich|vorgemerkt|veranlasst|angestossen|eingeleitet|beauftragt|demnachst|in kurze|sollen|sollten|mussen|wird|bitten|baten|gebeten|mochten|cookies?|kenntnis|in (?:angriff|anspruch)|(?:de[mn]|diesem|elektronischem|richtigen|guten) weg|automatisch|diese (?:e-)?mail|regelmassig|werden|deaktiviert|weitergeleitet|passwort|lieferadresse|datenschutz(?:erklarung|hinweis|information|bestimmung|richtlinie)\\w*|weiter|durften|vermutlich|wahrscheinlich|voraussichtlich|glauben|gehen davon aus|prufen|auftrag erteilt|in auftrag|normalerweise|noch nicht|noch|dann|(?:in|binnen|innerhalb) (?:\\S+ ){0,3}(?:tagen|wochen|monaten|stunden)|\\S{0,12}(?:konto|zugang|account|profil)s? (?:ist|wurde) (?:\\S+ )?(?:gesperrt|geschlossen))\\b`,
);

export const deFulfilled: readonly ReplyRule[] = [
  {
    kind,
    name: "de-erased",
    pattern: phrase(
      `(?:ihr\\S{0,2}|samtliche|alle|die|das|dein\\S{0,2}) ~8 ${deData} ~16 ${deGone} (?:worden|wurden|wurde|haben|sind|ist|hat|habe)\\b|(?:wurden|wurde|haben|sind|ist|hat|habe) ~12 (?:ihr\\S{0,2}|samtliche|alle|die|das|dein\\S{0,2}|alles|sie|dich) ~8 (?:${open(deData)}|alles|liste|verteiler|datenbank|systemen) ~12 ${deGone}\\b|${deData} ~12 (?:wurden|wurde|sind|ist|haben|habe) ~10 ${deGone}\\b|(?:alles|samtliches) ~6 ${deGone}\\b`,
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-erasure-done",
    pattern: phrase(
      "(?:\\S{0,14}(?:loschung|berichtigung|sperrung|einschrankung|antrag|anfrage|auftrag|begehren|widerspruch|widerruf|anliegen|korrektur|ersuchen|abmeldung|verlangen|wunsch|bitte|aufforderung|forderung|gesuch|ubertragung)) ~10 (?:ist|wurde|wurden|haben|hat|habe|sind) ~8 (?:abgeschlossen|durchgefuhrt|erfolgt|umgesetzt|vollzogen|ausgefuhrt|vorgenommen|entsprochen|nachgekommen|stattgegeben|erledigt|beendet|berucksichtigt|eingetragen)\\b|(?:haben|wurde|habe|hat|ist) ~10 \\S{0,10}(?:loschung|berichtigung|sperrung|antrag|begehren|widerspruch|ersuchen|anfrage|widerruf) ~6 (?:abgeschlossen|durchgefuhrt|umgesetzt|vollzogen|ausgefuhrt|vorgenommen|entsprochen|nachgekommen|stattgegeben|erledigt|berucksichtigt)\\b",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-blocked",
    pattern: phrase(
      "(?:haben|wurde|wurden|sind|ist|habe|stehen|steht|hat) ~14 (?:gesperrt|eingeschrankt|berichtigt|korrigiert|abgemeldet|ausgetragen|gestrichen|genommen|aus (?:dem|unserem|allen|unseren) (?:\\S+ )?verteilern?|werbesperre|\\S{0,10}sperrliste|sperrvermerk|blacklist|eingestellt|aktualisiert|geandert|werbewiderspruch|richtiggestellt)\\b",
    ),
    needs: /ihr|sie\b|dein|dich|werb|newsletter|adresse|daten/,
    unless: or(deNot, "datenschutzerklarung|stellung genommen|kenntnis genommen|in anspruch"),
  },
  {
    kind,
    name: "de-copy-given",
    isCopy: true,
    pattern: phrase(
      "(?:anbei|anhang|anlage|beigefugt\\S{0,2}|beiliegend\\S{0,2}|nachfolgend|nachstehend|angehangt|hiermit|hier) ~14 (?:auskunft|kopie|datenauskunft|ubersicht|aufstellung|datenkopie|\\S{0,14}daten|informationen|selbstauskunft|export|liste)\\b|(?:auskunft|datenkopie|kopie ~4 daten) ~8 (?:anbei|im anhang|als anlage|in der anlage|beigefugt)",
    ),
    needs: /ihr|sie\b|dein|dir\b|daten|beantragt|gewunscht|gespeichert|angefordert/,
    unless: or(
      deNot,
      "\\b(?:informationen (?:zum|zur|uber (?:das|den|die)|daruber)|ablauf|daruber|teil\\S{0,8}|vorab|zunachst|ersten teil|formular\\S{0,3}|\\S{0,9}ausweis\\S{0,6}|bitte|benotigen|datenschutzerklarung|datenschutzhinweise|vordruck|antwort|zahlungseingang|gebuhr|bestatigen wir den eingang)\\b",
    ),
  },
  {
    kind,
    name: "de-confirm-noun",
    pattern: phrase(
      "bestatigen ~6 (?:vollstandige|endgultige|erfolgte|erfolgreiche)\\S? ~1 (?:loschung|entfernung|berichtigung|sperrung)\\b|widerspruch\\S{0,2} ~4 (?:entsprochen|umgesetzt|vermerkt|berucksichtigt)\\b",
    ),
    unless: deNot,
  },
];

const frGone = "(?:supprimee?s?|effacee?s?|detruite?s?|retiree?s?|anonymisee?s?)";
const frNot = new RegExp(
  `\\?$|${frIf}|\\b(?:pas|ne (?:peuvent|peut|pouvons|sera|seront)|jamais|sera|seront|serait|seraient|pourra\\S{0,4}|pourront|peuvent|partiellement|en partie|certaines?|sauf|hormis|exception|excepte\\S{0,2}|toutefois|cependant|neanmoins|mais|en revanche|demandez|demande que|demandiez|souhaitez|prochainement|bientot|programmee?|en cours|seulement|uniquement|doivent|devront|devrait|cookies?|automatiquement|avant d'etre|etre|va|allons|desactivee?|mot de passe|livraison|pensons|croyons|supposons|semble\\S{0,2}|sans doute|verifions|verifie|probablement|normalement|aucune?|encore|des que|aurait|auraient|(?:sous|dans|d'ici) (?:\\S+ ){0,3}(?:jours|semaines|heures|mois)|demandee? a|prestataire)\\b`,
);

export const frFulfilled: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-erased",
    pattern: phrase(
      `(?:vos|votre|toutes|tout|l'ensemble|la totalite|les|l'integralite|tes|ton) ~10 ${frData} ~12 (?:ont|a|est|sont) ~4 (?:ete )?(?:(?:bien|definitivement|integralement|totalement|completement|desormais) )*${frGone}\\b`,
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-we-erased",
    pattern: phrase(
      `(?:avons|ai|a|j'ai|on a) (?:(?:bien|donc|egalement|ainsi|definitivement|aujourd'hui|tout|desormais) )*(?:supprime|efface|detruit|retire|anonymise|ete procede|procede (?:a la suppression|a l'effacement|a la rectification|a la cloture et a la suppression)) ~10 (?:${open(frData)}|tout|listes?|fichiers?)\\b`,
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-erasure-done",
    pattern: phrase(
      "(?:suppression|effacement|rectification|demande|opposition|desinscription|limitation|retrait|correction) ~10 (?:a (?:bien )?ete (?:bien )?|est (?:bien )?|sont )(?:effectuee?|realisee?|executee?|achevee?|terminee?|satisfaite?|prise? en compte et (?:appliquee?|executee?)|appliquee?|effective|finalisee?|honoree?|menee? a bien|effectif)\\b",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-stopped",
    pattern: phrase(
      "(?:avons|a|ont|avez|est|etes|ai|j'ai) ~4 (?:ete )?(?:bien )?(?:desinscrite?|desabonnee?|cesse|rectifiee?s?|corrigee?s?|limite|mis a jour|mises? a jour|bloquee?s?|inscrit|ajoutee?|retiree?s?) ~12 (?:traitement|adresse|donnees|listes?|prospection|communications?|coordonnees|newsletter|nom|opposition|envois?|mailing|informations?|fichiers?)\\b|(?:adresse|donnees|coordonnees|nom|informations?) ~8 (?:a|ont) ete (?:bien )?(?:retiree?s?|rectifiee?s?|corrigee?s?|mises? a jour|bloquee?s?|desinscrite?s?|ajoutee?s? a notre liste|modifiee?s?)",
    ),
    unless: or(frNot, "politique de confidentialite"),
  },
  {
    kind,
    name: "fr-copy-given",
    isCopy: true,
    pattern: phrase(
      "(?:ci-joint|ci-jointe|ci-jointes|piece jointe|pieces jointes|en annexe|trouverez|joignons|adressons|communiquons|transmettons|ci-dessous|ci-apres|voici) ~12 (?:copie|ensemble|integralite|donnees|informations|export|reponse|fichier|releve|liste)\\b",
    ),
    needs: /vos|vous|votre|tes|ton/,
    unless: or(
      frNot,
      "\\b(?:formulaire|partie|partielle\\S{0,4}|premiere partie|merci de|veuillez (?:nous|remplir|completer)|identite|politique|lien|recepisse|delai|modele|accuse)\\b",
    ),
  },
  {
    kind,
    name: "fr-confirm-noun",
    pattern: phrase(
      "confirmons ~4 (?:suppression|effacement|rectification) ~1 (?:de|definitive|effective|complete) ~5 (?:compte|donnees|adresse|coordonnees)\\b|opposition ~4 (?:ete )?prise en compte ~3 vous ne recevrez",
    ),
    unless: frNot,
  },
];

/** Not yet, not wholly, not done: it takes "it is done" back in its own sentence. */
export const notDone: Readonly<Record<ReplyLanguage, RegExp>> = { en: enNot, de: deNot, fr: frNot };
