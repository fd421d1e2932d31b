// "Here it is", in more words: papers, archives and exports that are with the mail, behind a link or on their way to another.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const handed = { kind: "fulfilled", isCopy: true } as const;

/** A form to fill in, a bill, a decision: not what was asked for. */
const enElse =
  "\\b(?:form|affidavit|part|policy|terms|instructions|template|proof|passport|identity|invoice|receipt|fee|letter of authority|decision|questionnaire|agreement|order to|before|must|need|please (?:send|return|complete|fill|sign))\\b";
const deElse =
  "\\b(?:teil\\S{0,8}|vorab|zunachst|\\S{0,14}formular\\S{0,3}|\\S{0,9}ausweis\\S{0,6}|\\S{0,12}rechnung\\S{0,2}|vordruck|gebuhr\\S{0,2}|datenschutz(?:erklarung|hinweise\\S?)|bitte (?:senden|fullen|unterschreiben)|benotigen|vollmacht|entscheidung|ablehnung)\\b";
const frElse =
  "\\b(?:formulaire|partie|partielle\\S{0,4}|merci de|veuillez (?:nous|remplir|completer|signer)|identite|politique|devez|besoin|afin|facture|devis|decision|recepisse|modele|justificatif)\\b";

const enPapers =
  "(?:documents?|papers|records?|files?|pages|printouts?|spreadsheets?|zip|archive|folder|transcripts?|statements?|data|information|details|copy|copies|everything|export|report|pdf|list)";

export const enHandedRules: readonly ReplyRule[] = [
  {
    ...handed,
    name: "en-papers-with-this",
    pattern: phrase(
      `(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|herewith|appended|accompan\\S{1,5}|here(?:'s| is| are)) ~10 ${enPapers} ~8 (?:entitled|you (?:asked|requested|wanted|are after)|(?:we|i)(?:'ve| have)? (?:hold|have|keep|store|got|found)|held|about you|concerning you|relat\\S{2,4} to you|in response to|your (?:request|sar|dsar))\\b`,
    ),
    unless: or(notDone.en, enElse),
  },
  {
    ...handed,
    name: "en-all-we-hold",
    pattern: phrase(
      "(?:everything|all|whole|entire|complete (?:set|file|record|list)|full (?:set|file|record|list)) (?:(?:of )?(?:the )?(?:data|information|records?|it|that|which|what) ){0,3}(?:we|i)(?:'ve| have)? (?:hold|keep|store|got|have|know|process)\\b",
    ),
    needs:
      /attach|enclos|below|\bzip\b|\blink\b|download|\bpdf\b|herewith|you (?:now )?have|here (?:is|are)|here's|this (?:e-?mail|letter|file)/,
    unless: or(notDone.en, enElse),
  },
  {
    ...handed,
    name: "en-to-another",
    pattern: phrase(
      "(?:your|the) (?!request|e-?mail|message|letter|enquiry|ticket|case|complaint|objection|application)(?:\\S+ ){1,5}(?:was|were|has been|have been) (?:successfully )?(?:handed over|transferred|transmitted|ported|exported|migrated|delivered|sent (?:directly|over|across)) ~2 to\\b",
    ),
    needs:
      /format|import|portab|you (?:named|chose|asked|nominated|specified|wanted)|new (?:provider|supplier|bank|service)|json|csv|xml|they(?:'ve| have) confirmed|directly/,
    unless: or(notDone.en, "\\b(?:debt|collect\\w*|bailiff|court|without)\\b"),
  },
  {
    ...handed,
    name: "en-ready-there",
    pattern: phrase(
      "(?:copy|export|archive|download|data|file|report|information) ~8 (?:(?:is|are) (?:now )?(?:in|under|at|waiting|available|ready)|can now be|awaits?) ~5 (?:account|inbox|portal|link|download\\S{0,3}|dashboard|profile|app)\\b",
    ),
    needs: /\byour?\b/,
    unless: or(notDone.en, enElse),
  },
];

export const deHandedRules: readonly ReplyRule[] = [
  {
    ...handed,
    name: "de-papers-with-this",
    pattern: phrase(
      "(?:anbei|anhang|anlage|beigefugt\\S{0,2}|beiliegend\\S{0,2}|angehangt|zip|hier|mit dieser (?:e-)?mail|download|link) ~10 (?:unterlagen|dokumente|akte|aufstellung|tabelle|ausdruck\\S{0,2}|export|datei\\S{0,2}|archiv|alles|auszug|kopien?|auskunft|\\S{0,16}daten) ~8 (?:was wir|die wir|uber sie|zu ihrer person|von ihnen|zu ihnen|uber dich|von dir|gespeichert|gewunscht\\S{0,2}|beantragt\\S{0,2}|erbeten\\S{0,2}|angefordert\\S{0,2}|verlangt\\S{0,2})\\b|alles, was (?:wir|ich) ~6 (?:haben|gespeichert|hatten|vorliegen) ~6 (?:anbei|anhang|anlage|zip|angehangt|beigefugt)\\b",
    ),
    unless: or(notDone.de, deElse),
  },
  {
    ...handed,
    name: "de-answer-follows-here",
    pattern: phrase(
      "(?:auf|zu|in beantwortung|gemass) ~2 ihr\\S{0,2} ~6 (?:ergeht|erteilen|erteile|geben|teilen|erhalten) ~4 (?:folgende|nachstehende|nachfolgende|die folgende) (?:auskunft|informationen|angaben)\\b",
    ),
    unless: or(notDone.de, deElse),
  },
  {
    ...handed,
    name: "de-to-another",
    pattern: phrase(
      "(?:ihre?|deine?) (?!anfrage|antrag|schreiben|anliegen|e-mail|nachricht|ersuchen)(?:\\S+ ){1,5}(?:wurden?|haben wir|sind|ist) ~12 (?:ubertragen|ubermittelt|ubergeben|exportiert|uberspielt)\\b",
    ),
    needs:
      /format|import|ubertragbar|gewunscht|genannt|neue[nrm]? (?:anbieter|bank|dienst)|json|csv|xml|von ihnen benannt/,
    unless: or(notDone.de, `${deElse}|inkasso|fachabteilung`),
  },
];

export const frHandedRules: readonly ReplyRule[] = [
  {
    ...handed,
    name: "fr-all-in-here",
    pattern: phrase(
      "(?:tout|l'ensemble|toutes|la totalite|l'integralite) ~6 (?:est|sont|se trouve\\S{0,2}|figure\\S{0,2}) ~2 (?:dans|en) ~3 (?:joint\\S{0,2}|jointes?|zip|pj|piece|archive|fichier|dossier|annexe)\\b",
    ),
    unless: or(notDone.fr, frElse),
  },
  {
    ...handed,
    name: "fr-papers-with-this",
    pattern: phrase(
      "(?:ci-jointe?s?|jointe?s?|en annexe|en piece jointe|ci-apres|ci-dessous|trouver\\S{1,3}|voici) ~10 (?:documents?|pieces|dossier|releves?|tableau|export|fichiers?|archive|historique|copies?|donnees|informations|elements) ~8 (?:demande\\S{0,3}|vous concernant|concernant|detenons|detenues?|a votre (?:sujet|nom)|vous avez droit|en notre possession|sur vous|sur toi)\\b",
    ),
    unless: or(notDone.fr, frElse),
  },
  {
    ...handed,
    name: "fr-to-another",
    pattern: phrase(
      "(?:vos|votre) (?!demande|courrier|message|mail|lettre|courriel)(?:\\S+ ){1,5}(?:a|ont) (?:bien )?ete (?:transferees?|transmis\\S{0,2}|portees?|exportees?|remis\\S{0,2}) ~2 (?:a|au|aux|vers|chez)\\b",
    ),
    needs: /format|import|portab|demande|nouvel\S{0,3}|json|csv|xml|choisi|designe/,
    unless: or(notDone.fr, `${frElse}|service juridique|huissier`),
  },
];
