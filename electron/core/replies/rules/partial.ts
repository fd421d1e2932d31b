// "In part": something was done or given, and something was not.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "partial";

/** Something is left out of what was done: in one sentence. */
export const enPartial: readonly ReplyRule[] = [
  {
    kind,
    name: "en-done-but",
    pattern: phrase(
      "(?:deleted|erased|removed|destroyed|anonymi[sz]ed|provided|closed|unsubscribed|attached|complied) ~16 (?:but|however|although|though|while|whereas|yet) ~14 (?:keep|kept|retain|retained|retaining|withheld|withhold|not|cannot|can't|unable|remain|remains)\\b",
    ),
    unless: /\?$|\bif\b|will be deleted|not hesitate|not (?:be )?(?:able to )?(?:recover|restore|undone|log|access)/,
  },
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
    name: "en-done-kept",
    pattern:
      /\b(?:have|has|been|we've|were|was|i've) (?:\S{1,30} ){0,3}(?:deleted|erased|removed|destroyed|anonymi[sz]ed|provided|attached)\b.{1,250}\b(?:retained|kept|withheld|keep|retain|retaining|archived)\b/,
    unless: /\?$|\bif\b|please keep|keep you|keep in touch|will be deleted/,
  },
  {
    kind,
    name: "en-left-out",
    pattern: phrase(
      "(?:not included|isn't included|aren't included|not been included|not include|withheld|withhold|withholding|redacted|blacked out|left out|omitted|excluded|not disclosed|not provided|not been provided|not been disclosed|cannot be (?:provided|disclosed|shared|released))\\b",
    ),
    unless: /\?$|\bif\b|\bmay be\b|attachments? (?:is|are) not/,
  },
  {
    kind,
    name: "en-in-part",
    pattern: phrase(
      "(?:partially|partly|in part|partial|part of your request|some of (?:your|the) (?:data|information|records)|part (?:one|1|i) of|only part|certain (?:data|information|records|categories) ~6 (?:retained|kept|withheld|remain|been|exempt))\\b",
    ),
    unless: /\?$|\bif\b|particular|\bmay\b|part[- ]time|in part (?:because|due)/,
  },
  {
    kind,
    name: "en-rest-later",
    pattern: phrase(
      "(?:remaining|remainder|rest|second part|further part|outstanding) ~10 (?:follow|follows|sent|later|separately|provided|available|retained|kept|withheld|remain)\\b",
    ),
    unless: /\?$|remaining data (?:has|was) (?:been )?(?:deleted|erased)/,
  },
  {
    kind,
    name: "en-rest-refused",
    pattern: phrase(
      "(?:internal notes|other (?:data|records|information|documents)|part of your request|rest of (?:your|the) (?:request|data)) ~8 (?:not covered|refused|denied|exempt|cannot|not)\\b|first (?:batch|part|instalment|half) of|on the other hand ~4 (?:refused|not|denied)",
    ),
    unless: /\?$|\bif\b/,
  },
];

export const dePartial: readonly ReplyRule[] = [
  {
    kind,
    name: "de-done-but",
    pattern: phrase(
      "(?:geloscht|entfernt|vernichtet|anonymisiert|beigefugt|ubersandt|ubermittelt|gesperrt) ~10 (?:aber|jedoch|allerdings|wahrend|wohingegen) ~16 (?:aufbewahr\\S{0,4}|nicht|bleiben|bleibt|gespeichert|behalten|weiterhin|aufzubewahren)\\b",
    ),
    unless: /\?$|\bwenn\b|\bfalls\b|nicht (?:mehr )?(?:wiederher|ruckgangig|einloggen|anmelden)/,
  },
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
    name: "de-done-kept",
    pattern: /\b(?:geloscht|entfernt|vernichtet|anonymisiert)\b/,
    needs: /\b(?:aufbewahr|aufzubewahren|weiterhin gespeichert|bleiben\b|bleibt\b)/,
    unless:
      /\?$|\b(?:wenn|falls|ob|prufen|pruft|prufung|gepruft)\b|\bwerden (?:\S+ ){0,8}geloscht|geloscht werden (?:konnen|kann|sollen)|nicht (?:\S+ ){0,2}geloscht/,
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
  {
    kind,
    name: "de-instead",
    pattern: phrase(
      "(?:statt|anstelle|anstatt) ~3 loschung ~14 (?:gesperrt|eingeschrankt|anonymisiert)\\b|nur (?:einen teil|einzelne|die)\\b ~10 (?:geloscht|entfernt|beigefugt)\\b|\\S{0,16}daten ~4 (?:mussen|durfen) wir ~6 (?:speichern|behalten|aufbewahren|vorhalten)\\b",
    ),
    unless: /\?$|\bwenn\b|\bfalls\b/,
  },
];

export const frPartial: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-done-but",
    pattern: phrase(
      "(?:supprimee?s?|effacee?s?|supprime|efface|retiree?s?|jointe?s?|detruite?s?|fermee?|cloturee?) ~10 (?:mais|toutefois|cependant|neanmoins|en revanche|tandis que) ~16 (?:conserv\\S{1,6}|gard\\S{1,5}|pas|archiv\\S{1,5})\\b",
    ),
    unless: /\?$|\bsi\b/,
  },
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
    name: "fr-done-kept",
    pattern:
      /\b(?:ont|a) (?:\S{1,30} ){0,4}(?:supprime|efface|detruit|retire)e?s?\b.{1,250}\b(?:conserv|archiv|gard)\w{1,6}\b/,
    unless: /\?$|\bsi\b|seront supprime/,
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
      "(?:partiellement|en partie|partielles?|partiel|que partiellement|une partie de (?:vos|votre)|certaines (?:de vos )?donnees ~6 (?:conservees?|supprimees?|ne))\\b",
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
  {
    kind,
    name: "fr-we-do-not-give",
    pattern: phrase(
      "ne (?:communiquons|transmettons|supprimons|fournissons) (?:toutefois |cependant |en revanche )?pas ~8 (?:notes?|donnees|documents|pieces|factures|enregistrements|informations|celles|ceux)\\b|en revanche ~10 (?:pas|refus\\S{1,4}|conserv\\S{1,6})\\b",
    ),
    unless: /\?$|\bsi\b|a des tiers/,
  },
];
