// "We have it", in whatever words; and what machines and empty offices write.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "acknowledgement";

const enMatter =
  "(?:request|ticket|letter|e-?mail|mail|message|case|matter|concern|enquiry|inquiry|complaint|objection|opt-out|this|it|file|application|one)";
export const enHasItRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-got-it",
    pattern: phrase(
      `(?:${enMatter} ~4 (?:has |have |is |was )?~2 (?:come through|arrived|reached|landed|got here|come in|with us|on my desk|on our desk|in hand|in the queue|in process|being (?:looked|dealt|handled|processed|reviewed|worked)|in the processing|under (?:review|consideration|investigation))|(?:i|we) ~2 (?:have|got|'ve) ~2 (?:your|the) ~3 ${enMatter} ~2 (?:on|in|safely|and|here)|(?:acknowledge|acknowledging|confirm|confirming) ~3 (?:safe )?receipt|(?:opened|raised|created|logged) (?:a|an|your) ~2 (?:ticket|case|file|request)|receiving (?:our|my|the) ~2 attention)\\b`,
    ),
    unless: /\?$|\bif\b|\bonce\b|\bnot (?:yet )?(?:received|arrived|come)|has not|password|order|parcel|invoice/,
  },
  {
    kind,
    name: "en-with-somebody",
    pattern: phrase(
      "(?:asked|told|sent ~3 to|given ~3 to|allocated to|assigned to|put before|laid before|is with|now with) ~4 (?:developers?|colleagues?|officers?|management|managers?|teams?|unit|departments?|board|boss|webmaster|accountant|technicians?|admins?|engineers?|it (?:people|team|guy|department)|data protection \\S{3,9}|lawyers?|office)\\b",
    ),
    unless: /\?$|\bif\b|\bonce\b|processor|controller|\bplease\b/,
  },
  {
    kind,
    name: "en-promise",
    pattern: phrase(
      "(?:we|i|we'll|i'll|someone|somebody|colleague|it|this|that) (?:(?:will|shall|'ll|am going to|are going to|'re going to|'m going to) )?(?:now |soon |then |also |get |be )?~1 (?:delet(?:e|ed)|remov(?:e|ed)|eras(?:e|ed)|take (?:you|your|care|it|this)|taken care of|sort|sorted|deal with|dealt with|look into|looked into|arrange|pass (?:it|this|your)|process|processed|see to)\\b",
    ),
    needs: /\b(?:will|shall|going to|\S{1,9}'ll)\b/,
    unless: /\?$|\bif\b|\bonce\b|\bunless\b|\bnot\b|\bonly\b|years|retention/,
    isWeak: true,
  },
  {
    kind,
    name: "en-on-it",
    pattern: phrase(
      "(?:got it|got your (?:mail|e-?mail|message|letter|note)|leave it with (?:me|us)|bear with (?:me|us)|(?:i'm|we're|i am|we are|i'll|we'll|team is|team are) ~2 (?:on it|collecting|gathering|compiling|preparing|looking (?:into|at)|checking|sort (?:it|this)|sit down|get (?:onto|on to) (?:it|this)|deal with|take care)|(?:will|shall) be in touch|haven't forgotten)\\b",
    ),
    unless: /\?$|\bif\b|\bonce\b|order|parcel/,
    isWeak: true,
  },
];

export const deHasItRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-with-somebody",
    pattern: phrase(
      "(?:mail|nachricht|schreiben|brief|anfrage|antrag|ersuchen|anliegen|bitte) ~10 (?:geschickt|gegeben|vorgelegt|weitergereicht|weitergeschickt|weitergeben|gelegt|gespeichert|ubergeben)\\b|nimmt sie ~3 raus",
    ),
    unless: /\?$|\b(?:nicht|keine?n?|wenn|falls|sobald|bitte (?:sie|nochmal))\b/,
  },
  {
    kind,
    name: "de-promise",
    pattern: phrase(
      "(?:wird|werden|werde|wirst) ~12 (?:geloscht|loschen|gemacht|erledigt|erledigen|kummern|entfernt|entfernen|weiterleiten|weitergeleitet|veranlassen|veranlasst|beantwortet|beantworten|austragen|ausgetragen|umgesetzt|umsetzen|gepruft|prufen)\\b|(?:machen wir|mach ich|mache ich|erledigen wir|wird gemacht|geht klar)\\b|(?:losche|entferne|kummere|veranlasse|leite|gebe|schicke) (?:ich|wir)",
    ),
    unless:
      /\?$|\b(?:nicht|keine?n?|wenn|falls|sofern|erst|nur|datenschutzerklarung|regelmassig|automatisch|frist|jahren?)\b/,
    isWeak: true,
  },
  {
    kind,
    name: "de-got-it",
    pattern: phrase(
      "(?:ist|sind) ~8 (?:eingelangt|eingetroffen|angelangt|notiert|registriert|in bearbeitung|eingegangen|angekommen|vermerkt|in arbeit)\\b|(?:ticket|vorgang|akte|fall|geschaftszahl|aktenzeichen) ~8 (?:erstellt|angelegt|eroffnet|gefuhrt|vergeben)\\b|(?:haben|habe) ~10 (?:zur bearbeitung|zur prufung|zur weiteren \\S{3,14}) ~6 (?:gegeben|ubergeben|weitergeleitet|vorgelegt|ubermittelt)|(?:zusammenstellung|prufung|bearbeitung|recherche|suche) ~6 (?:lauft|laufen|begonnen|im gange)\\b|(?:liegt|liegen) (?:mir|uns) ~5 vor\\b|gebe ~6 (?:weiter|unserer|unserem|an)\\b",
    ),
    unless:
      /\?$|\b(?:nicht|keine?n?|wenn|falls|sobald|zahlung|bestellung|abgeschlossen|widerspruch ist vermerkt|widerruf ist vermerkt)\b/,
  },
  {
    kind,
    name: "de-noted",
    pattern:
      /^(?:alles klar|ist notiert|ok|verstanden|notiert)\b.{0,60}$|\b(?:kummer[en]|kummert) (?:mich|uns|sich) (?:\S+ ){0,3}(?:darum|drum)\b/,
    unless: /\?$|\b(?:wenn|falls|sobald)\b/,
    isWeak: true,
  },
];

export const frHasItRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-with-somebody",
    pattern: phrase(
      "(?:fait|depose|transmis|envoye|lance) (?:une|la|votre) demande ~3 (?:a|au|aux|aupres) ~2 (?:siege|direction|service|informatique|editeur|equipe|technicien\\S?|maison)\\b|(?:tiens|tiendrai|tiendrons|tenons) (?:informee?|au courant)\\b|(?:lu|envoyee?|soumise?|remise?|montree?|donnee?|transmise?|confiee?) ~6 (?:message|mail|lettre|demande|informaticien\\S?|collegue\\S?|direction|responsable|comptable|equipe|service|webmaster|delegue\\S?)\\b|(?:lettre|demande|message|courrier) ~8 (?:soumise?|remise?|parvenue?)\\b",
    ),
    unless: /\?$|\bpas\b|\bsi\b|sous-traitant|tiers/,
  },
  {
    kind,
    name: "fr-promise",
    pattern: phrase(
      "(?:nous allons|je vais|on va|allons|vais) ~3 (?:supprimer|effacer|traiter|transmettre|faire|proceder|vous desinscrire|regarder|voir|verifier|etudier|examiner|m'en occuper|s'en occuper)\\b|(?:ce sera fait|sera fait|le necessaire sera)|(?:je|nous|on) (?:supprimerai|supprimerons|effacerons|ferai|ferons|transmets|transmettons|regarde|regardons|verifie|verifions)\\b",
    ),
    unless: /\?$|\bsi\b|\bpas\b|\bfois\b/,
    isWeak: true,
  },
  {
    kind,
    name: "fr-got-it",
    pattern: phrase(
      "(?:suppression|effacement|procedure) ~6 (?:est|a ete) (?:lancee?|initiee?|engagee?|declenchee?|programmee?)\\b|(?:fait suivre|transmis|transfere) ~3 (?:a|au|aux)\\b|(?:courrier|demande|message|mail|courriel|lettre|ticket|dossier|requete) ~16 (?:a (?:bien )?(?:retenu|ete (?:bien )?(?:cree|confiee?|transmise?|enregistree?|recue?|prise?|ouvert|attribue|affecte))|est (?:bien |actuellement )?(?:traitee?|arrivee?|parvenue?|en cours|instruite?|examinee?|entre)|porte le numero|va etre (?:traitee?|examinee?|etudiee?)|sera (?:traitee?|examinee?|etudiee?|instruite?))\\b|(?:va|allons|vais) prendre en charge",
    ),
    unless: /\?$|\bpas\b|\bsi\b|\bfois\b|commande|appliquee?|a personne\b/,
  },
  {
    kind,
    name: "fr-noted",
    pattern:
      /^(?:c'est (?:bien )?note|bien note|bien recu|ok|d'accord)\b.{0,80}$|\b(?:je|on|nous) (?:m'en|s'en|nous en) occup\w+/,
    unless: /\?$|\bsi\b/,
    isWeak: true,
  },
];

/** Nobody writes, or nobody is there. */
export const moreAutoReplyRules: readonly ReplyRule[] = [
  {
    kind: "auto-reply",
    name: "any-help-page",
    pattern:
      /^(?:where (?:is|are) my|how (?:do|can) i|can i|wo (?:ist|bleibt|sind) meine?|wie (?:kann|mache|storniere) ich|kann ich|ou (?:est|sont) m(?:on|a|es)|comment (?:puis-je|faire|retourner|suivre)|puis-je)\b.{0,80}\?$/,
    isWeak: true,
  },
  {
    kind: "auto-reply",
    name: "any-busy",
    pattern:
      /\b(?:longer than (?:usual|normal) to (?:reply|respond|answer|get back)|(?:high|large|unusual) (?:volume|number) of (?:\S+ )?(?:e-?mails|messages|enquiries|inquiries|contacts|calls)|(?:hohe[ns]?|grosse[ns]?) (?:\S{0,20}aufkommens?|zahl (?:an|von) (?:nachrichten|e-mails|mails))|erreichen uns (?:\S+ ){0,4}viele|grand nombre de (?:messages|courriels|mails|sollicitations)|delais de reponse (?:sont|plus|peuvent))\b/,
    isWeak: true,
    unless: /two months|deux mois|zwei monate|article|art\.|gdpr|dsgvo|rgpd/,
  },
  {
    kind: "auto-reply",
    name: "en-by-machine",
    pattern: phrase(
      "(?:(?:sent|written|generated|created|answered) ~1 by (?:a |our |an? )?(?:robot|bot|machine|computer|system)|autoresponder|auto-?acknowledg\\S{1,6}|(?:we|our team|a human|someone|team) ~5 (?:usually|normally|typically|generally|aims? to|try to) ~3 (?:repl\\S{1,4}|respond|answers?|get back|read)|(?:\\d{1,2}|two|three|five) (?:business|working) (?:days|hours)|high (?:volume|number) of ~2 (?:e-?mails|messages|enquiries|inquiries))",
    ),
    isWeak: true,
    unless: /\?$|opt-out|delet|eras|privacy request|suppress|listing/,
  },
  {
    kind: "auto-reply",
    name: "en-left",
    pattern: phrase(
      "(?:i (?:have |'ve )?(?:left|no longer work|am no longer|retired|changed jobs)|(?:has|have) left (?:the company|our company|us)|(?:i'm|i am|i will be|i'll be) ~3 (?:travelling|traveling|on the road|at a conference|off sick|on maternity|on paternity|abroad|away|back (?:on|in|at))|only (?:reading|checking) ~3 (?:e-?mails?|mail|messages) (?:now and then|occasionally|sporadically|from time))",
    ),
    unless: /\?$|part time|left (?:us )?(?:a|the) review/,
  },
  {
    kind: "auto-reply",
    name: "de-machine",
    pattern: phrase(
      "(?:antworten|antwortet|beantworten|melden) ~3 (?:in der regel|normalerweise|meist|gewohnlich|ublicherweise|schnellstmoglich)|(?:von|durch) ~2 (?:einem )?(?:roboter|computer|system|maschine) ~2 (?:verschickt|gesendet|erstellt|versandt)|schon, dass (?:sie|du) (?:uns )?(?:schreib\\S{1,3}|da)|hohes (?:anfrage|e-mail|nachrichten)\\S{0,6}aufkommen",
    ),
    isWeak: true,
    unless: /\?$|losch|auskunft|antrag|widerspr/,
  },
  {
    kind: "auto-reply",
    name: "de-left",
    pattern: phrase(
      "(?:bin|ist|befinde mich) ~8 (?:nicht besetzt|mutterschutz|elternzeit|krank\\S{0,10}|ausgeschieden|im ruhestand|unterwegs|auf reisen|verreist|nicht (?:im haus|erreichbar|da)|ausser haus|urlaub)\\b|nicht mehr (?:bei|fur|im unternehmen)",
    ),
    unless: /\?$|daten|konto|verteiler|werb|liste/,
  },
  {
    kind: "auto-reply",
    name: "fr-machine",
    pattern: phrase(
      "(?:envoi|accuse|message|reponse|courriel) ~1 automatique|(?:repond|repondons|reviendra|revient|reviendrons) ~4 (?:en general|generalement|habituellement|normalement|sous \\d{1,3} ?(?:h|heures)|dans les meilleurs delais)|par (?:un robot|une machine|notre systeme)",
    ),
    isWeak: true,
    unless: /\?$|decision automatisee|effac|supprim|droit d'acces/,
  },
  {
    kind: "auto-reply",
    name: "fr-left",
    pattern: phrase(
      "(?:(?:ne suis|suis) ~2 (?:pas )?(?:joignable|disponible|absente?|en deplacement|en vacances|en conge\\S?|en formation|en arret|plus (?:en poste|dans|salariee?))|en mon absence|j'ai quitte|ne fais plus partie|ne travaille plus)\\b",
    ),
    unless: /\?$/,
  },
];
