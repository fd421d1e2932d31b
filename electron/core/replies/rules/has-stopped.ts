// "It has stopped": no more mailings, no sale, a mark that nobody writes any more.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const kind = "fulfilled";

const enMark =
  '"?(?:do[- ]not[- ](?:mail|contact|call|e-?mail|sell|share|track)|no[- ](?:mail|contact|marketing)|opted[- ]out|unsubscribed|gone away|suppress(?:ed)?)';
/** A promise of a later day, or a wait that is asked for. */
const enWait = "\\b(?:allow|take effect|takes? (?:up to|\\d)|within|days|hours|weeks|will take)\\b";
const deWait = "\\b(?:tagen|tage|wochen|stunden|innerhalb|dauern|dauert|sobald)\\b";
const frWait = "\\b(?:jours|heures|semaines|delai|sous \\d|d'ici)\\b";

export const enStoppedRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-choice-applied",
    pattern: phrase(
      "(?:your|the) ~3 (?:choice|preferences?|opt[- ]out|objection|signal|settings?|withdrawal|consent) ~4 (?:has|have|was|were|is|are) ~2 (?:applied|saved|set|honou?red|processed|withdrawn|revoked|recorded|updated|in force)\\b|you(?:'re| are| have been|'ve been) (?:now |all |already |hereby )?opted[- ]out\\b",
    ),
    unless: or(notDone.en, enWait),
  },
  {
    kind,
    name: "en-switched-off",
    pattern: phrase(
      "(?:marketing|newsletters?|e-?mails?|mailings?|texts?|sms|calls|catalogues?|messages|profiling|tracking|sharing|sale|sales|communications?|notifications|personali[sz]ation) ~6 (?:has|have|is|are|was|were) ~3 (?:switched off|turned off|stopped|disabled|cancelled|canceled|ended|ceased|blocked|suppressed)\\b",
    ),
    needs: /\byou(?:r|rs)?\b/,
    unless: or(notDone.en, enWait),
  },
  {
    kind,
    name: "en-marked",
    pattern: phrase(
      `(?:names?|address|number|record|account|contact|entry|details|you|file|customer) ~6 (?:has|have|is|are|was|were|'re|'ve) ~3 (?:flagged|marked|coded|tagged|listed|registered|recorded|set) ~2 ${enMark}\\b`,
    ),
    unless:
      /\?$|\bif\b|\bonce\b|\bunless\b|\b(?:will|shall|should|cannot|can't|partly|except\w*|but|however|to be|soon|shortly)\b/,
  },
  {
    kind,
    name: "en-no-more-mail",
    pattern: phrase(
      "you (?:will|shall|'ll|won't) (?:now |therefore )?(?:not |no longer |never )?(?:be )?(?:get|receive|hear|see|contacted|called|mailed) ~6 (?:any ?more|again|from us|(?:any )?(?:more|further) (?:marketing|newsletters?|e-?mails?|mailings?|calls|texts?|post|catalogues?))\\b",
    ),
    needs: [
      /\b(?:no longer|won't|not|never)\b/,
      /\b(?:done|removed|off|unsubscribed|opted|stopped|blocked|added|now|taken)\b/,
    ],
    unless:
      /\?$|\bif\b|\bonce\b|\bunless\b|\bwhen\b|allow|within|\bdays\b|\bhours\b|weeks|\bbut\b|however|except|should|order|answer|reply/,
  },
  {
    kind,
    name: "en-no-longer-used",
    pattern: phrase(
      "(?:we|i) (?:have |now |therefore |hereby )*(?:no longer|stopped|ceased(?: to)?) (?:sell|selling|share|sharing|use|using|process|processing|send|sending|profil\\S{1,4}|disclos\\S{1,3}) ~3 (?:you|your|it|any|marketing|personal)\\b",
    ),
    unless: or(notDone.en, `${enWait}|policy`),
  },
];

export const deStoppedRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-on-block-list",
    pattern: phrase(
      "(?:steht|stehen|ist|sind|befindet sich|befinden sich|wurden?|haben|habe) ~12 (?:\\S{0,10}sperrliste|werbesperr\\S{0,4}|robinson\\S{0,6}|blacklist|sperrdatei|\\S{0,8}ausschlussliste|sperrvermerk|sperrkennzeichen)\\b",
    ),
    needs: /\b(?:ihr\S{0,2}|sie|dein\S{0,2}|dich|ihnen)\b/,
    unless: notDone.de,
  },
  {
    kind,
    name: "de-cancelled-mail",
    pattern: phrase(
      "(?:newsletter|werbung|\\S{0,8}mailings?|katalog\\S{0,5}|werbe\\S{2,14}|infobrief\\S{0,2}|rundbrief\\S{0,2}|anrufe|zusendung\\S{0,2}|profilbildung|weitergabe) ~8 (?:abbestellt|abgestellt|abgemeldet|eingestellt|beendet|gestoppt|ausgeschaltet|storniert|unterbunden|gesperrt|untersagt)\\b|(?:haben|habe|ist|sind|wurden?) ~8 (?:newsletter|werbung|\\S{0,8}mailings?|katalog\\S{0,5}|werbe\\S{2,14}) ~4 (?:abbestellt|abgestellt|eingestellt|beendet|gestoppt|storniert)\\b",
    ),
    needs: [/\b(?:ist|sind|habe|haben|wurden?|hab)\b/, /\b(?:ihr\S{0,2}|sie|dein\S{0,2}|dich|dir|ihnen)\b/],
    unless: notDone.de,
  },
  {
    kind,
    name: "de-no-more-mail",
    pattern: phrase(
      "(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst|horen) ~6 (?:keine?n?|nichts) ~4 mehr\\b|(?:erhalten|bekommen) sie ~6 (?:keine?n?|nichts) ~4 mehr\\b",
    ),
    needs: /werb|newsletter|mailing|katalog|anruf|zusendung|rundbrief|von uns/,
    unless: new RegExp(
      `\\?$|\\b(?:wenn|falls|sobald|sofern|aber|jedoch|ausser|antwort|auskunft|kunftig vielleicht|moglicherweise)\\b|${deWait}`,
    ),
  },
  {
    kind,
    name: "de-consent-ended",
    pattern: phrase(
      "(?:einwilligung|zustimmung|opt-in|freigabe) ~6 (?:ist|gilt|wurde|haben wir) ~5 (?:widerrufen|zuruckgezogen|zuruckgenommen|erloschen|geloscht|entfernt|ausgetragen|aufgehoben)\\b|(?:widerruf|widerspruch|werbewiderspruch) ~4 (?:ist|wurde|haben wir) ~5 (?:wirksam|vermerkt|hinterlegt|umgesetzt|gespeichert|erfasst|eingetragen|beachtet)\\b",
    ),
    unless: or(notDone.de, "\\b(?:eingegangen|prufung|bearbeitung)\\b"),
  },
];

export const frStoppedRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-on-block-list",
    pattern: phrase(
      "(?:figure|figurez|est|etes|avons|a ete|ai|inscrit\\S{0,2}|ajout\\S{1,3}) ~8 (?:liste (?:repoussoir|d'opposition|d'exclusion|rouge|noire|de blocage|de suppression))\\b",
    ),
    needs: /\b(?:votre|vous|vos|ton|ta|tes|te)\b/,
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-no-more-mail",
    pattern: phrase(
      "vous ne (?:recevrez|serez|aurez) (?:donc |desormais |ainsi )?plus ~5 (?:rien|publicite\\S?|newsletters?|courriers?|e-?mails?|courriels?|messages?|appels?|sollicit\\S{1,6}|contacte\\S{0,2}|demarche\\S{0,2}|prospection|communications?|lettres?|catalogues?)\\b|tu ne recevras plus ~3 (?:rien|newsletters?|mails?|pub)",
    ),
    unless: new RegExp(`\\?$|\\bsi\\b|\\bmais\\b|\\bfois\\b|toutefois|cependant|des que|apres|${frWait}`),
  },
  {
    kind,
    name: "fr-unsubscribed",
    pattern: phrase(
      "(?:procede a|effectue|realise|applique) ~2 (?:votre|ta|la) (?:desinscription|desabonnement|opposition|retrait)\\b|(?:desinscription|desabonnement|opposition|retrait) ~6 (?:a (?:bien )?ete|est|est bien) (?:bien |desormais )?(?:effectu|realis|appliqu|effecti)\\S{0,4}\\b",
    ),
    unless: or(notDone.fr, `${frWait}|transmis\\S{0,2}`),
  },
];
