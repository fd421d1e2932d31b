// "In part": something was done or given, and something was not.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "partial";

/** Something is left out of what was done: in one sentence. */
export const enPartial: readonly ReplyRule[] = [
  {
    kind,
    name: "en-except",
    pattern: phrase(
      "(?:deleted|erased|removed|destroyed|anonymi[sz]ed|provided|attached|enclosed|included|disclosed|complied|all|rest|everything|copy) ~16 (?:except|excluding|apart from|aside from|with the exception|other than|save for|but not|however|but we|but the|minus|with exception)\\b",
    ),
    needs:
      /data|records?|information|invoices?|transcripts?|recordings?|account|documents?|notes|history|logs|e-?mails?|details|profile|keep|retain|everything/,
    unless: /\?$|\bif\b|will be|except as|do not hesitate/,
  },
  {
    kind,
    name: "en-left-out",
    pattern: phrase(
      "(?:not included|not been included|not include|withheld|withhold|withholding|redacted|blacked out|left out|omitted|excluded|not disclosed|not provided|not been provided|not been disclosed|cannot be (?:provided|disclosed|shared|released))\\b",
    ),
    unless: /\?$|\bif\b|\bmay be\b|attachments? (?:is|are) not/,
  },
  {
    kind,
    name: "en-in-part",
    pattern: phrase(
      "(?:partially|partly|in part|partial|part of your request|some of (?:your|the) (?:data|information|records)|part (?:one|1|i) of|only part|certain (?:data|information|records|categories) ~6 (?:retained|kept|withheld|remain|been|exempt))\\b",
    ),
    unless: /\?$|\bif\b|particular|\bmay\b/,
  },
  {
    kind,
    name: "en-rest-later",
    pattern: phrase(
      "(?:remaining|remainder|rest|second part|further part|outstanding) ~10 (?:follow|follows|sent|later|separately|provided|available|retained|kept|withheld|remain)\\b",
    ),
    unless: /\?$|remaining data (?:has|was) (?:been )?(?:deleted|erased)/,
  },
];

export const dePartial: readonly ReplyRule[] = [
  {
    kind,
    name: "de-except",
    pattern: phrase(
      "(?:bis auf|mit ausnahme|ausgenommen|ausser|abgesehen von|nicht jedoch|ausschliesslich der|hiervon ausgenommen|davon ausgenommen|mit der ausnahme)\\b",
    ),
    needs:
      /daten|rechnung|unterlagen|vermerk|aufzeichnung|konto|dokument|protokoll|beleg|angaben|information|gesprach|e-mails?/,
    unless: /\?$|bis auf weiteres|\bwenn\b|ausser haus|ausser betrieb|werden (?:\S+ ){0,12}geloscht/,
  },
  {
    kind,
    name: "de-left-out",
    pattern: phrase(
      "(?:nicht (?:enthalten|beigefugt|herausgeben|herausgegeben|umfasst|mitgeteilt|ubermittelt|offengelegt|aufgefuhrt|einbezogen)|geschwarzt|unkenntlich gemacht|zuruckgehalten|vorenthalten|ausgelassen|ausgespart)\\b",
    ),
    unless: /\?$|\bwenn\b|\bfalls\b/,
  },
  {
    kind,
    name: "de-in-part",
    pattern: phrase(
      "(?:teilweise|teilauskunft|zum teil|teils|teilloschung|ein teil (?:ihrer|der)|einen teil (?:ihrer|der)|in teilen)\\b",
    ),
    unless: /\?$|\bwenn\b|\bfalls\b/,
  },
  {
    kind,
    name: "de-rest",
    pattern: phrase(
      "(?:restlichen|ubrigen|verbleibenden|verbleibende|ubrige|restliche) ~10 (?:folgen|folgt|bleiben|bleibt|gespeichert|aufbewahrt|erhalten|aufbewahren|spater|nachgereicht|gesperrt)\\b|(?:bleiben|bleibt) ~8 (?:gespeichert|erhalten|bestehen|aufbewahrt)\\b",
    ),
    unless: /\?$|\bwenn\b|\bfalls\b/,
  },
];

export const frPartial: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-except",
    pattern: phrase(
      "(?:a l'exception|hormis|excepte\\S{0,2}|sauf|mis a part|en dehors|a l'exclusion|exception faite)\\b",
    ),
    needs: /donnee|facture|document|enregistrement|information|compte|piece|historique|note|dossier/,
    unless: /\?$|\bsi\b|sauf erreur|seront|sauf (?:avis|indication|mention)|sera/,
  },
  {
    kind,
    name: "fr-left-out",
    pattern: phrase(
      "(?:ne (?:peuvent|peut|sont|figurent|comprend|comprennent|contient|seront|pouvons) ~7 (?:inclus\\S{0,2}|communique\\S{0,3}|communiquer|transmis\\S{0,2}|transmettre|fourni\\S{0,2}|figurer|joindre)|n'(?:ont|a|est|avons) pas ~3 (?:ete )?(?:inclus\\S{0,2}|communique\\S{0,3}|transmis\\S{0,2}|joint\\S{0,2}|jointe)|occulte\\S{0,3}|masque\\S{0,3}|caviarde\\S{0,3}|retire\\S{0,3} du dossier|anonymise\\S{0,3} dans la copie)\\b",
    ),
    needs:
      /enregistrement|note|donnee|document|correspondance|echange|tiers|information|conversation|historique|fichier|journa|mention|passage|nom/,
    unless: /\?$|\bsi\b|message|demandes? ne/,
  },
  {
    kind,
    name: "fr-in-part",
    pattern: phrase(
      "(?:partiellement|en partie|partielle?|une partie de (?:vos|votre)|certaines (?:de vos )?donnees ~6 (?:conservees?|supprimees?|ne))\\b",
    ),
    unless: /\?$|\bsi\b/,
  },
  {
    kind,
    name: "fr-rest",
    pattern: phrase(
      "(?:reste|restantes?|autres donnees|solde) ~8 (?:suivra|suivront|conservees?|transmis\\S{0,2}|ulterieurement|parviendra|adresse\\S{0,2})\\b|(?:sont|restent|demeurent|seront) ~3 (?:toutefois |cependant |neanmoins )?conserve\\S{0,2}",
    ),
    unless: /\?$|\bsi\b/,
  },
];

/** Of a right that is refused or of records that are kept: with something done beside it, this is an answer in part. */
export const keeps: Readonly<Record<"en" | "de" | "fr", RegExp>> = {
  en: /\b(?:retain|retained|retaining|keep|kept|keeping|withheld|withhold|remain|remains|preserve|not (?:be )?(?:deleted|erased|removed|included|provided|disclosed)|cannot (?:delete|erase|provide|disclose|remove|share)|unable to (?:delete|erase|provide|disclose|remove|share)|exempt|archiv\w+)\b/,
  de: /\b(?:aufbewahr\w*|aufzubewahren|bleib\w*|weiterhin|gesperrt|nicht (?:geloscht|loschen|herausgeben|herausgegeben|enthalten|mitteilen|mitgeteilt|entfernt|ubermitteln)|vorgehalten|archiviert)\b/,
  fr: /\b(?:conserv\w+|gard\w+|archiv\w+|ne (?:peuvent|peut|pouvons|sont|seront) (?:\S+ ){0,4}(?:supprim\w+|effac\w+|communiqu\w+|transmi\w+|transmettre|fourni\w*))/,
};
