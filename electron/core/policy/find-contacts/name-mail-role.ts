// Says what an address is for: privacy, the data protection officer, support, an authority, somebody else.
import type { ContactFinding } from "../findings.ts";
import { authorityWords, isAuthorityDomain } from "./authority-words.ts";
import type { Context } from "./read-context.ts";

export type Role = ContactFinding["role"];
export type Named = { readonly role: Role; readonly rule: string; readonly confidence: number };

const privacyLocal =
  /privac|data[._-]?protect|protecci[oó]n|proteccao|protezione|datenschutz|datensicherheit|gdpr|rgpd|dsgvo|lgpd|ccpa|cpra|popia|avg(?![a-z])|confidentialit|donnees|données|vie[._-]?privee|data[._-]?(?:request|subject|privacy|rights|deletion|compliance|governance)|datarequest|dsar|dsr(?![a-z])|mydata|my[._-]data|personal[._-]?(?:data|information|info)|lopd|datos(?![a-z])|arco(?![a-z])|dati(?![a-z])|informatique|cnil|cil(?![a-z])|gegevens|dados(?![a-z])|^data(?:@|$)|optout|opt-out|donotsell|dns(?:mpi)?$|deletemydata|erasure/;
const dpoLocal =
  /(?:^|[._-])(?:dpo|dsb|dpd|fg|rpd|ds|cpo)(?:$|[._\d-])|^dpo|dpo$|datenschutzbeauftragt|data[._-]?protection[._-]?officer|privacy[._-]?officer|delegad[oa]|encarregad[oa]|functionaris/;
const supportLocal =
  /support|help|hilfe|service|customer|kunden|client|contact|kontakt|info|hello|hallo|hola|bonjour|office|mail(?:box)?$|care|assist|admin|webmaster|postmaster|team|feedback|enquir|inquir|questions?|member|account|user|relation|accueil|soporte|atencion|ayuda|assistenza|suporte|klant|community|reservation|shop|store|post$|zentrale/;
const marketingLocal = /market|newsletter|promo|unsub|abmelde|desabon|désabon|news(?![a-z])|subscri|mailing/;
const legalLocal =
  /legal|recht|jurid|law(?![a-z])|compliance|counsel|dmca|copyright|trademark|abuse|notice|ip(?![a-z])/;
/** Addresses for other business; a letter about data would be lost there. */
const otherLocal =
  /^(?:press|media|presse|prensa|jobs?|career|karriere|bewerbung|recruit|hr|talent|investor|ir|sales|vertrieb|ventas|billing|invoice|rechnung|security|vulnerab|safety|child|ads?|advert|partner|affiliate|business|b2b|developer|api|bug|accessib|ethic|whistle|lawenforcement|leo|subpoena|emergency)/;

const dpoWords =
  /data protection officer|\bdpo\b|data protection (?:lead|manager|team|office)|datenschutzbeauftragte|délégué[e]? à la protection|responsable de la protection des données|delegad[oa] de protección|responsabile della protezione|functionaris (?:voor )?gegevensbescherming|encarregad[oa]/;
const representativeLocal =
  /(?:^|[._-])(?:eu|uk|eea|gdpr|art27|swiss|ch)?[._-]?rep(?:resentative)?(?:$|[._-])|eurep|ukrep|representative|vertreter|representant/;
const representativeDomain =
  /^(?:[a-z0-9-]+\.)*(?:gdpr-rep|prighter|datarep|edpo|verasafe|lionheartsquared|rickert|dp-dock|dpr|eurep|gdprlocal|mcf|mll-gdpr|iubenda-rep|data-rep|ametroslaw|gdpr-eu-rep|eu-rep|bird-rep|dataprotectionrepresentative)\.[a-z.]+$/;
const representativeWords =
  /representative|article 27|art\. ?27|vertreter (?:in der|im|nach|gem)|unionsvertreter|représentant (?:dans|en|au|local|pour|de l'ue|européen)|representante (?:en|na|no|da|de)|rappresentante|vertegenwoordiger/;
const privacyWords =
  /privacy|personal (?:data|information)|data protection|your (?:rights|data|information|choices)|datenschutz|personenbezogen|ihre[rn]? (?:rechte|daten)|auskunft|widerruf|widerspr|données (?:personnelles|à caractère)|vos (?:droits|données)|confidentialité|vie privée|datos personales|sus derechos|privacidad|dati personali|diritti|persoonsgegevens|uw (?:rechten|gegevens)|privacy|dados pessoais|direitos|privacidade|delete|deletion|opt[- ]?out|unsubscribe|correct|access to|questions? (?:about|regarding|or)|this (?:policy|notice|statement)|exercise|exercer/;
const otherPurpose =
  /press (?:release|inquir)|careers|job application|copyright|infringement|law enforcement|subpoena|security (?:vulnerab|issue)|bug bounty|advertis(?:e with|ing inquir)|approval|partnership|investor|child(?:ren)?'?s? safety|report (?:abuse|a violation)/;

/** The text itself sends requests or questions about data to this address. */
const asksForData =
  /(?:exercis|invok|assert)[^.;]{0,60}(?:right|choice)|(?:question|concern|inquir|enquir|comment|complaint)[^.;]{0,90}(?:privacy|personal (?:data|information)|data protection|this (?:policy|statement|notice))|(?:request|ask|want|wish|like|prefer|choose|may|can)[^.;]{0,120}(?:access|correct|updat|delet|eras|remov|restrict|limit|object|copy|withdraw|opt[ -]?out|unsubscrib)[^.;]{0,160}(?:e-?mail|contact|writ|send|reach|request)|details? of (?:the )?personal (?:data|information)|(?:auskunft|berichtigung|löschung|sperrung|widerruf|widerspr|datenschutzanfrage|datenschutzfrage|betroffenenrecht|ihre[rn]? rechte|datenschutz|personenbezogen)[^.;]{0,200}(?:wenden|mail|schreib|kontakt|richten|genügt|mitteil|anschrift|adresse)|(?:fragen|anliegen)[^.;]{0,80}(?:datenschutz|ihre[rn]? daten|personenbezogen)|exerc(?:er|ice|ici)[^.;]{0,80}(?:droit|derecho|direito)|(?:question|demande|réclamation)[^.;]{0,80}(?:données|confidentialité|vie privée)|(?:esercit|diritt)[^.;]{0,160}(?:mail|scriv|contatt|inviando)|(?:derecho|datos personales)[^.;]{0,160}(?:correo|e-?mail|escrib|dirig)|(?:rechten|persoonsgegevens)[^.;]{0,160}(?:mail|contact|schrijf|stuur)|(?:direitos|dados pessoais)[^.;]{0,160}(?:e-?mail|contat|contact|escrev)/;
/** An address that belongs to the statement of who is responsible. */
const ofController =
  /verantwortliche[rn]?(?: stelle| person| anbieter|:| (?:für|im sinne|i\.))|(?:data )?controller(?: is|:| of| for| within)|responsables? d[ue]s? (?:ce )?traitement|responsable del? tratamiento|titolare del trattamento|verwerkingsverantwoordelijke|responsável pelo tratamento/;
const ofOtherOffice =
  /beauftragt|data protection officer|délégué|delegad|functionaris|aufsicht|authorit|autorit|hoster|hosting|support request|technical|passwor|order status/;

const isSentForData = ({ before, sentence, heading }: Context): boolean => {
  const lead = `${before.slice(-260)} ${sentence.slice(0, 300)}`;
  if (asksForData.test(lead)) return true;
  const isTheirs = /^[\d.\s]*verantwortliche[rn]?$/.test(heading) || ofController.test(`${heading} ${before}`);
  return isTheirs && !ofOtherOffice.test(before.slice(-160));
};

type Facts = {
  readonly isOwn: boolean;
  readonly isForeign: boolean;
  /** No other domain stands in an address of the policy. */
  readonly isAlone: boolean;
  readonly context: Context;
};

/** What leads to the address in one breath: since the last sentence ended, or the last paragraph. */
const sameBreath = ({ before }: Pick<Context, "before">): string => {
  const near = before.slice(-200);
  const ends = [...near.matchAll(/(?<!\b(?:str|nr|dr|tel|art|abs|no|st|prof|z\.b|d\.h))[.!?] (?=\p{L})/gu)];
  return near.slice(ends.at(-1)?.index ?? 0);
};

/** Public bodies in Germany take letters at `poststelle@`. */
const isOfAuthority = (local: string, context: Context): boolean =>
  authorityWords.test(sameBreath(context)) && (local === "poststelle" || !privacyLocal.test(local));

/** A partner names its officer too: `our` or `appointed` tells them apart. */
const ourOfficer =
  /(?:(?<!\p{L})our|unser\p{L}{0,2}|notre|nuestr[oa]|nostr[oa]|onze|noss[oa]|externe?[rns]?|external|bestell\p{L}{1,4}|benann\p{L}{1,4}|appointed|designated|désigné)(?!\p{L})[^.]{0,60}(?:data protection officer|dpo|datenschutzbeauftragt|délégué|delegad|responsabile della protezione|functionaris|encarregad)/u;

const nameForeign = (address: string, { context, isForeign, isOwn, isAlone }: Facts): Named | null => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  const local = address.slice(0, at);
  if (isAuthorityDomain(domain)) return { role: "authority", rule: "contacts/authority-domain", confidence: 0.98 };
  const isRepresentative = representativeDomain.test(domain) || representativeLocal.test(local);
  if (isRepresentative) return { role: "representative", rule: "contacts/representative-address", confidence: 0.93 };
  const near = `${context.before.slice(-150)} ${context.after.slice(0, 60)}`;
  if (isOwn) return null;
  if (isOfAuthority(local, context) && (!isAlone || local === "poststelle"))
    return { role: "authority", rule: "contacts/authority-words", confidence: 0.85 };
  // an officer from outside writes from an own domain
  const isOfficer = isForeign && (dpoWords.test(context.heading) || ourOfficer.test(sameBreath(context)));
  if (isOfficer) return { role: "dpo", rule: "contacts/dpo-words", confidence: 0.85 };
  if (representativeWords.test(near) && !privacyLocal.test(local))
    return { role: "representative", rule: "contacts/representative-words", confidence: 0.88 };
  if (authorityWords.test(near) && isForeign)
    return { role: "authority", rule: "contacts/authority-words", confidence: 0.85 };
  if (isForeign) return { role: "third-party", rule: "contacts/other-company", confidence: 0.85 };
  return null;
};

const nameByLocal = (local: string): Named | null => {
  if (dpoLocal.test(local)) return { role: "dpo", rule: "contacts/dpo-address", confidence: 0.97 };
  if (privacyLocal.test(local)) return { role: "privacy", rule: "contacts/privacy-address", confidence: 0.97 };
  if (otherLocal.test(local)) return { role: "other", rule: "contacts/other-business", confidence: 0.9 };
  if (marketingLocal.test(local)) return { role: "marketing", rule: "contacts/marketing-address", confidence: 0.9 };
  if (legalLocal.test(local)) return { role: "legal", rule: "contacts/legal-address", confidence: 0.88 };
  if (supportLocal.test(local)) return { role: "support", rule: "contacts/support-address", confidence: 0.92 };
  return null;
};

/** True where the words around say that one writes there about data, rights or the policy. */
export const isAboutPrivacy = ({ sentence, before, after, heading }: Context): boolean =>
  privacyWords.test(`${heading} ${before.slice(-200)} ${sentence.slice(0, 400)} ${after.slice(0, 60)}`);

/** Told to parents, about their children's data. */
export const isForChildren = ({ sentence, before }: Context): boolean =>
  /(?<!\p{L})(?:parents?|guardian|child(?:ren)?|minors?|eltern|erziehungsberechtigt|kind(?:er|es)?|enfants?|mineurs?|menores|minori|kinderen)(?!\p{L})/u.test(
    `${sameBreath({ before })} ${sentence.slice(0, 200)}`,
  );

export const isOtherPurpose = ({ sentence, before }: Context): boolean =>
  otherPurpose.test(`${before.slice(-120)} ${sentence.slice(0, 300)}`);

/**
 * The role of an address. `isOwn`: its domain is the company's; `isForeign`: it is surely another company's. What is neither
 * (a free mailbox, a domain that the text does not explain) is judged by the mailbox's name and the words around.
 */
export const nameMailRole = (address: string, facts: Facts): Named => {
  const foreign = nameForeign(address, facts);
  if (foreign !== null) return foreign;
  const local = address.slice(0, address.lastIndexOf("@"));
  const named = nameByLocal(local);
  const { context } = facts;
  const near = `${context.before.slice(-110)} ${context.after.slice(0, 30)}`;
  if (named?.role === "privacy" && dpoWords.test(near)) return { ...named, role: "dpo", rule: "contacts/dpo-words" };
  // the legal department where the text itself sends questions on privacy there
  const isSentThere =
    named?.role === "legal" &&
    /legal|jurid|recht|counsel|compliance/.test(local) &&
    privacyWords.test(context.sentence);
  if (isSentThere) return { role: "privacy", rule: "contacts/legal-for-privacy", confidence: 0.8 };
  if (named?.role === "support" && isSentForData(context))
    return { role: "privacy", rule: "contacts/support-for-privacy", confidence: 0.82 };
  if (named !== null) return named;
  if (dpoWords.test(near)) return { role: "dpo", rule: "contacts/dpo-words", confidence: 0.88 };
  if (isOtherPurpose(context)) return { role: "other", rule: "contacts/other-purpose", confidence: 0.8 };
  if (isSentForData(context)) return { role: "privacy", rule: "contacts/privacy-words", confidence: 0.82 };
  if (isAboutPrivacy(context)) return { role: "privacy", rule: "contacts/privacy-words", confidence: 0.82 };
  return { role: "other", rule: "contacts/no-words", confidence: 0.7 };
};
