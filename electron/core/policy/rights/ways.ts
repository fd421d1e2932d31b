// How a right is to be used, and whose opt-out it is.
import type { RightUse } from "../findings.ts";

/** How a right can be used, in the order in which a passage that names several is read. */
export const ways: readonly (readonly [NonNullable<RightUse["how"]>, RegExp])[] = [
  [
    "mail",
    /\be-?mail(?:ing)? (?:us|to|at)\b|\bby e-?mail|\bsend (?:us )?an e-?mail|\bper (?:e-?)?mail|\bpar (?:e-?mail|courriel|mail)|\bpor (?:correo electronico|e-?mail)|\bvia e-?mail|\ban e-?mail to/,
  ],
  [
    "form",
    /\b(?:web ?form|online form|request form|contact form|form|formular|kontaktformular|formulaire|formulario|modulo|formulier|portal)\b/,
  ],
  ["link", /\bclick(?:ing)?\b|\blinks?\b|\blien\b|\bcliqu\w{1,4}|\benlace\b|\bklick\w{0,3}|\bclic\b/],
  [
    "account",
    /\blog(?:ging|ged)? ?in(?:to)?\b|\bsign(?:ing)? in\b|\b(?:account|profile|privacy) (?:settings|page|preferences)|\b(?:your|their) (?:\w{1,12} )?(?:account|profile)\b|\bsettings\b|\beinstellungen\b|\b(?:kunden)?konto\b|\bvotre compte\b|\bespace (?:client|personnel)|\bsu cuenta\b|\bparametres\b|\bjouw account|\buw account/,
  ],
  [
    "post",
    /\bwrit(?:e|ing) to (?:us )?(?:at|the)|\bpostal|\bby (?:post|mail|letter)|\bpar (?:courrier|voie postale|lettre)|\bper (?:post|brief)|\bschriftlich|\bpor correo postal/,
  ],
];

// The advertising trade's pages, and what a browser or an analytics service offers by itself.
const outsiders =
  /networkadvertising|aboutads|youronlinechoices|youradchoices|optout\.|digital advertising alliance|network advertising initiative|interactive digital advertising|\bedaa\b|\bnai\b|\bdaa\b|adchoices|google analytics|google(?:'s)? ads|gaoptout|dlpage|browser (?:add-?on|plug-?in|extension|settings)|add-on|do not track|deaktivierungs-?add|browser-plugin|google inc|doubleclick|third[- ]party (?:ad|vendors?|advertis)|advertising (?:network|partner)s?\b|ad networks?|tools\.google/;
const ownMessages =
  /unsubscri|newsletter|our (?:marketing|promotional|e-?mails|communications|mailing)|from us\b|contact(?:ing)? us|abbestell|desabonn|desinscri|marketing (?:e-?mails|communications|messages)|promotional/;

/** True when the opt-out in the passage is an ad network's, an analytics service's or the browser's. */
export function isOutsiders(folded: string): boolean {
  return outsiders.test(folded) && !ownMessages.test(folded);
}
