// Finds the plain words that finders anchor on, all in one pass over a text: the cheap look before any pattern is tried.
import { lowerPlain } from "./lower-plain.ts";
import type { PolicyDocument } from "./snapshot.ts";

const escapeSigns = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

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

/** What web shields write in place of an address. */
export const shieldStems = ["spambot", "spam bot"] as const;

/** Dots that were spelled in an address; without the space before it, which every word has. */
export const spelledStems = ["dot ", "punkt "] as const;

const all: readonly string[] = [...authorityStems, ...officeStems, ...formStems, ...shieldStems, ...spelledStems];
const pattern = new RegExp(
  [...all]
    .sort((one, other) => other.length - one.length)
    .map(escapeSigns)
    .join("|"),
  "g",
);
const known = new WeakMap<PolicyDocument, ReadonlyMap<string, readonly number[]>>();

const look = (lower: string): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  for (const hit of lower.matchAll(pattern)) {
    const before = places.get(hit[0]);
    if (before === undefined) places.set(hit[0], [hit.index]);
    else before.push(hit.index);
  }
  return places;
};

/** Where any of `literals` (some of the lists above) stands in the document, in order; the text is walked once for all. */
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
