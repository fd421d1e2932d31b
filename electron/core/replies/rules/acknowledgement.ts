// "We have your request": the least that an answer can say.
import { phrase, type ReplyRule } from "../reply-rule.ts";
import { deRequest, enRequest, frRequest } from "./own-words.ts";

const kind = "acknowledgement";
const question = /\?$/;

export const enAcknowledgement: readonly ReplyRule[] = [
  {
    kind,
    name: "en-received",
    pattern: phrase(
      `(?:(?:we|i|i've|we've|has|have|been|our team|client|is|are) ~3 )?(?:received|in receipt of|got|logged|registered|recorded|opened|noted) ~6 ${enRequest}\\b`,
    ),
    unless: /\b(?:not|haven't|yet|if|once|when|until|after|never) (?:\S+ ){0,3}(?:received|got)|\?$/,
  },
  {
    kind,
    name: "en-request-received",
    pattern: phrase(
      `${enRequest} ~8 (?:(?:has|have|was|were|is) ~3 (?:received|logged|registered|recorded|forwarded|passed|referred|landed|submitted|escalated|assigned|with our|being (?:processed|reviewed|handled|looked))|reached us|arrived)`,
    ),
    unless: /\bif\b|could not|was not|has not|\?$/,
  },
  {
    kind,
    name: "en-which-received",
    pattern: phrase(`your ~1 ${enRequest} ~8 (?:which )?(?:we|i) ~2 (?:received|passed|forwarded)`),
    unless: question,
  },
  {
    kind,
    name: "en-receipt",
    pattern: phrase("(?:acknowledg\\S{0,6}|confirm\\S{0,4}) ~4 (?:receipt|received|receiving)"),
    unless: /\?$|please (?:confirm|acknowledge)/,
  },
  {
    kind,
    name: "en-acknowledge",
    pattern: phrase(`acknowledg(?:e|es|ing|ement|ment) ~4 ${enRequest}\\b`),
    unless: question,
  },
  {
    kind,
    name: "en-in-work",
    pattern: phrase(
      "(?:we|i|team|someone|somebody|colleagues?|they|who|office|department|request) ~4 (?:are|am|is|will be|has been|have|will) ~2 (?:processing|reviewing|looking into|working on|investigating|considering|dealing with|handling|reviewed by|begun|started|look into|assigned to)|(?:we're|i'm|they're) ~2 (?:processing|reviewing|looking into|working on|investigating|considering|dealing with|handling)",
    ),
    unless: question,
  },
  {
    kind,
    name: "en-passed-on",
    pattern: phrase(
      "(?:forwarded|forward|passed|pass|referred|escalated|handed|sent|sending|passing|forwarding) ~6 (?:to|onto|on to) ~5 (?:team|department|officer|office|dpo|colleagues?|unit|specialists?|counsel|manager|person|lawyers?|accountant)",
    ),
    unless: question,
  },
  {
    kind,
    name: "en-case-number",
    pattern: phrase(
      "(?:case|ticket|reference|request|tracking) ~1 (?:number|id|no\\.?|reference|#)? ~3 (?:is|has been|was|:) ~3 (?:created|opened|assigned|[a-z]{0,5}[-#]?\\d{2,12})",
    ),
    isWeak: true,
    unless: question,
  },
  {
    kind,
    name: "en-will-answer",
    pattern: phrase(
      "(?:we|i|we'll|i'll|you) ~3 (?:will|shall|aim to|endeavou?r to|we'll|i'll|hear|get|come|respond|reply|answer|revert) ~8 (?:within|as soon as|shortly|in due course|by|no later than|before|at the latest)",
    ),
    isWeak: true,
    unless: /\?$|\bif\b|\bonce\b/,
  },
  {
    kind,
    name: "en-thanks",
    pattern: phrase(
      `thank(?:s| you) for (?:your|contacting|submitting|reaching|getting|writing|sending|the) ~5 (?:(?:access|erasure|deletion|privacy|data|objection|opt-out|portability|rectification|gdpr|ccpa) ~2 ${enRequest}|request)`,
    ),
    isWeak: true,
  },
  {
    kind,
    name: "en-case-opened",
    pattern: phrase(
      "(?:opened|created|assigned|registered|logged) ~3 (?:case|ticket|file|reference|request)\\b|(?:request|case|ticket) ~1 (?:id|number|no\\.?|reference):? [a-z0-9]",
    ),
    unless: question,
    isWeak: true,
  },
  {
    kind,
    name: "en-dealt-with",
    pattern: phrase(
      `${enRequest} ~4 (?:is|are) ~3 (?:dealt with|handled|processed|reviewed|considered|examined|confirmed|in progress|underway|under review|in the queue)`,
    ),
    unless: /\?$|\bif\b|\bnot\b/,
  },
  {
    kind,
    name: "en-to-be-done",
    pattern: phrase(
      "(?:data|account|profile|information|details|records?) ~6 (?:will be|is scheduled|are scheduled|is being|are being|scheduled|is marked|marked|is queued) ~4 (?:deleted|erased|removed|deletion|erasure|destroyed)|(?:started|initiated|begun) ~4 (?:deletion|erasure|removal|process|deleting)",
    ),
    unless: /\?$|\bif\b|\bunless\b|\bonce you\b|when you/,
    isWeak: true,
  },
];

export const deAcknowledgement: readonly ReplyRule[] = [
  {
    kind,
    name: "de-received",
    pattern: phrase(
      `(?:haben|habe|hat|haben wir|wurde|ist|sind) ~8 (?:erhalten|bekommen|eingegangen|angekommen|empfangen|zugegangen|erreicht|gelandet|gelesen|vor|zur kenntnis genommen|registriert|aufgenommen|erfasst|vorgemerkt|entgegengenommen)`,
    ),
    needs: new RegExp(`\\b${deRequest}\\b`),
    unless: /\?$|\b(?:nicht|keine?n?|wenn|falls|sobald|sofern)\b/,
  },
  {
    kind,
    name: "de-receipt",
    pattern: phrase(
      "(?:bestatige|bestatigen|bestatigt|bestatigung) ~8 (?:eingang|eingangs|erhalt|erhalts|zugang|zugangs)|(?:eingang|erhalt|zugang) ~8 (?:bestatige|bestatigen|bestatigt)|eingangsbestatigung|empfangsbestatigung",
    ),
    unless: /\?$|bitte bestatigen sie|zahlungseingang/,
  },
  {
    kind,
    name: "de-in-work",
    pattern: phrase(
      "(?:wird|werden|ist|befindet sich|sind) ~7 (?:bearbeitet|gepruft|in bearbeitung|in prufung|nachgegangen|bearbeiten|prufen|kummern)|(?:prufen|bearbeiten|kummern|kummere|schaue|schauen|prufe) ~2 (?:wir|uns|mich|derzeit|aktuell|gerade|nun)|wir (?:prufen|bearbeiten|kummern) ~3 (?:ihr|ihre|ihren|das|den|die|uns)",
    ),
    unless: /\?$|\b(?:nicht|keine?n?|falls|sofern|erst)\b/,
  },
  {
    kind,
    name: "de-passed-on",
    pattern: phrase(
      "(?:liegt|liegen) ~4 (?:bei|beim|vor)\\b ~4 (?:datenschutz\\S{0,14}|abteilung|fachabteilung|kolleg\\S{0,5}|team|rechtsabteilung)|(?:haben|habe|wurde|wird|hat) ~12 (?:weitergeleitet|weitergegeben|ubergeben|weitergereicht|zugeleitet|abgegeben)|leiten ~10 weiter",
    ),
    unless: /\?$|\bnicht\b|auftragsverarbeit|verantwortlichen|\bdritten?\b/,
  },
  {
    kind,
    name: "de-case-number",
    pattern: phrase(
      "(?:vorgangsnummer|ticketnummer|aktenzeichen|bearbeitungsnummer|fallnummer|referenznummer|ticket|vorgang|zeichen) ~3 (?:lautet|ist|wurde|:|nr\\.?)",
    ),
    isWeak: true,
    unless: question,
  },
  {
    kind,
    name: "de-will-answer",
    pattern: phrase(
      "(?:melden (?:wir )?uns|meldet sich|kommen (?:wir )?auf sie zu|erhalten sie ~6 (?:antwort|ruckmeldung|nachricht|bescheid)|(?:sie )?horen von uns|werden ~10 (?:beantworten|antworten|melden|zukommen|bearbeiten))",
    ),
    isWeak: true,
    unless: /\?$|\b(?:wenn|falls|sobald|sofern|erst)\b/,
  },
  {
    kind,
    name: "de-thanks",
    pattern: phrase(`(?:danke|dank|bedanken uns) ~2 fur ~3 ${deRequest}\\b`),
    needs: /antrag|auskunft|losch|datenschutz|widerspr|ersuchen|begehren|anfrage/,
    isWeak: true,
  },
  {
    kind,
    name: "de-plain",
    pattern: phrase(
      "(?:hab|habe|haben) ~5 (?:mail|nachricht|anfrage|schreiben|antrag) ~3 (?:bekommen|erhalten|gelesen|weitergeleitet|gekriegt)|(?:bei uns|hier) ~2 (?:eingetroffen|einging|eingegangen|angekommen|gelandet)|(?:eingetroffen|einging)\\b",
    ),
    unless: /\?$|\bnicht\b/,
  },
  {
    kind,
    name: "de-to-be-done",
    pattern: phrase(
      "(?:\\S{0,20}daten|konto|account|profil) ~8 (?:werden|wird) ~8 (?:geloscht|entfernt|vernichtet)\\b|(?:wird|werden) ~6 (?:\\S{0,20}daten|konto|account|profil) ~8 (?:geloscht|entfernt)\\b|loschung ~6 (?:veranlasst|angestossen|eingeleitet|beauftragt|vorgemerkt)\\b",
    ),
    unless: /\?$|\b(?:wenn|falls|sofern|nicht|nur)\b/,
    isWeak: true,
  },
];

export const frAcknowledgement: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-receipt",
    pattern: phrase("(?:accus|accuse|accusons|accusant|confirmons|confirme) ~5 reception|accuse de reception"),
    unless: question,
  },
  {
    kind,
    name: "fr-received",
    pattern: phrase(
      `(?:(?:avons|ai|a|j'ai|on a) ~3 |bien )(?:recu|recue|recus|receptionne|pris connaissance|enregistre|pris en (?:compte|charge)|transmis) ~4 ${frRequest}\\b`,
    ),
    unless: /\?$|\bpas\b|\bsi\b/,
  },
  {
    kind,
    name: "fr-request-received",
    pattern: phrase(
      `${frRequest} ~10 (?:a (?:bien )?ete (?:bien )?|est (?:bien )?|nous est (?:bien )?|sera (?:bien )?|fait l'objet |en cours )(?:recue?|enregistree?|transmise?|prise? en (?:compte|charge)|parvenue?|arrivee?|en cours|traitee?|examinee?|de traitement|d'examen|d'une|d'instruction|instruite?)`,
    ),
    unless: /\?$|\bpas\b|\bsi\b|\bfois\b/,
  },
  {
    kind,
    name: "fr-in-work",
    pattern: phrase(
      "(?:est|sont) (?:actuellement |bien )?(?:en cours|a l'etude|entre les mains)|(?:nous |je )(?:traitons|traite|examinons|etudions|instruisons|verifions) ~3 (?:votre|actuellement)|suivi de votre (?:demande|dossier)",
    ),
    unless: /\?$|\bpas\b/,
  },
  {
    kind,
    name: "fr-passed-on",
    pattern: phrase(
      "(?:transmis|transmise|transmets|transfere|transferee|oriente|orientee|adresse|fais suivre|faisons suivre|transmettons) ~4 (?:a|au|aux) ~5 (?:service|delegue|dpo|equipe|departement|collegues?|collegue|comptable|responsable|personne|juridique|direction)",
    ),
    unless: /\?$|tiers|sous-traitant|a personne\b|n'avons (?:\S+ )?transmis/,
  },
  {
    kind,
    name: "fr-will-answer",
    pattern: phrase(
      "(?:reponse|retour) ~3 (?:vous )?(?:sera|parviendra) ~3 (?:apportee|adressee|donnee|transmise|fait|envoyee|dans)|(?:revenons|reviendrons|reviens|reviendra) ~3 vers vous|(?:vous )?(?:repondrons|repondra) (?:dans|d'ici|des|sous|avant|au plus)",
    ),
    isWeak: true,
    unless: /\?$|\bsi\b|\bfois\b/,
  },
  {
    kind,
    name: "fr-number",
    pattern: phrase("(?:numero|reference) ~3 (?:dossier|demande|ticket|suivi)? ?(?:est|:)"),
    isWeak: true,
    unless: question,
  },
  {
    kind,
    name: "fr-thanks",
    pattern: phrase(`(?:merci (?:de|pour)|remercions (?:de|pour)) ~3 ${frRequest}\\b`),
    needs: /demande|acces|effacement|donnees/,
    isWeak: true,
  },
  {
    kind,
    name: "fr-to-be-done",
    pattern: phrase(
      "(?:donnees|compte|profil) ~6 (?:sera|seront|va etre|vont etre) ~4 (?:supprime\\S{0,3}|efface\\S{0,3}|detruit\\S{0,3}|cloture\\S{0,2})\\b",
    ),
    unless: /\?$|\bsi\b|\bpas\b/,
    isWeak: true,
  },
  {
    kind,
    name: "fr-plain",
    pattern: phrase(
      "(?:on|nous nous|je m'en) ~2 (?:s'en occupe|occupons|occupe)|aurez une reponse|prenons (?:bonne )?note|dossier ~3 (?:ouvert|cree)|votre (?:demande|opposition) ~4 (?:notee|consignee)",
    ),
    unless: /\?$|\bpas\b/,
    isWeak: true,
  },
];
