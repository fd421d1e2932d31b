// "It is gone", said of whatever a company keeps of a person: an entry, a number, a photo, the customer themselves.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { enNotYet, notDone } from "./fulfilled.ts";

const kind = "fulfilled";

const enThing =
  "(?:contact|customer|member|subscriber|candidate|user|person|data ?set|entry|entries|listings?|page|photos?|pictures?|images?|footage|recordings?|files?|names?|address(?:es)?|(?:phone |mobile |telephone )?numbers?|cv|resum[e]?|application|membership|registration|history|card|comments?|reviews?|posts?|copies|traces?|login|everything|all of (?:it|this|that|them)|data|details|information|records?|profile|account)";
const enGone =
  "(?:deleted|erased|removed|destroyed|wiped|purged|expunged|scrubbed|shredded|cleared|taken (?:down|off|out)|struck off|anonymi[sz]ed|gone)";
const enTo =
  "(?:(?:now|also|all|since|today|yesterday|been|fully|completely|permanently|irreversibly|duly|already) ){0,4}";

const deThing =
  "(?:kund(?:e|in)|kontakt|person|nutzer(?:in)?|mitglied|interessent(?:in)?|datens(?:atz|atze)|eintrag|eintrage|name|\\S{0,12}nummer|fotos?|bild|bilder|video|aufnahmen?|akte|unterlagen|bewerbung|anzeige|inserat|beitrag|beitrage|kommentare?|bewertung|\\S{0,12}daten|\\S{0,12}konto|profil|alles)";
const deGone =
  "(?:geloscht|entfernt|vernichtet|anonymisiert|getilgt|geschreddert|gestrichen|bereinigt|herausgenommen|rausgenommen|offline genommen|raus|weg)";

const frThing =
  "(?:fiches?|numeros?|noms?|photos?|photographies?|images?|annonces?|dossier|contact|client|cliente|membre|cv|candidature|historique|commentaires?|avis|enregistrements?|e-?mails?|adresse|donnees|compte|profil|informations?|coordonnees|mention)";
const frGone =
  "(?:supprimee?s?|effacee?s?|detruite?s?|retiree?s?|otee?s?|enlevee?s?|radiee?s?|purgee?s?|depubliee?s?|anonymisee?s?)";

export const enGoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-is-gone",
    pattern: phrase(
      `(?:your|the|this|that|all|any|every) ~5 ${enThing} ~6 (?:has|have|was|were|is|are) ${enTo}${enGone}\\b|everything ~10 (?:has|was|is|having) ${enTo}${enGone}\\b|(?:all|data|records?|details|information) having ${enTo}${enGone}\\b`,
    ),
    unless: or(enNotYet, "\\bno (?!longer|further|more|action|need)\\S+|\\b(?:none|nothing)\\b|wrongly|by mistake"),
  },
  {
    kind,
    name: "en-none-left",
    pattern: phrase(
      "(?:no|none|nothing|not a) ~10 (?:(?:is|are) left|remains?|left|(?:is|are) (?:still )?(?:held|stored|kept)) ~1 (?:in|on|with|of|anywhere|at|by)\\b",
    ),
    needs:
      /\b(?:acted (?:up)?on|carried out|having been|(?:has|have|was|were|is|are|been|now|and) (?:\S+ ){0,2}(?:deleted|erased|removed|purged|destroyed|wiped))\b/,
    unless: enNotYet,
  },
];

export const deGoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-is-gone",
    pattern: phrase(
      `${deThing} ~6 (?:wurde|wurden|ist|sind|haben wir|habe ich) ~10 ${deGone}\\b(?! werden)|(?:wurde|wurden|ist|sind|haben wir|habe ich|haben|habe) ~6 ${deThing} ~6 ${deGone}\\b(?! werden)`,
    ),
    needs:
      /\b(?:ihr\S{0,2}|sie|dein\S{0,2}|dich|ihnen|person|kund\S{1,3}|kontakt|datensatz\S{0,2}|nutzer\S{0,2}|alles)\b/,
    unless: or(notDone.de, "verlust|irrtumlich|versehentlich|raus(?:gefunden|bekommen)"),
  },
];

export const frGoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-is-gone",
    pattern: phrase(
      `(?:votre|vos|ton|ta|tes|la|le|les|l'ancienne|cette|ce|tout) ~4 ${frThing} ~6 (?:a|ont) (?:bien |donc |egalement |aussi )*ete ~3 ${frGone}\\b|(?:avons|ai|j'ai|a) (?:bien |donc |egalement |aussi |deja )*(?:supprime|efface|detruit|retire|ote|enleve|purge|depublie|anonymise) ~4 ${frThing}\\b`,
    ),
    unless: or(notDone.fr, "par erreur|conformement|demande d'effacement|annule\\S{0,2}"),
  },
  {
    kind,
    name: "fr-none-left",
    pattern: phrase(
      "ne (?:reste|subsiste|demeure) (?:donc |desormais |ainsi )?plus (?:aucune?|rien|la moindre|de)\\b|ne (?:figur|appara)\\S{1,6} (?:donc |desormais |ainsi )?plus (?:dans|sur|parmi|chez|en)\\b",
    ),
    unless:
      /\?$|\bsi\b|\bsauf\b|hormis|exception|\bmais\b|condition|\bfois\b|\bque (?:vos|votre|les|la|le)\b|client|expir/,
  },
];
