// Finds the plain words that finders anchor on, all in one pass over a text: the cheap look before any pattern is tried.
import { lowerPlain } from "./lower-plain.ts";
import type { PolicyDocument } from "./snapshot.ts";

/** Words of the authorities' names. */
export const authorityStems = [
  "cnil",
  "nationale de l",
  "nationale l'",
  "information commissioner",
  "ico.org.uk",
  "data protection commission",
  "dataprotection.ie",
  "australian information",
  "australian commissioner",
  "oaic",
  "federal trade",
  "u.s. ftc",
  "attorney general",
  "privacy protection agency",
  "cppa",
  "commissioner of canada",
  "commission d'accès",
  "new zealand",
  "anpd",
  "autoridade nacional",
  "brazilian data",
  "cnpd",
  "comissão nacional",
  "nationale pour la protection",
  "aepd",
  "agencia española",
  "spanish data",
  "garante p",
  "autoriteit persoons",
  "dutch data",
  "gegevensbeschermingsautoriteit",
  "autorité de protection",
  "belgian data",
  "edöb",
  "öffentlichkeitsbeauftragt",
  "federal data protection",
  "fdpic",
  "préposé fédéral",
  "datenschutzbehörde",
  "austrian data",
  "bundesbeauftragte",
  "bfdi",
  "landesbeauftragte",
  "beauftragte für",
  "beauftragter für",
  "beauftragten für",
  "landesamt für daten",
  "landeszentrum für daten",
  "datatilsynet",
  "integritetsskydd",
  "datainspektionen",
  "swedish authority",
  "anspdcp",
  "uodo",
  "urząd ochrony",
  "national privacy commission",
  "information regulator",
] as const;

/** Pieces of the names of offices: data protection officers, privacy teams. */
export const officeStems = [
  "officer",
  "datenschutzbeauftragte",
  "délégué",
  "delegad",
  "responsabile della p",
  "functionaris",
  "encarregad",
  "privacy team",
  "privacy office",
  "privacy dep",
  "privacy coun",
  "privacy man",
  "privacy coord",
  "data protection team",
  "data protection office",
  "data protection dep",
  "data protection man",
  "data protection lead",
  "datenschutzteam",
] as const;

/** Names of web forms. */
export const formStems = [
  "contact form",
  "web form",
  "webform",
  "online form",
  "request form",
  "kontaktformular",
  "formulaire de contact",
  "formulaire en ligne",
  "formulario de contacto",
  "contactformulier",
  "formulário de contat",
  "modulo di contatto",
] as const;

/** What announces the controller's name and address, in headings and sentences. */
export const controllerStems = [
  "verantwortlich",
  "diensteanbieter",
  "anbieter d",
  "betreiber d",
  "angaben gem",
  "impressum",
  "responsable",
  "éditeur d",
  "titula",
  "verwerkingsver",
  "verantwoordelijk",
  "responsible for",
  "responsável pel",
  "responsavel pel",
  "controller",
  "controlador",
  "identidad",
  "razón social",
  "denominación",
  "data controller",
  "who we are",
  "who is responsible",
  "wer ist verantwort",
  "our contact details",
  "our details",
  "qui sommes",
  "quiénes somos",
  "chi siamo",
] as const;

/** What web shields write in place of an address. */
export const shieldStems = ["spambot", "spam bot"] as const;

/** Dots that were spelled in an address. */
export const spelledStems = ["dot ", "punkt ", "arobase", "arroba", "chiocciola"] as const;

const buckets = new Map<number, string[]>();
const isOpened = new Uint8Array(1 << 15);
const openingOf = (text: string, at: number): number =>
  (text.charCodeAt(at) * 29_791 +
    text.charCodeAt(at + 1) * 961 +
    text.charCodeAt(at + 2) * 31 +
    text.charCodeAt(at + 3)) &
  0x7fff;
for (const literal of [
  ...authorityStems,
  ...controllerStems,
  ...officeStems,
  ...formStems,
  ...shieldStems,
  ...spelledStems,
]) {
  const opening = openingOf(literal, 0);
  isOpened[opening] = 1;
  buckets.set(opening, [...(buckets.get(opening) ?? []), literal]);
}

/** What stands there a thousand times is not read a thousand times. */
const mostPlaces = 500;
type Places = Map<string, number[]>;
const known = new WeakMap<PolicyDocument, Places>();

const lookAt = (lower: string, at: number, places: Places): void => {
  for (const literal of buckets.get(openingOf(lower, at)) ?? []) {
    if (!lower.startsWith(literal, at)) continue;
    const before = places.get(literal);
    if (before === undefined) places.set(literal, [at]);
    else if (before.length < mostPlaces) before.push(at);
  }
};

/** Four letters at the beginning of a word tell nearly always that it is none of ours; an alternation is five times slower. */
const look = (lower: string): Places => {
  const places: Places = new Map();
  // no literal is shorter than four letters; never reading past the end keeps this loop in whole numbers
  const last = lower.length - 3;
  let before = 0;
  for (let at = 0; at < last; at += 1) {
    const code = lower.charCodeAt(at);
    if (code > 96 && before <= 96 && isOpened[openingOf(lower, at)] === 1) lookAt(lower, at, places);
    before = code;
  }
  return places;
};

/** Where any of `literals` (some of the lists above), each at the beginning of a word, stands in the document, in order; the text is walked once for all. */
export const findLiterals = (document: PolicyDocument, literals: readonly string[]): number[] => {
  let places = known.get(document);
  if (places === undefined) {
    places = look(lowerPlain(document));
    known.set(document, places);
  }
  const found: number[] = [];
  for (const literal of literals) found.push(...(places.get(literal) ?? []));
  return found.sort((one, other) => one - other);
};
