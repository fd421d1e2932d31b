// Mails that nobody wrote: returned ones, and answers of an empty office.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const notYet =
  /\b(?:delayed|will (?:continue|keep|be retried|retry|try)|still trying|temporar\w+|has not (?:yet )?been delivered|verzogert|weiterhin versuch|erneut (?:zuzustellen|versucht)|differe|nouvelles? tentatives?)\b|\bif\b.{0,60}could not be delivered|parcel|package|\border\b|paket|sendung|bestellung|colis|commande/;

/** Of every language: the mail system's words are often English, whatever the answer's language. */
export const bounceRules: readonly ReplyRule[] = [
  {
    kind: "bounce",
    name: "en-not-delivered",
    pattern: phrase(
      "(?:message|e-?mail|mail|delivery|letter|it) ~10 (?:(?:could not|couldn't|cannot|can't|was not|wasn't|has not been|can not) ~2 (?:be )?delivered|undeliverable|undelivered|has failed|failed|returned to|bounced|was rejected|been rejected|has been blocked|wasn't delivered)\\b|undeliver(?:able|ed)|delivery (?:status notification|has failed|failed|failure|to the following)|(?:wasn't|was not|not) delivered to|returned mail",
    ),
    unless: notYet,
  },
  {
    kind: "bounce",
    name: "smtp-code",
    pattern: phrase("(?:5\\d\\d[ -]#?5\\.\\d{1,3}\\.\\d{1,3}|55[0-4] |5\\.[0-7]\\.\\d{1,3}[ :])"),
    needs:
      /user|recipient|mailbox|address|unknown|reject|not found|denied|quota|full|exist|relay|blocked|spam|resolver|policy|disabled|inactive|unavailable/,
  },
  {
    kind: "bounce",
    name: "en-no-such-address",
    pattern: phrase(
      "(?:user unknown|unknown user|no such user|recipient ~3 (?:rejected|not found|unknown)|address ~4 (?:not found|couldn't be found|could not be found|does not exist|doesn't exist|rejected)|mailbox ~3 (?:full|unavailable|not found|does not exist|disabled|over quota)|(?:domain|account) ~4 (?:not found|does not exist|couldn't be found))",
    ),
    unless: /\baccount ~?.{0,20}(?:with|under|matching)|we could|our (?:records|system)/,
  },
  {
    kind: "bounce",
    name: "de-not-delivered",
    pattern: phrase(
      "(?:nachricht|e-?mail|mail|zustellung|sendung|schreiben|empfanger) ~10 (?:nicht|konnte nicht|konnte leider nicht) ~3 (?:zugestellt|zustellbar|ubermittelt|ausgeliefert|moglich|gefunden)\\b|unzustellbar\\S{0,4}|nicht zustellbar|zustellung ~8 (?:fehlgeschlagen|gescheitert|nicht moglich)|(?:empfanger|empfangeradresse|postfach|adresse) ~6 (?:unbekannt|existiert nicht|voll|nicht gefunden|abgelehnt)",
    ),
    unless: notYet,
  },
  {
    kind: "bounce",
    name: "fr-not-delivered",
    pattern: phrase(
      "(?:message|courriel|mail|e-?mail|courrier|envoi) ~8 (?:n'a (?:pas )?(?:pu |ete )?|ne peut ~2 |n'est pas )~4 (?:remis|distribue|livre|delivre|achemine|etre|transmis)\\b|non (?:remis|distribue|delivre|livre)|echec ~3 (?:remise|distribution|livraison|envoi|delivrance)|(?:adresse|destinataire|boite) ~5 (?:introuvable|inconnue?|n'existe pas|n'existe plus|pleine|rejetee?)",
    ),
    unless: notYet,
  },
];

/** Nobody is there, or nobody reads: `isWeak` ones stand under many a mail that says something. */
export const autoReplyRules: readonly ReplyRule[] = [
  {
    kind: "auto-reply",
    name: "en-away",
    pattern: phrase(
      "(?:out of (?:the |my )?office|out of office|on (?:annual |parental |maternity |paternity |sick |medical |study )?leave|on (?:vacation|holidays?|a business trip)|(?:i am|i'm|i will be|we are|office is) ~4 (?:away|absent|travelling|traveling|closed|out until|out from|not in the office|unavailable)|limited access to (?:my )?e-?mails?|no access to (?:my )?e-?mails?|(?:upon|on) my return|when i (?:am back|return)|no longer (?:works?|employed|with (?:the|our) company)|(?:we are|offices? (?:is|are)) closed)\\b",
    ),
    unless: /data (?:is|are) away|\?$/,
  },
  {
    kind: "auto-reply",
    name: "de-away",
    pattern: phrase(
      "(?:(?:nicht|wieder) (?:im (?:buro|hause|haus|dienst)|erreichbar|da\\b|anwesend|verfugbar|personlich|am arbeitsplatz)|im urlaub|in (?:elternzeit|mutterschutz)|(?:auf|nach) ~2 (?:dienstreise|urlaub)|abwesen\\S{0,8}|ausser haus|betriebsferien|nach meiner ruckkehr|\\S{0,8}urlaub\\b|nicht mehr (?:fur|im|bei) ~3 (?:unternehmen|tatig)|geschlossen)",
    ),
    unless: /konto|ticket|vorgang|antrag (?:\S+ ){0,4}geschlossen|\?$/,
  },
  {
    kind: "auto-reply",
    name: "fr-away",
    pattern: phrase(
      "(?:(?:absente?|indisponible|en conge\\S{0,2}|en vacances|en deplacement|en arret) ~4 (?:du bureau|jusqu|du \\d|de mon|actuellement|pour|et|a partir|depuis|cette|en|sans)|absente? du bureau|actuellement absente?|en conges?\\b|de retour (?:le|au bureau|a partir)|a mon retour|pendant mon absence|bureaux? (?:est|sont|seront) fermes?)",
    ),
    unless: /\?$/,
  },
  {
    kind: "auto-reply",
    name: "en-automatic",
    pattern: phrase(
      "(?:automat(?:ic|ed|ically)(?: generated)?|auto-?generated|system-?generated) ~2 (?:reply|response|message|e-?mail|confirmation|acknowledg\\S{1,6}|notification|generated|sent|answer)|auto-?(?:reply|response)|(?:do not|don't) (?:reply|respond) ~4 (?:to|directly|e-?mail|message)|(?:not|un) ?monitored|no-?reply",
    ),
    isWeak: true,
    unless: /automated decision|\?$/,
  },
  {
    kind: "auto-reply",
    name: "de-automatic",
    pattern: phrase(
      "automatisch\\S{0,2} ~2 (?:antwort\\S{0,3}|ruckmeldung|nachricht|e-?mail|mail|generiert\\S{0,2}|erstellt\\S{0,2}|erzeugt\\S{0,2}|versandt\\S{0,2}|eingangsbestatigung|bestatigung|mitteilung|versendet\\S{0,2})|(?:nicht|bitte nicht) ~5 (?:auf diese ~2 (?:e-?mail|mail|nachricht)|antworten)\\b|nicht (?:gelesen|uberwacht|abgerufen)",
    ),
    isWeak: true,
    unless: /automatisierte entscheidung|\?$|fristgerecht/,
  },
  {
    kind: "auto-reply",
    name: "fr-automatic",
    pattern: phrase(
      "(?:reponse|message|courriel|mail|e-?mail|accuse) ~3 (?:automatiques?|automatiquement|genere\\S{0,3})|(?:ne|pas) ~4 repondre ~3 (?:a ce|a cet|directement|message|mail|courriel|e-?mail)|genere automatiquement|(?:boite|adresse) ~3 (?:pas|non) ~2 (?:consultee|surveillee|relevee)",
    ),
    isWeak: true,
    unless: /decision automatisee|\?$/,
  },
  {
    kind: "auto-reply",
    name: "en-unavailable",
    pattern: phrase(
      "(?:team|office|we|i|staff|colleagues) ~3 (?:unavailable|closed|away|out of office|on holiday) ~3 (?:between|until|from|till|through|during)|(?:inbox|mailbox|address|e-?mail address) ~3 (?:no longer (?:in use|used|active|monitored|valid|exists?)|not in use)",
    ),
    unless: /\?$|your account|registered/,
  },
  {
    kind: "auto-reply",
    name: "de-not-used",
    pattern: phrase(
      "(?:adresse|postfach|e-mail-adresse|mailadresse) ~4 (?:nicht mehr|nicht langer) ~2 (?:genutzt|verwendet|aktiv|gultig|abgerufen|gelesen|in betrieb)",
    ),
    unless: /\?$|werb/,
  },
];
