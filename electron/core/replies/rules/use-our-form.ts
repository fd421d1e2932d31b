// "Not like this": the company wants the request in its form, its portal or its app.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "use-our-form";

const enForm =
  "(?:form|web ?form|portal|online tool|(?:privacy|request|preference|help|data) (?:cent(?:er|re)|hub|page|dashboard|tool|manager)|self-service|request page|web ?site|settings|platform|webpage|helpdesk)";
const enNot =
  /complain|supervisory|authority|\bico\b|ombuds|unsubscribe|survey|feedback|\bmore (?:information|about)|find out more|consent form|cookie (?:policy|notice)|privacy (?:policy|notice|statement)|\byou (?:can|may) also\b|alternatively|newsletter|\bin future\b|a copy of (?:your|the) (?:data|information)|(?:available|ready) (?:for|to) download|have (?:received|processed|completed|deleted)/;

/** `Settings > Privacy > Delete`: a way through a screen. */
const screenPath =
  /\b(?:settings|account|profile?|privacy|einstellungen|konto|profil|datenschutz|parametres|compte|reglages|mon compte|mein konto)"? ?(?:>|->|›|→|»|\/) ?"?[a-z]/;

export const enForms: readonly ReplyRule[] = [
  { kind, name: "en-path", pattern: screenPath, unless: enNot },
  {
    kind,
    name: "en-not-by-mail",
    pattern: phrase(
      "(?:unable|not able|cannot|can't|can not|do not|don't|are not|aren't|no longer|only) ~6 (?:process|processed|accept|accepted|handle|handled|take|deal|respond|action|actioned|act|receive|review|fulfil|fulfill|monitored) ~10 (?:by|via|through|over|from|received by|sent to|in|to this) ~2 (?:e-?mail|post|phone|letter|third|regular mail|writing|inbox|mailbox|channel|address|agents?)",
    ),
    unless: /\bfrom (?:\S+ ){0,3}address (?:registered|associated)/,
  },
  {
    kind,
    name: "en-use-form",
    pattern: phrase(
      `(?:please|must|should|need to|required to|ask you to|can only|asked to|kindly|to (?:submit|make|exercise|proceed|request|do so|start|opt)|invite you to|will have to|have to|you can|you may|best way) ~10 (?:use|using|open|complete|completing|fill|filling|submit|submitting|submitted|visit|visiting|go|going|via|through|head|head over|access|log|made|file|resubmit|lodge|make) ~12 ${enForm}\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-only-via",
    pattern: phrase(
      "requests? ~4 (?:must|can only|should|may only|are only|need to|have to|will only) ~3 (?:be )?(?:submitted|made|accepted|processed|lodged|filed|sent|raised|handled) ~4 (?:through|via|using|in|on|at|by)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-resubmit",
    pattern: phrase(
      "(?:please|kindly|must|need to|should|asked to|have to|ask you to|can) ~4 (?:resubmit|re-submit|submit|send|make|file|address|raise|lodge) ~6 (?:request|it|one|again) ~6 (?:using|through|via|by|with|at|on|in) ~6 (?:methods?|channels?|ways?|portal|form|webform|page|site|app|post|toll-free|link|options?)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-not-here",
    pattern: phrase(
      "(?:e-?mails?|messages?|requests?|letters?|mailbox|inbox|address|channel) ~8 (?:(?:are|is|will|cannot|can) ?not ~3 (?:treated|considered|accepted|processed|valid|monitored|handled|handle|process|accept|take)|only ~3 (?:works?|accepts?|processes|handles?))|only (?:works? on|accepts?|process(?:es)?|handles?|act on) ~4 (?:requests?|ones) ~6 (?:from|via|through|inside|made|submitted|sent)",
    ),
    unless: /complain|supervisory|survey/,
  },
  {
    kind,
    name: "en-yourself",
    pattern: phrase(
      "(?:you can|you may|you are able to|you're able to|please|simply|just) ~4 (?:delete|download|export|remove|erase|close|opt out|deactivate) ~10 (?:yourself|your own|in your account|in the app|settings|logging in|log in|dashboard|self-service|at any time|online|directly)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-use-link",
    pattern: phrase(
      "use ~2 (?:link|page|form|tool|option|button) ~6 (?:website|site|app|page|account|footer|homepage|instead)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-log-in",
    pattern: phrase(
      "(?:log|sign) ?(?:in|into|on),? ~12 (?:settings|account|your profile|privacy|delete|portal|request|profile|dashboard)",
    ),
    unless:
      /\bready\b|available|changed your mind|is back|unable to log|download (?:your|the) (?:copy|archive|report|data export)/,
  },
  {
    kind,
    name: "en-attached-form",
    pattern: phrase("(?:complete|fill (?:in|out)|return|sign) ~6 (?:attached|enclosed) ~4 form"),
    unless: enNot,
  },
  {
    kind,
    name: "en-write-elsewhere",
    pattern: phrase(
      "(?:please|must|need to|should) ~4 (?:send|address|submit|direct|resubmit|resend) ~4 (?:requests?|it|this|them) ~6 (?:to|by|via) ~4 (?:\\S{2,40}@\\S{4,40}|post|registered|in writing|our postal)",
    ),
    isWeak: true,
    unless: enNot,
  },
  {
    kind,
    name: "en-call-us",
    pattern: phrase(
      "(?:please|must|have to|need to|only) ~3 (?:call|phone|ring|telephone|write to|visit) ~6 (?:customer|service|us|store|branch|office|hotline|team|line)\\b",
    ),
    unless: /\?$|complain|questions?|if you|identity|security|any (?:further|other)|disagree|dissatisf/,
    isWeak: true,
  },
  {
    kind,
    name: "en-raised-via",
    pattern: phrase(
      "(?:request|this|it|they|these) ~4 (?:needs?|has|have|must) ~2 (?:to )?be ~2 (?:raised|made|submitted|sent|lodged|filed|done) ~3 (?:via|through|by|using|in|on|at) ~8 (?:link|form|post|portal|app|website|page|homepage|mail|writing|centre|center)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-dedicated",
    pattern: phrase(
      "(?:dedicated|special|designated|own) ~2 (?:page|form|portal|address|channel|mailbox|webpage|tool|process)\\b",
    ),
    unless: enNot,
  },
];

const deForm =
  "(?:\\S{0,24}formulars?|\\S{0,18}portals?|kunden(?:konto|bereich|center|login)|\\S{0,12}self-?service\\S{0,8}|nutzerkonto|benutzerkonto|einstellungen|\\S{0,12}app|webseite|website|seite|antragsstrecke|online-?service|\\S{0,10}konto|formblatt|vordruck)";
const deNot =
  /(?:haben|wurden?|ist|sind) (?:\S+ ){0,12}(?:geloscht|entfernt)|beschwer|aufsichtsbehorde|weitere informationen|datenschutzerklarung|abmelden|newsletter|umfrage|bewert|alternativ|\bkonnen (?:\S+ ){0,3}auch\b|kunftig|zum download|steht (?:\S+ ){0,6}bereit|herunterladen konnen|bankkonto|auf das (?:\S+ ){0,4}konto|uberweis/;

export const deForms: readonly ReplyRule[] = [
  { kind, name: "de-path", pattern: screenPath, unless: deNot },
  {
    kind,
    name: "de-not-by-mail",
    pattern: phrase(
      "(?:per|uber|via|auf diesem) ~2 (?:e-?mail|mail|post|telefon|fax|wege?|brief|kanal|postfach|adresse) ~10 (?:nicht|keine|leider)\\b|(?:nicht|keine) ~8 (?:per|uber|via|auf diesem) ~1 (?:e-?mail|mail|post|telefon|fax|weg|brief|kanal|postfach|adresse) ~5 (?:entgegen\\S{0,12}|bearbeit\\S{0,4}|annehmen|angenommen|akzeptier\\S{0,4}|moglich|gestellt|stellen|beantwort\\S{0,4})",
    ),
    needs: /antrag|antrage|anfrage|ersuchen|auskunft|losch|anliegen|bearbeit|entgegen|akzeptier|gestellt/,
    unless: /ausweis|versenden|versand/,
  },
  {
    kind,
    name: "de-use-form",
    pattern: phrase(
      `(?:nutzen|nutzt|verwenden|fullen|steht|stehen|stellen|reichen|wenden|gehen|besuchen|rufen|senden|bitten|bitte|ausschliesslich|nur|konnen|mussen|benutzen|einzureichen|loggen|melden) ~14 ${deForm}\\b`,
    ),
    needs: /\b(?:bitte|bitten|ausschliesslich|nur|mussen|konnen sie|nutzen sie|hierfur|dafur|steht ihnen)\b/,
    unless: deNot,
  },
  {
    kind,
    name: "de-form-needed",
    pattern: phrase(
      `${deForm} ~8 (?:(?<!\\bhier )aus\\b|ausfullen|auszufullen|ausgefullt|zu stellen|stellen|einreichen|zu nutzen|zu verwenden|nutzen|verwenden|gestellt werden|vornehmen|einzureichen)`,
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-yourself",
    pattern: phrase(
      "(?:konnen (?:sie|du)|kannst du|(?:sie|du) (?:konnen|kannst)) ~12 (?:selbst|jederzeit|eigenstandig|selbststandig|direkt) ~8 (?:loschen|herunterladen|vornehmen|einsehen|verwalten|exportieren|andern|abrufen|durchfuhren|entfernen|anfordern|deaktivieren)|(?:loschen|entfernen|andern) sie ~8 (?:selbst|unter|in den einstellungen)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-log-in",
    pattern: phrase(
      "(?:loggen|melden|einloggen|anmelden|logg|melde) ~2 (?:sie|dich) ~10 (?:ein|an|kundenkonto|portal|konto)\\b|unter ~2 einstellungen|indem (?:sie|du) (?:sich|dich) ~4 (?:einloggen|anmelden|einloggst|anmeldest)",
    ),
    unless: deNot,
  },
  {
    kind,
    name: "de-screen",
    pattern: phrase(
      "(?:klick|klicke|klicken|geh|gehe|gehen|offne|offnen|wahle|wahlen) ~8 (?:konto|profil|einstellungen|loschen|account|app|menu)\\b",
    ),
    unless: /bestatig|abmelde/,
  },
  {
    kind,
    name: "de-by-post",
    pattern: phrase(
      "(?:schriftlich|per post|postalisch|telefonisch|auf dem postweg|personlich) ~10 (?:an|stellen|einreichen|einzureichen|erforderlich|moglich|beantragen|wenden)\\b",
    ),
    needs: /bitte|mussen|nur|ausschliesslich/,
    unless: /\?$|beschwer|ausweis|anfrage (?:\S+ ){0,3}erhalten|auskunft (?:\S+ ){0,6}per post/,
    isWeak: true,
  },
];

const frForm =
  "(?:formulaires?|portail|espace (?:client|personnel|membre|en ligne)|parametres|rubrique|site(?: internet| web)?|page dediee|plateforme|application|compte client|teleservice|page)";
const frNot =
  /cnil|reclamation|autorite de controle|desabonn|desinscri|ne plus recevoir|plus d'informations|en savoir plus|politique de confidentialite|egalement|enquete|satisfaction|newsletter|telecharger (?:la|votre) copie|mise? a (?:votre )?disposition|vos reglages ulterieurs/;

export const frForms: readonly ReplyRule[] = [
  { kind, name: "fr-path", pattern: screenPath, unless: frNot },
  {
    kind,
    name: "fr-not-by-mail",
    pattern: phrase(
      "(?:ne|n'\\S+|plus|uniquement|seules?|pas|cette adresse ne) ~10 (?:par|via|de ce canal|a cette adresse|par voie) ~2 (?:courriel|e-?mail|mail|courrier|telephone|electronique|messagerie|canal|adresse)",
    ),
    needs: /demande|trait|accept|recev|exerc/,
    unless: /identite/,
  },
  {
    kind,
    name: "fr-use-form",
    pattern: phrase(
      `(?:utilisez|remplissez|completez|passez par) ~6 ${frForm}\\b|(?:veuillez|merci|invitons|prions|devez|devra|doit|doivent|faut|vous pouvez|uniquement|exclusivement|convient|invite|invitee) ~8 (?:utiliser|remplir|completer|passer|rendre|deposer|effectuer|effectuees?|soumettre|soumises?|via|depuis|renseigner|formuler|formulees?|connecter|adresser|adressees?|exercer|faire|par|presentees?|introduites?|renouveler|reformuler|saisir) ~10 ${frForm}\\b`,
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-yourself",
    pattern: phrase(
      "(?:vous pouvez|tu peux|vous avez la possibilite de|il vous suffit de|possible de) ~4 (?:supprimer|telecharger|recuperer|cloturer|exporter|effacer|desactiver) ~10 (?:vous-memes?|vous memes?|toi-meme|toi meme|directement|depuis|a tout moment|en vous connectant|parametres|reglages|espace)",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-log-in",
    pattern: phrase(
      "(?:connectez-vous|connecte-toi|en vous connectant|connecter|rendez-vous) ~8 (?:appli|compte|espace|parametres|site|portail|rubrique|page|formulaire)",
    ),
    unless: frNot,
  },
  {
    kind,
    name: "fr-by-post",
    pattern: phrase(
      "(?:veuillez|merci|devez|invitons|prions|doit|doivent) ~6 (?:adresser|envoyer|formuler|effectuer|etre|adressee?s?|formulee?s?) ~8 (?:par (?:courrier|voie postale|lettre)|recommande|siege)",
    ),
    unless: /reclamation|cnil|identite|cheque/,
  },
  {
    kind,
    name: "fr-not-treated",
    pattern: phrase(
      "(?:courriels?|e-?mails?|mails?|messages?) ~2 (?:n'etant pas|ne sont pas|n'est pas|ne (?:peut|peuvent) ~1 etre) ~2 (?:traites?|accepte\\S{0,2}|pris en compte|valable)",
    ),
    unless: /remis|distribue/,
  },
];
