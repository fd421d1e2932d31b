// Words that several rules share: what a company holds, what is asked for, what takes a sentence back. All folded.

/** What the law is about. */
export const enData =
  "(?:(?:personal )?(?:data|information|details|records?)|profile|accounts?|e-?mail address|registration|subscription)";
export const deData =
  "(?:\\S{0,20}daten|\\S{0,14}konto|\\S{0,10}account|\\S{0,12}profil|angaben|datensatze?|\\S{0,20}adresse|informationen)";
export const frData =
  "(?:donnees(?: (?:personnelles|a caractere personnel))?|informations?|compte|profil|adresse|coordonnees|dossier)";

/** What the person sent. */
export const enRequest =
  "(?:requests?|message|e-?mail|letter|enquiry|inquiry|correspondence|objection|complaint|query|application|dsar|sar|submission|notice)";
export const deRequest =
  "(?:\\S{0,24}(?:antrag|antrags|anfrage|schreiben|schreibens|nachricht|mail|anliegen|anliegens|ersuchen|ersuchens|begehren|begehrens|widerspruch|widerspruchs|widerruf|verlangen|brief|post|eingabe|zuschrift|auskunftsanfrage|bitte))";
export const frRequest =
  "(?:demandes?|message|courrier|courriel|mail|e-mail|email|lettre|requete|reclamation|opposition)";

/** If, once, whether: nothing has happened yet. */
export const enIf = "\\b(?:if|once|unless|until|when|whether|as soon as|in case|should you|provided that)\\b";
export const deIf =
  "\\b(?:wenn|falls|sobald|sofern|ob|bevor|ehe|erst nach|bis (?:wir|sie|zur|zum)|sollten?|nach ablauf|nach eingang|vorausgesetzt)\\b";
export const frIf =
  "\\b(?:si|s'il|s'ils|des que|lorsque|une fois|a condition|sous reserve|apres expiration|pour que|quand|jusqu'a ce)\\b";
