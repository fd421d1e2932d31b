// "Press the button": a link or a code without which the request does not begin, in whatever words.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "confirm-link";

const other =
  /unsubscribe|newsletter|survey|feedback|rate |view (?:this|it) in|stop receiving|password|abmelde|abbestell|umfrage|bewert|browser|passwort|desabonn|desinscri|ne plus recevoir|enquete|mot de passe|code promo|rabatt|gutschein|discount|coupon|subscription|weekly|receive (?:our|the)|abonnement|postal|\boff\b|download|herunterlad|telecharg/;

export const enPressRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-not-until-link",
    pattern: phrase(
      "(?:before|need you to|ask you to|only (?:once|when|after)|not (?:until|before)|until you) ~14 (?:confirm|confirmed|opened|clicked|verified|verify|validated) ~4 (?:links?|https?:\\S{1,80}|button|here|below)\\b",
    ),
    unless: other,
  },
  {
    kind,
    name: "en-press",
    pattern: phrase(
      "(?:press|click|tap|hit|open|follow|use|visit|push) ~8 (?:button|links?|url|here|below|https?:\\S{1,80})",
    ),
    needs:
      /confirm|verif|validat|activ|go ahead|proceed|continue|begin|start|finali[sz]|complete your|was you|is you|it's you|belongs to you|sure (?:that )?(?:it|you)|cannot (?:begin|start|process)/,
    unless: other,
  },
  {
    kind,
    name: "en-type-code",
    pattern: phrase(
      "(?:code|pin|passcode|one-time \\S{1,10}) ~8 (?:type|enter|paste|copy|put|reply|send|quote|use|fill)\\b|(?:type|enter|paste|put) ~6 (?:code|pin)\\b",
    ),
    unless: other,
  },
];

export const dePressRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-not-until-link",
    pattern: phrase(
      "(?:erst|sobald|wenn) ~10 (?:link|https?:\\S{1,80}|button|knopf) ~6 (?:aufgerufen|geoffnet|geklickt|angeklickt|bestatigt|gefolgt|gedruckt|betatigt)\\b",
    ),
    unless: other,
  },
  {
    kind,
    name: "de-press",
    pattern: phrase(
      "(?:druck|drucke|drucken|drucken sie|klick|klicke|klicken|tipp|tippe|tippen|offne|offnen|folge|folgen|ruf|rufen) ~8 (?:hier|link|button|knopf|schaltflache|https?:\\S{1,80}|drauf|darauf|unten)",
    ),
    needs:
      /bestatig|verifizier|freigeb|abschliess|aktivier|fortfahren|du das|sie das|wirklich|loslegen|los geht|wenn (?:du|sie)|damit wir|erst dann|beginnen/,
    unless: other,
  },
  {
    kind,
    name: "de-type-code",
    pattern: phrase(
      "(?:trag|trage|tragen|gib|geben|tippe|tippen|nenne|nennen|schick|schicke|schicken|senden) ~6 \\S{0,14}(?:code|pin)\\b|\\S{0,14}(?:code|pin) ~8 (?:ein\\b|eingeben|eintragen|einzugeben|zuruck\\S{0,8})",
    ),
    unless: other,
  },
];

export const frPressRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-not-until-link",
    pattern: phrase(
      "(?:qu'une fois|qu'apres|des que|une fois|seulement quand|tant que) ~8 (?:lien|https?:\\S{1,80}|bouton) ~6 (?:ouvert|clique|suivi|valide|confirme)\\b",
    ),
    unless: other,
  },
  {
    kind,
    name: "fr-press",
    pattern: phrase(
      "(?:appuy(?:er|ez|e)|cliqu(?:er|ez|e|ant)|clic|ouvr(?:ez|ir|e)|suiv(?:ez|re|ant)|touch(?:ez|er)) ~8 (?:bouton|lien|ici|ci-dessous|ci-apres|https?:\\S{1,80})",
    ),
    needs: /confirm|valid|verif|finalis|activ|prendre en compte|poursuivre|accord|c'est bien|commencer|lancer|origine/,
    unless: other,
  },
  {
    kind,
    name: "fr-type-code",
    pattern: phrase(
      "code ~8 (?:a (?:saisir|entrer|reporter|recopier|renvoyer)|saisir|entrer|indiquer|recopier)\\b|(?:saisir|saisissez|entrez|recopiez|renvoyez|reportez) ~6 code\\b",
    ),
    unless: other,
  },
];
