// Trade, news and appointments: what a company writes whether or not anybody asked it for their data.
import { phrase, type ReplyRule } from "../reply-rule.ts";

const kind = "unrelated";
const about =
  /\b(?:your request|gdpr|ccpa|privacy (?:request|rights)|erasure|dsgvo|auskunft\w*|loschung|antrag auf|rgpd|votre demande|effacement|droit d'acces|ihr\w* (?:antrag|anfrage)|opt-out|suppression list)\b/;

export const elseRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-goods",
    pattern: phrase(
      "(?:your|the|our) ~2 (?:order|parcel|package|delivery|shipment|booking|ticket|tickets|reservation|subscription|invoice|bill|statement|receipt|payment) ~6 (?:left|leaves|shipped|dispatched|on (?:its|the) way|out for|arriv\\S{1,4}|delivered|confirmed|ready (?:for|to)|renew\\S{0,2}|due|attached|available|received|failed|no\\.|number|of \\d|in the amount)\\b|(?:invoice|order|booking|tracking|policy) (?:no|number|nr|id)\\b|password of your|(?:is|are|remains?) (?:still )?(?:unpaid|overdue|outstanding)|our (?:price|quote|quotation|offer) (?:for|is|of)|offer is valid|signed? up|inbox every|refund(?:ed)? (?:of|for|has|was)|your (?:newspaper|magazine)|deliver your|new challenge|job (?:offer|opening)|(?:weekly|monthly) (?:recipes|news|letter|digest|offers)|(?:be|is|was) (?:debited|charged) (?:from|to) your|amount due|direct debit",
    ),
    unless: about,
  },
  {
    kind,
    name: "en-asks-opinion",
    pattern: phrase(
      "(?:(?:tell|let) us (?:how|know how|what you think)|how (?:it|things|your \\S+|was \\S+|did (?:it|we)) (?:went|go|do|was)|one minute|two minutes|short survey|questionnaire|review us|leave (?:us )?a review|recommend us|share your (?:opinion|experience|thoughts))\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "en-news",
    pattern: phrase(
      "(?:fresh (?:design|look)|new (?:look|design|features?|arrivals?|season|range|products?|branch|shop|store|website|app)|discover (?:what's|our|the)|coming soon|save the date|join us|we're (?:celebrating|moving|opening|hiring)|we are (?:moving|opening|hiring)|invitation|event|tickets? (?:now )?on sale|our (?:newsletter|catalogue|blog|summer|winter|christmas)|free (?:trial|gift|delivery)|upgrade|members? (?:save|get)|last chance|only today|sign up (?:now|today)|annual general meeting|price (?:change|increase))\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "de-goods",
    pattern: phrase(
      "(?:ihr\\S{0,2}|dein\\S{0,2}|die|unser\\S{0,2}) ~2 (?:bestellung|paket|sendung|lieferung|buchung|rechnung|reservierung|abrechnung|kontoauszug|zahlung|ticket|abo|vertrag) ~8 (?:verlassen|unterwegs|versandt|versendet|zugestellt|bestatigt|bereit|da\\b|kundenbereich|fallig|verlanger\\S{1,3}|eingegangen|verfugbar|online|anbei|nr|vom|hohe|findest|finden)\\b|(?:betrag|rechnungsbetrag) ~8 (?:buchen|abgebucht|uberweisen|fallig|eingezogen)|passwort ~3 (?:geandert|zuruckgesetzt)|lieferadresse|kaufpreis|erstattet|ruckzahlung|bieten wir|unser angebot|schon, dass (?:du|sie) dabei|willkommen|(?:datenschutz(?:hinweise|erklarung|informationen|bestimmungen)|agb|nutzungsbedingungen) ~4 (?:geandert|aktualisiert|angepasst|uberarbeitet)|\\S{0,8}zeitung\\b|versichertenkarte|tragen ~6 uhr|uhr eingetragen|(?:entgelte|konditionen|preise|gebuhren|tarife) ~4 (?:andern|hinterlegt|steigen|angepasst)|andern sich ~3 (?:entgelte|konditionen|preise|gebuhren|tarife|agb)|sendungsnummer",
    ),
    unless: new RegExp(`${about.source}|konnten|nennen|mitteilen|\\?$`),
  },
  {
    kind,
    name: "de-news",
    pattern: phrase(
      "(?:hol (?:dir|sie)|sicher (?:dir|n sie)|(?:angebot|aktion) ~2 (?:gultig|endet|nur)|nur fur (?:dich|sie)|neu(?:e|er|es|en)? (?:kollektion|produkte|filiale|design|funktionen|app|webseite|offnungszeiten|saison|tarife)|\\d{1,2} (?:monate|wochen|tage) (?:gratis|kostenlos|zum preis)|(?:jahreshaupt|mitglieder|haupt)versammlung|einladung zu\\S{0,2}|laden (?:sie|dich|wir) ~3 (?:herzlich )?ein\\b|tag der offenen|save the date|wir (?:feiern|ziehen um|eroffnen|suchen)|bewerbung|stellenausschreibung|gewinnen sie|gewinne\\b|entdecke\\S?|preisanpassung|preiserhohung|findet ~6 statt)\\b",
    ),
    unless: about,
  },
  {
    kind,
    name: "fr-goods",
    pattern: phrase(
      "(?:votre|ta|la|notre) ~2 (?:commande|colis|facture|livraison|reservation|abonnement|billet|paiement|releve|echeance|contrat) ~8 (?:quitte|partie?|expediee?|en route|arriv\\S{1,4}|livree?|disponible|confirmee?|prete?|du mois|d'un montant|renouvel\\S{1,4}|n°|no|en ligne)\\b|remboursement|proposons de (?:repeindre|livrer|fournir|installer)|devis ~2 (?:valable|n)|bienvenue|nos actualites|merci de votre (?:inscription|commande)|politique de confidentialite ~4 (?:change|evolue|modifiee|mise a jour)|mot de passe|adresse de livraison|tarifs? ~3 (?:evolu\\S{1,4}|chang\\S{1,4}|augment\\S{1,4})|(?:sera|est) (?:preleve|debite)\\S{0,2}|rendez-vous (?:du|le|avec)",
    ),
    unless: new RegExp(`${about.source}|\\?$`),
  },
  {
    kind,
    name: "fr-news",
    pattern: phrase(
      "(?:votre (?:opinion|avis)|repondez a \\d|gagnez|tentez|bon d'achat|nouveau (?:site|magasin|design|catalogue)|nouvelles? (?:collection|offre|boutique|application)|decouvr\\S{1,4}|en avant-premiere|dernier jour|derniers jours|assemblee generale|invitation|portes ouvertes|venez|inscrivez-vous|profitez|nous recrutons|changement de tarifs?|hausse des tarifs)\\b",
    ),
    unless: about,
  },
];
