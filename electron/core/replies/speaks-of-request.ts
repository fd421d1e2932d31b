// Whether a mail speaks of data rights at all, or of a purchase, a log-in, a newsletter.
import { foldText } from "../policy/fold-sentences.ts";
import type { ReplyHit } from "./find-hits.ts";
import type { SplitReply } from "./split-reply.ts";

/** Words of data rights, in the mail or its subject: whatever has none of them answers no letter of the person's. */
const ofRequests =
  /\b(?:gdpr|ccpa|cpra|dsar|sar|data (?:protection|subject|request)|(?:privacy|access|deletion|erasure|opt-out|removal|data) requests?|personal (?:data|information)|(?:customer|client|user|contact) (?:data|records?)|donnees (?:client|utilisateur)\w*|kundendaten|your (?:data|personal \w+|objection|opt-out)|erasure|delet\w+|eras\w+|opt(?:ed|ing)?[- ]out|subject access|datenschutz(?!erkl|hinw|info|best|richt)\w*|dsgvo|\w*auskunft\w*|\w*losch\w*|\w*ersuchen|(?:ihr\w*|dein\w*) (?:\w+ )?(?:daten|antrag\w*|widerspruch\w*|widerruf\w*)|personenbezogen\w*|\w*widerspr\w+|rgpd|(?:vos|tes) donnees|donnees (?:personnelles|a caractere)|effac\w+|supprim\w+|suppression|droit d'acces|(?:votre|ton) (?:opposition|retrait)|demande d'(?:acces|effacement|opposition)|(?:withdr\w+|your consent|rectif\w+|portab\w+|restrict\w+|mailing list|suppression list|your listing|\w*berichtig\w*|\w*ubertragbar\w*|\w*widerruf\w*|abmeld\w*|einwilligung\w*|einschrank\w*|sperrliste|werbesperr\w*|werbewiderspruch\w*|verteilern?|austrag\w*|ausgetragen|opposition|retrait|desinscri\w+|desabonn\w+|listes? d'envoi|consentement|limitation du)|rd-\d{4}-\w+)\b/;

/** Of a subject that the person wrote themselves: what it is about, in their own words. */
const ofOwnSubject =
  /\b(?:my (?:personal )?(?:data|details|information|account|address|name|number)|(?:wrong|new|old) (?:address|name|number)|stop (?:e-?mails?|mails?|mailings?|calling|calls|texts?|spam|advertising|marketing)|(?:unsubscribe|marketing|spam|advertising)|meine? (?:daten|konto|adresse|name|nummer)|werbung|newsletter|falsche[rs]? \S+|mes (?:donnees|coordonnees|informations)|mon (?:compte|adresse|nom|numero)|pub|publicite|prospection|spam)\b/;

/** A law, a right or a request: what a mail about a contract does not name. */
const namesLaw =
  /\b(?:gdpr|ccpa|dsar|requests?|requested|asked|objection|opt-out|erasure|deletion|personal (?:data|information)|your data|dsgvo|antrag\w*|anfrage|ersuchen|wunsch\w*|\w*widerspruch\w*|\w*widerruf\w*|\w*loschung\w*|\w*auskunft\w*|ihre \S{0,14}daten|sperr\w+|rgpd|demande\w*|effacement|opposition|vos donnees|coordonnees|unsubscri\w+|mailing list|verteiler\w*|newsletter|desinscri\w+|rectif\w+|berichtig\w+)\b/;

/** The person asks what is held, where it is from and who has it. */
const asksWhat =
  /\b(?:who|where|source|origins?|recipients?|third part\w+|access|subject access|dsar|sar|copy|right to know|art(?:icle|\.)? ?15|you asked|your questions?|woher|herkunft|empfanger\w*|\w*auskunft\w*|ihre fragen?|sie (?:fragen|fragten|wollten|mochten) (?:\S+ )?wissen|deine fragen?|origine|destinataires?|droit d'acces|acces|vos questions?|votre question|souhaite savoir|demande (?:\S+ )?(?:comment|d'ou|a qui)|qui a)\b/;

/** What stands in the foot of every mailing speaks of data too. */
const foot =
  /unsubscribe|receiv\w+ this (?:e-?mail|message|newsletter)|privacy (?:policy|notice|statement)|newsletter|abmelden|abbestell|datenschutz(?:erklarung|hinweis|information|bestimmung)|sie erhalten diese|impressum|hinweise? zum datenschutz|informationen (?:zum|zur|uber) (?:\S+ )?(?:datenschutz|verarbeitung)|datenschutz (?:finden|unter|:)|(?:how|why) we (?:use|process|collect|handle)|(?:data|information|donnees|daten) (?:is|are|sont|werden) (?:\S+ ){0,3}(?:used|processed|utilisees?|traitees?|verarbeitet|genutzt)|im browser|desabonn|desinscri|vous recevez c|politique de confidentialite|navigateur/;

/** What is done there is done to a purchase or a log-in. */
const ofSale =
  /\b(?:erstatt\w+|ruckzahlung|retoure\w*|kaufpreis\w*|kontoauszug|gutschrift|zahlerstand|bankverbindung|lieferadresse|rechnungsadresse|passwort (?:\S+ ){0,3}(?:geandert|zuruck\w+)|zahlungseingang|refund\w*|returned goods|password (?:\S+ ){0,4}(?:was|has been|changed|reset)|delivery address|bank details|rembours\w+|mot de passe|adresse de livraison)\b(?! (?:\S+ ){0,6}(?:separat|gesondert|getrennt|sms|separately|file|archive|separement|fichier))/;

/** Money goes back, a password changes: and no law is named. */
export const isOfSale = ({ sentences }: SplitReply): boolean =>
  sentences.some(({ folded }) => ofSale.test(folded)) &&
  sentences.every(({ folded }) => !/gdpr|dsgvo|rgpd|ccpa|erasure|\w*losch\w*|effacement/.test(folded));

/** `Re:` and its kin before a subject. */
export const isAnswer = (subject: string): boolean => /^\s*(?:re|aw|antw|sv|rép|tr)\s?:/i.test(subject);

/** Footers apart; a mail whose subject answers one is taken to answer the person's. */
export const speaksOfRequest = ({ sentences }: SplitReply, subject: string): boolean =>
  isAnswer(subject) ||
  ofRequests.test(foldText(subject.slice(0, 400))) ||
  sentences.some(({ folded }) => ofRequests.test(folded) && (!foot.test(folded) || folded.endsWith("?")));

/** Rules that name what is gone: they need no other word to be believed. */
const namesWhat =
  /-(?:erased|taken-down|plainly-gone|history|no-longer-there|nowhere-now|vanished|off|off-lists?|opted-out)$/;

/**
 * That "it" is done, blocked or enclosed says nothing where the mail does not say what; that data is erased says it itself. `isTrade`:
 * the mail speaks of trade too. Data that goes with a purchase or a log-in is not what the person asked for.
 */
export const isBelievable = (
  hit: ReplyHit | undefined,
  { sentences }: SplitReply,
  subject: string,
  isTrade: boolean,
): boolean => {
  if (hit === undefined) return true;
  const isSale = sentences.some(({ folded }) => ofSale.test(folded));
  const { rule } = hit;
  const about = foldText(subject.slice(0, 400));
  if (rule.isTold === true && !asksWhat.test(about) && !sentences.some(({ folded }) => asksWhat.test(folded)))
    return false;
  if (isSale && isTrade) return false;
  // a contract that ends, a comment that breaks the rules: something was deleted that nobody asked to have deleted
  if (
    isTrade &&
    rule.isCopy !== true &&
    !isAnswer(subject) &&
    !namesLaw.test(about) &&
    !sentences.some(({ folded }) => namesLaw.test(folded))
  )
    return false;
  if (namesWhat.test(rule.name) || subject.trim() === "") return true;
  if (isSale) return false;
  return (
    ofRequests.test(about) ||
    (isAnswer(subject) && ofOwnSubject.test(about)) ||
    sentences.some(({ folded }) => ofRequests.test(folded) && !foot.test(folded))
  );
};
