// Advertising, surveys, parcels: mails of the company that have nothing to do with the request. Looked at only where nothing else was found.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "unrelated";
const about =
  /\b(?:request|gdpr|ccpa|privacy (?:request|rights)|personal data|erasure|datenschutz|dsgvo|auskunft\w*|loschung|antrag|rgpd|donnees personnelles|demande d'|effacement|droit d'acces)\b/;

export const unrelatedRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-offer",
    pattern: phrase(
      "(?:\\d{1,2} ?% off|sale ends|(?:spring|summer|winter|autumn|big|biggest|flash|black friday) ~2 sale|discount code|promo code|use code|free shipping|new collection|new arrivals|shop now|limited (?:time )?offer|don't miss|special offer|exclusive (?:deals?|offers?)|save up to|vouchers?|win a|prize draw|webinar|just for you|loyalty points)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "en-order",
    pattern: phrase(
      "(?:your ~3 (?:order|parcel|package|booking|invoice|statement|delivery|subscription|reservation|appointment) ~6 (?:shipped|on the way|dispatched|on its way|confirmed|delivered|ready|attached|available|renews?|renewed|due|expires?|arrives?|arriving|tomorrow)|thank you for your (?:order|purchase)|tracking number|password (?:reset|(?:\\S+ ){0,5}(?:was|has been) changed)|sign-?in (?:attempt|from))\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "en-survey",
    pattern: phrase(
      "(?:how did we do|rate (?:your|our|us)|(?:take|complete|fill in) ~3 survey|your feedback|satisfaction survey|leave a review|tell us what you think|how satisfied|how would you rate)",
    ),
    unless: about,
  },
  {
    kind,
    name: "en-terms",
    pattern: phrase(
      "(?:updated|updating|changes? to|changed) ~3 (?:terms|privacy (?:policy|notice|statement|terms)|data protection (?:notice|policy|information)|user agreement|prices?|conditions)",
    ),
    unless: /your request/,
  },
  {
    kind,
    name: "de-offer",
    pattern: phrase(
      "(?:\\d{1,2} ?% (?:auf|rabatt)|rabatt\\S{0,8}|gutschein\\S{0,6}|nur noch heute|jetzt (?:shoppen|sichern|einkaufen|entdecken|einlosen|bestellen)|versandkostenfrei|neue kollektion|sonderangebot\\S{0,2}|aktionscode|gewinnspiel|exklusive angebote|sparen sie|schnappchen|angebote der woche|nicht verpassen|treuepunkte)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "de-order",
    pattern: phrase(
      "(?:ihr\\S{0,2} ~3 (?:bestellung|paket|sendung|rechnung|lieferung|buchung|termin|abo|kontoauszug) ~8 (?:versandt|versendet|verschickt|unterwegs|bestatigt|zugestellt|bereit|eingegangen|verfugbar|morgen|fallig|unterwegs)|danke fur ihre bestellung|dank fur ihre bestellung|sendungsnummer|sendungsverfolgung|passwort (?:zurucksetzen|geandert))\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "de-survey",
    pattern: phrase(
      "(?:wie zufrieden|bewerten sie|ihre meinung|kundenumfrage|zufriedenheitsumfrage|an unserer umfrage|(?:kurze|kleine) umfrage|wurden sie uns weiterempfehlen|wie bewerten|feedback geben)",
    ),
    unless: about,
  },
  {
    kind,
    name: "de-terms",
    pattern: phrase(
      "(?:andern|geandert|anderung|aktualisier\\S{1,4}|neue|uberarbeitet) ~5 (?:datenschutz(?:hinweise?n?|informationen?|bestimmungen|richtlinien?)|agb|nutzungsbedingungen|datenschutzerklarung|geschaftsbedingungen|preise)",
    ),
    unless: /ihr(?:em|en)? (?:antrag|anfrage)/,
  },
  {
    kind,
    name: "fr-offer",
    pattern: phrase(
      "(?:-? ?\\d{1,2} ?% (?:sur|de)|profitez|offres? (?:du mois|speciales?|exclusives?|promotionnelles?)|code promo|bon de reduction|livraison (?:offerte|gratuite)|soldes|nouvelle collection|ne manquez pas|jeu[- ]concours|ventes? privees?|je decouvre|decouvrez)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "fr-order",
    pattern: phrase(
      "(?:votre ~3 (?:commande|colis|facture|livraison|reservation|abonnement|rendez-vous) ~8 (?:expediee?|en route|confirmee?|livree?|disponible|prete?|arrive|demain|echeance)|merci pour votre (?:commande|achat)|numero de suivi)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "fr-survey",
    pattern: phrase(
      "(?:votre avis|enquete de satisfaction|repondre a (?:notre|ce) (?:enquete|questionnaire)|donnez-nous votre|notez|evaluez|etes-vous satisfaite?)",
    ),
    unless: about,
  },
  {
    kind,
    name: "fr-terms",
    pattern: phrase(
      "(?:mise a jour|modification|modifions|evolution|nouvelles?|mettons a jour) ~4 (?:charte|politique de protection|conditions generales|politique de confidentialite|cgv|cgu|tarifs)",
    ),
    unless: /votre demande/,
  },
  {
    kind,
    name: "en-account",
    pattern: phrase(
      "(?:new (?:login|sign-?in|device)|logged in from|change your password|reset your password|payment reminder|outstanding (?:balance|amount|invoice)|overdue (?:invoice|balance|payment)|we're hiring|open positions|opening hours|your appointment|cancellation of your (?:subscription|contract|membership|policy|plan)|(?:subscription|plan|policy) (?:has been|was|is) cancell?ed|appointment reminder|bring your|season's greetings|happy (?:birthday|holidays))\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "de-account",
    pattern: phrase(
      "(?:neue anmeldung|zahlungserinnerung|mahnung|offene[nr]? (?:betrag|rechnung|posten)|offnungszeiten|stellenangebot\\S{0,2}|ihr termin|(?:ihren|an den|deinen) termin|ihr \\S{0,12}(?:vertrag|abo|abonnement) ~3 (?:beendet|gekundigt|aufgehoben)|kundigung ihre[rs] (?:\\S+ ){0,2}\\S{0,20}(?:abo|abonnements?|vertrag\\S{0,2}|versicherung|mitgliedschaft)|terminerinnerung|terminbestatigung|frohe weihnachten|alles gute zum geburtstag|kontoauszug)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "fr-account",
    pattern: phrase(
      "(?:nouvelle connexion|rappel de paiement|votre rendez-vous|votre (?:contrat|abonnement|forfait) ~3 resilie|resiliation de votre (?:abonnement|contrat|assurance|forfait)|horaires d'ouverture|impaye\\S{0,2}|solde du|recrutons|joyeux anniversaire|joyeuses fetes)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "newsletter",
    pattern:
      /\b(?:you (?:are |re )?receiv(?:e|ed|ing) this (?:e-?mail|newsletter|message) because|unsubscribe (?:here|at any time|from)|to unsubscribe|view (?:this (?:e-?mail )?)?in (?:your )?browser|sie erhalten diese (?:e-?mail|nachricht|newsletter)|(?:newsletter|hier) (?:abmelden|abbestellen)|im browser (?:ansehen|anzeigen|offnen)|vous recevez (?:cet|ce) (?:e-?mail|courriel|message)|se desabonner|desinscrire|voir dans le navigateur|version en ligne)\b/,
    isWeak: true,
  },
];
