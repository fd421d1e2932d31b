// "Click to confirm": the request stands still until the person opens a link or sends back a code.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "confirm-link";

const enOther =
  /unsubscribe|newsletter|survey|feedback|rate |view (?:this|it) in|click here if|stop receiving|did not (?:make|request|submit)|have (?:already )?confirmed|weekly|subscription|to receive|password|log ?in/;
const deOther =
  /abmelde|abbestell|newsletter|umfrage|bewert|ausweis|hochladen|hoch\b|im browser|passwort|nicht gestellt|nicht von ihnen/;
const frOther =
  /desabonn|desinscri|ne plus recevoir|newsletter|enquete|satisfaction|identite|depose|navigateur|mot de passe|pas a l'origine/;

export const enConfirm: readonly ReplyRule[] = [
  {
    kind,
    name: "en-click",
    pattern: phrase(
      "(?:click|clicking|follow|following|use|using|open|opening|visit|press|pressing|tap|tapping|select) ~8 (?:link|button|url|here|below|address|confirm|verify)",
    ),
    needs: /\b(?:confirm|verify|validat|complete|activat|finali[sz]|authenticat|proceed|verification|confirmation)/,
    unless: enOther,
  },
  {
    kind,
    name: "en-confirm-by",
    pattern: phrase(
      "(?:confirm|verify|validate|confirming|verifying) ~8 (?:request|e-?mail|address|identity|that it was you|this was you|ownership|it) ~12 (?:link|button|click|clicking|below|here|code)\\b",
    ),
    unless: enOther,
  },
  {
    kind,
    name: "en-code",
    pattern: phrase("(?:enter|use|reply with|send us|quote|provide) ~6 (?:code|pin|passcode)\\b"),
    needs: /confirm|verif|complete|request/,
    unless: enOther,
  },
  {
    kind,
    name: "en-link-expires",
    pattern: phrase("(?:link|confirmation) ~4 (?:expires?|is valid|will expire|remains valid)"),
    isWeak: true,
    unless: /download|archive|report|data file|access your data/,
  },
];

export const deConfirm: readonly ReplyRule[] = [
  {
    kind,
    name: "de-click",
    pattern: phrase(
      "(?:klicken|klick|anklicken|folgen|offnen|rufen|aufrufen|betatigen|nutzen|mausklick) ~10 (?:link|links|button|schaltflache|adresse|hier|bestatigungslink|url)\\b|(?:link|button|bestatigungslink|schaltflache|url) ~6 (?:klicken|anklicken|aufrufen|offnen|folgen|betatigen)",
    ),
    needs: /bestatig|verifizier|abschliess|abzuschliess|freigeben|validier|aktivier|fortfahren|bearbeit/,
    unless: deOther,
  },
  {
    kind,
    name: "de-confirm-by",
    pattern: phrase(
      "(?:bestatigen|bestatige|verifizieren|bestatigt|bestatigung) ~12 (?:link|links|klick|button|bestatigungslink|schaltflache|code)\\b|bestatigungslink|uber (?:den )?folgenden link ~4 bestatigen",
    ),
    unless: deOther,
  },
  {
    kind,
    name: "de-code",
    pattern: phrase("(?:code|pin) ~6 (?:eingeben|ein\\b|mitteilen|zuruck|senden|angeben)|geben sie ~6 (?:code|pin)\\b"),
    unless: deOther,
  },
  {
    kind,
    name: "de-link-expires",
    pattern: phrase("link ~3 (?:ist|bleibt|verliert|lauft) ~5 (?:gultig|gultigkeit|ab)\\b"),
    isWeak: true,
    unless: /download|herunterlad|bericht|archiv/,
  },
];

export const frConfirm: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-click",
    pattern: phrase(
      "(?:cliquer|cliquez|cliquant|clic|suivre|suivez|suivant|ouvrir|ouvrez|utiliser|rendez-vous) ~8 (?:lien|bouton|ici|ci-dessous|adresse|url)\\b",
    ),
    needs: /confirm|valid|verifi|finalis|activ|authentifi|prendre en compte|poursuivre/,
    unless: frOther,
  },
  {
    kind,
    name: "fr-confirm-by",
    pattern: phrase(
      "(?:confirmer|confirmez|valider|validez|verifier|verifiez|confirmation|validation) ~10 (?:lien|bouton|clic|cliquant|code)\\b|lien de (?:confirmation|validation|verification)",
    ),
    unless: frOther,
  },
  {
    kind,
    name: "fr-code",
    pattern: phrase("(?:saisir|saisissez|indiquer|renvoyer|entrer|communiquer) ~6 code\\b"),
    unless: /code postal|desabonn/,
  },
  {
    kind,
    name: "fr-link-expires",
    pattern: phrase("lien ~4 (?:expire|expirera|valable|valide)\\b"),
    isWeak: true,
    unless: /telecharg|archive/,
  },
];
