// "It is done": the most careful of all, for who believes it stops watching.
import { phrase, type ReplyRule } from "../reply-rule.ts";
import { deData, deIf, enData, enIf, frData, frIf } from "./own-words.ts";

const kind = "fulfilled";

const enGone = "(?:deleted|erased|removed|destroyed|wiped|purged|expunged)";
const enNot = new RegExp(
  `\\?$|${enIf}|\\b(?:not|cannot|can't|never|won't|didn't|hasn't|haven't|will|shall|would|should|could|may|might|can|going to|partial\\w*|partly|some|except\\w*|excluding|apart|aside|other than|however|but|although|request(?:ed|s)? (?:that|to have)|asked (?:us|that)|want|wish|scheduled|marked|queued|flagged|initiated|begun|started|soon|shortly|in (?:the )?process|pending|being|only|most|part of|to be|temporarily|cookies?|you (?:have )?deleted|automatically|attachment|this (?:e-?mail|message)|ticket)\\b`,
);

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
    pattern: phrase(`everything ~8 (?:has|have|was|were|is) ~3 (?:${enGone.slice(3, -1)}|gone)\\b`),
    unless: enNot,
  },
  {
    kind,
    name: "en-we-erased",
    pattern: phrase(
      `(?:we|i|we've|i've|team|colleagues) (?:have |can confirm (?:that )?(?:we |i )?(?:have )?|confirm (?:that )?(?:we |i )?(?:have )?)?(?:now |today |already |permanently |fully |completely |successfully |since |hereby |irrevocably |also )*${enGone} ~8 (?:${enData.slice(3, -1)}|everything|all we)\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-request-done",
    pattern: phrase(
      "(?:request|deletion|erasure|opt-out|objection|withdrawal|correction|removal) ~8 (?:(?:has|have|was|were|is) ~3 (?:completed|fulfilled|carried out|executed|implemented|honou?red|complete|actioned|finali[sz]ed|successful)|(?:completed|complete|fulfilled)\\b)",
    ),
    unless: new RegExp(`${enNot.source}|\\bneed|information|to (?:complete|be)|receipt|forward`),
  },
  {
    kind,
    name: "en-we-fulfilled",
    pattern: phrase(
      "(?:we|i|we've|i've) (?:have |can confirm (?:that )?(?:we |i )?(?:have )?)?(?:now |fully |successfully |also |already )*(?:completed|fulfilled|complied with|carried out|actioned|implemented|honou?red|granted) ~4 (?:request|deletion|erasure|objection|opt-out|wishes|instruction)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-no-data",
    pattern: phrase(
      `(?:we|systems|records|databases?|company|search|searches|i) ~10 (?:do not|don't|no longer|not|hold no|holds no|have no|has no|found no|find no|revealed no|process no|store no|contain no|returned no|identified no) ~4 (?:hold|have|store|process|keep|contain|possess|retain|personal|data|information|records?) ~10 (?:you|your|data)\\b`,
    ),
    needs: /data|information|records?/,
    unless:
      /\?$|\bif\b|\bwhether\b|under (?:the|this|that) (?:e-?mail|name|address)|sell|share|sufficient|enough|need|require|unable|access to|matching|relevant to|verify|other (?:personal )?data|sensitive|payment|except|but |however|will |control/,
  },
  {
    kind,
    name: "en-no-data-2",
    pattern: phrase(
      "no (?:personal )?(?:data|information|records?) ~6 (?:about|on|relating to|concerning|regarding|of|linked to|associated with) ~2 you\\b ~10 (?:stored|held|processed|found|kept|in our|exists?|located|with us)",
    ),
    unless: /\?$|\bif\b|\bwhether\b|except|but |however|sensitive/,
  },
  {
    kind,
    name: "en-opted-out",
    pattern: phrase(
      "(?:you|your ~6) (?:have|has|are|were|was) ~3 (?:opted[- ]out|unsubscribed|excluded from|suppressed|added to our (?:suppression|do not)|removed from (?:all |our |the )?(?:\\S+ ){0,3}(?:lists?|database|mailings?))",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-we-opted-out",
    pattern: phrase(
      "(?:we|i|we've|i've) (?:have |can confirm (?:that )?(?:we )?(?:have )?)?(?:now |also |successfully |today )*(?:opted you out|unsubscribed (?:you|your)|stopped (?:processing|using|selling|sharing|sending)|ceased|restricted|suppressed|corrected|rectified|updated|amended|blocked|removed you|added (?:you|your \\S+(?: \\S+)?) to our (?:suppression|do-not|do not))",
    ),
    unless: new RegExp(`${enNot.source}|privacy (?:policy|notice)|terms`),
  },
  {
    kind,
    name: "en-corrected",
    pattern: phrase(
      `(?:your|the) ~5 (?:${enData.slice(3, -1)}|name|address|date of birth|entry) ~6 (?:has|have|was|were) ~2 (?:been )?(?:corrected|rectified|updated|amended|restricted|blocked|anonymi[sz]ed)`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-copy-given",
    pattern: phrase(
      "(?:attached|enclosed|attachment|below|herewith|appended|annex|find) ~12 (?:copy|all|overview|export|report|response|disclosure|information|complete|full|answer|file|list) ~8 (?:data|information|you requested|request|about you|hold|records|details)\\b",
    ),
    unless:
      /\?$|\b(?:form|affidavit|if|once|some|part|partial\w*|first part|not|except\w*|however|but|apart|privacy (?:policy|notice)|terms|instructions|will|please (?:send|return|complete|fill)|template|proof|passport|id|identity)\b/,
  },
  {
    kind,
    name: "en-copy-ready",
    pattern: phrase(
      "(?:data|archive|export|report|information|copy|download) ~8 (?:is|are) (?:now )?(?:ready|available|attached|enclosed)\\b",
    ),
    needs: /your|request|personal/,
    unless: /\?$|\b(?:if|once|when|will|not|some|part|policy|except\w*|form)\b/,
  },
];

const deGone = "(?:geloscht|entfernt|vernichtet|bereinigt|anonymisiert)";
const deNot = new RegExp(
  `\\?$|${deIf}|\\b(?:nicht|kein\\S{0,3}|niemals|konnten|konnte|konnen|kann|leider|teilweise|teils|zum teil|einige|ausgenommen|ausnahme|bis auf|ausser|jedoch|allerdings|aber|nur|lediglich|vorgemerkt|veranlasst|angestossen|eingeleitet|beauftragt|demnachst|in kurze|sollen|sollten|mussen|wird|wunsch\\S{0,3}|bitten|baten|fordern|forderten|gebeten|verlang\\S{0,4}|mochten|moglichst|cookies?|automatisch|newsletter-mail|diese (?:e-)?mail|fristgerecht|regelmassig)\\b|\\bwerden\\b(?! (?:ab sofort )?nicht mehr)`,
);
const deNegOnly =
  /\?$|\b(?:wenn|falls|sofern|sobald|ob|jedoch|allerdings|ausser|ausgenommen|mit ausnahme|bis auf|unter (?:der|dieser|den|ihrer|ihrem) (?:\S+ )?(?:e-mail|adresse|angab\S*|namen?)|verkauf\w*|weiteren|sonstigen|besonderen|zuordnen|identifizieren)\b/;

export const deFulfilled: readonly ReplyRule[] = [
  {
    kind,
    name: "de-erased",
    pattern: phrase(
      `(?:ihr\\S{0,2}|samtliche|alle|die|das|saemtliche|dein\\S{0,2}) ~8 ${deData} ~16 ${deGone} (?:worden|wurden|wurde|haben|sind|ist|hat|habe)\\b|(?:wurden|wurde|haben|sind|ist|hat|habe) ~12 (?:ihr\\S{0,2}|samtliche|alle|die|das|dein\\S{0,2}) ~8 ${deData} ~12 ${deGone}\\b|${deData} ~12 (?:wurden|wurde|sind|ist) ~10 ${deGone}\\b`,
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-erasure-done",
    pattern: phrase(
      "(?:loschung|berichtigung|sperrung|einschrankung|antrag|anfrage|auftrag|begehren|widerspruch|widerruf|anliegen|korrektur|ersuchen) ~10 (?:ist|wurde|wurden|haben|hat) ~8 (?:abgeschlossen|durchgefuhrt|erfolgt|umgesetzt|vollzogen|ausgefuhrt|vorgenommen|entsprochen|nachgekommen|stattgegeben|erledigt|beendet)\\b|(?:haben|wurde) ~10 (?:loschung|berichtigung|sperrung|antrag|begehren|widerspruch|ersuchen|anfrage) ~6 (?:abgeschlossen|durchgefuhrt|umgesetzt|vollzogen|ausgefuhrt|vorgenommen|entsprochen|nachgekommen|stattgegeben|erledigt)\\b",
    ),
    unless: new RegExp(`${deNot.source}|vertragsanfrage`),
  },
  {
    kind,
    name: "de-no-data",
    pattern: phrase(
      `(?:keine(?:rlei)?|keinerlei|nicht) ~4 (?:\\S{0,20}daten|datensatze?|angaben|informationen|eintrage?) ~12 (?:gespeichert|vorhanden|verarbeitet|verarbeiten|vorliegen|speichern|gefunden|vor|haben|liegen|ermittelt|vorhalten|hinterlegt|besitzen|existieren)\\b|(?:liegen|sind|haben|speichern|verarbeiten|befinden sich) ~10 (?:keine(?:rlei)?|keinerlei) ~4 (?:\\S{0,20}daten|datensatze?|angaben|informationen|eintrage?)\\b`,
    ),
    needs: /ihnen|ihrer person|sie\b|ihre person|personenbezogen|zu ihr/,
    unless: deNegOnly,
  },
  {
    kind,
    name: "de-blocked",
    pattern: phrase(
      "(?:haben|wurde|wurden|sind|ist|habe) ~14 (?:gesperrt|eingeschrankt|berichtigt|korrigiert|abgemeldet|ausgetragen|aus (?:dem|unserem) (?:\\S+ )?verteiler|werbesperre|sperrliste|sperrvermerk|blacklist|eingestellt|aktualisiert|geandert|werbewiderspruch)\\b",
    ),
    needs: /ihr|sie\b|werb|newsletter|adresse|daten/,
    unless: new RegExp(`${deNot.source}|datenschutzerklarung`),
  },
  {
    kind,
    name: "de-copy-given",
    pattern: phrase(
      "(?:anbei|anhang|anlage|beigefugt\\S{0,2}|beiliegend|nachfolgend|angehangt|ubersenden|ubermitteln|erteilen|erhalten sie|finden sie) ~14 (?:auskunft|kopie|datenauskunft|ubersicht|aufstellung|datenkopie|daten|informationen|selbstauskunft|export)\\b",
    ),
    needs: /ihr|sie\b|daten|beantragt|gewunscht|gespeichert|angefordert/,
    unless: new RegExp(
      `\\?$|${deIf}|\\b(?:nicht|keine?n?|teil\\S{0,8}|vorab|zunachst|ersten teil|formular\\S{0,3}|ausweis\\S{0,6}|bitte (?:senden|schicken)|werden|wird|benotigen|jedoch|allerdings|ausgenommen|datenschutzerklarung|datenschutzhinweise|vordruck|monat\\S{0,2}|frist|stammdaten|antwort|bis|innerhalb|zahlungseingang|gebuhr|konto|in kurze|demnachst)\\b`,
    ),
  },
];

const frGone = "(?:supprimee?s?|effacee?s?|detruite?s?|retiree?s?|anonymisee?s?)";
const frNot = new RegExp(
  `\\?$|${frIf}|\\b(?:pas|ne (?:peuvent|peut|pouvons|sera|seront)|jamais|sera|seront|serait|seraient|pourra\\S{0,4}|pourront|peuvent|partiellement|en partie|certaines?|sauf|hormis|exception|excepte\\S{0,2}|toutefois|cependant|neanmoins|mais|demandez|demande que|demandiez|souhaitez|prochainement|bientot|programmee?|en cours|seulement|uniquement|doivent|devront|devrait|cookies?|automatiquement|avant d'etre|etre)\\b`,
);

export const frFulfilled: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-erased",
    pattern: phrase(
      `(?:vos|votre|toutes|l'ensemble|la totalite|les|l'integralite|tes) ~10 ${frData} ~12 (?:ont|a|est|sont) ~4 (?:ete )?(?:bien |definitivement |integralement |totalement |completement )*${frGone}\\b`,
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-we-erased",
    pattern: phrase(
      `(?:avons|ai|a) (?:bien |donc |egalement |ainsi |definitivement |aujourd'hui )*(?:supprime|efface|detruit|retire|procede (?:a la suppression|a l'effacement|a la rectification|a la cloture et a la suppression)) ~10 (?:${frData.slice(3, -1)}|tout)\\b`,
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
    name: "fr-no-data",
    pattern: phrase(
      `(?:ne|n'\\S{2,14}|aucune) ~8 (?:aucune?|detenir|pas) ~5 (?:donnees?|informations?|trace)\\b|aucune (?:donnee|information) ~12 (?:n'est|n'a|vous concernant|n'est conservee|n'existe)`,
    ),
    needs: /vous concernant|a votre sujet|sur vous|relative a vous|vos donnees|a votre nom|vous (?:dans|au)/,
    unless:
      /\?$|\bsi\b|sous (?:cette|ce|l')|vend|transmi|partag|tiers|correspondant|suffisant|permett|autre donnee|sensible|sauf|mais |toutefois|cependant/,
  },
  {
    kind,
    name: "fr-stopped",
    pattern: phrase(
      "(?:avons|a|ont|avez|est|etes) ~4 (?:ete )?(?:bien )?(?:desinscrite?|desabonnee?|cesse|rectifiee?s?|corrigee?s?|limite|mis a jour|mises? a jour|bloquee?s?|inscrit|ajoutee?|retiree?s?) ~12 (?:traitement|adresse|donnees|listes?|prospection|communications?|coordonnees|newsletter|nom|opposition|envois?|mailing|informations?)\\b|(?:adresse|donnees|coordonnees|nom|informations?) ~8 (?:a|ont) ete (?:bien )?(?:retiree?s?|rectifiee?s?|corrigee?s?|mises? a jour|bloquee?s?|desinscrite?s?|ajoutee?s? a notre liste)",
    ),
    unless: new RegExp(`${frNot.source}|politique de confidentialite`),
  },
  {
    kind,
    name: "fr-copy-given",
    pattern: phrase(
      "(?:ci-joint|ci-jointe|piece jointe|en annexe|trouverez|joignons|adressons|communiquons|transmettons|ci-dessous|ci-apres) ~12 (?:copie|ensemble|integralite|donnees|informations|export|reponse|fichier|releve|liste)\\b",
    ),
    needs: /vos|vous|votre/,
    unless: new RegExp(
      `\\?$|${frIf}|\\b(?:pas|formulaire|partie|partielle\\S{0,4}|premiere partie|merci de|veuillez (?:nous|remplir|completer)|sauf|hormis|toutefois|cependant|mais|identite|politique|lien|sera|seront|recepisse|delai|modele)\\b`,
    ),
  },
];

/** What takes "it is done" back wherever it stands in the mail: something is kept, comes later, or was not possible. */
export const takesBack: Readonly<Record<"en" | "de" | "fr", RegExp>> = {
  en: /\b(?:except(?:ion|ing)?|excluding|apart from|aside from|withheld|redacted|(?:retain|keep|kept|retained|store|hold) (?:\S+ ){0,8}(?:data|records?|invoices?|information|copy|copies|details|years?|documents|them|it|law)|(?:will|shall|to) be (?:\S+ ){0,2}(?:deleted|erased|removed|destroyed|overwritten|anonymi[sz]ed|purged)|(?:not|cannot|unable to|could not|can't) (?:be |been )?(?:\S+ ){0,2}(?:delete|deleted|erase|erased|remove|removed)|(?:scheduled|marked|queued) for|legal obligation|back-?ups? (?:\S+ ){0,12}(?:days|until|remain|cop\w+)|remaining data|other (?:data|records) (?:\S+ ){0,6}(?:remain|kept|retained))\b/,
  de: /\b(?:ausgenommen|mit ausnahme|bis auf (?!weiteres)|aufbewahrungs\w+|aufbewahr\w*|aufzubewahren|(?:werden|wird) (?:\S+ ){0,12}(?:geloscht|entfernt|vernichtet|uberschrieben|anonymisiert)|nicht (?:\S+ ){0,2}(?:geloscht|loschen|entfernt|gel\w+ werden)|weiterhin (?:\S+ ){0,4}(?:gespeichert|verarbeitet)|bleib(?:t|en) (?:\S+ ){0,6}(?:gespeichert|erhalten|bestehen)|vorgemerkt|geschwarzt|back-?ups?|sicherungskopien?)\b/,
  fr: /\b(?:a l'exception|hormis|excepte\w*|sauf (?!erreur)|conserv(?:ees?|er|ons|ation)|(?:sera|seront|doivent etre|devront etre) (?:\S+ ){0,3}(?:supprim\w+|effac\w+|detruit\w*|anonymis\w+)|(?:pas|ne peuvent|ne peut|ne pouvons) (?:\S+ ){0,4}(?:supprim\w+|effac\w+)|sauvegardes?|obligations? legales?|occulte\w*|archiv\w+)\b/,
};
