// Finds postal addresses: from the postcode back to the street and on to the country.
import type { PolicyDocument } from "../snapshot.ts";
import { countryCode, countryWords } from "./countries.ts";
import { findPostcodes, type Postcode } from "./find-postcodes.ts";

export type PostalHit = {
  /** On one line, parts joined by commas: `1 Example Street, 12345 Town, Germany`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** ISO 3166-1 alpha-2, where the address itself says it. */
  readonly country: string | null;
};

const streetWords =
  /(?<!\p{L})(?:street|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|bd|way|court|ct|plaza|place|pl|square|sq|parkway|pkwy|highway|hwy|circle|terrace|building|bldg|tower|house|floor|suite|p\.? ?o\.? box|po box|rue|avenue|allée|quai|chemin|impasse|cours|route|place|zac|za|calle|c\/|avda|avenida|paseo|plaza|carrer|via|viale|piazza|corso|largo|rua|travessa|praça|postfach|postbus|boîte postale|bp|weg|platz|allee|ring|ufer|damm|gasse)(?!\p{L})|\p{L}{2,}(?:straße|strasse|str\.?|weg|platz|allee|ring|ufer|damm|gasse|chaussee|straat|laan|plein|gracht|kade|dijk|singel|gatan|vej|gade|vägen)(?!\p{L})/iu;
const houseNumber = /(?<![\p{L}\d])\d{1,5}(?:[ -]?(?:[a-h](?![\p{L}])|\d{1,4}|bis|ter))?(?![\d%€$])/iu;
const isStreet = (part: string) =>
  part.length <= 90 &&
  ((houseNumber.test(part) && /\p{L}{2,}/u.test(part)) || /p\.? ?o\.? box|postfach|postbus|\bbp \d/i.test(part));

/** Words that lead to an address and are none of it. */
const leadIn =
  /^.{0,160}(?:\b(?:at|to|address(?:es)?(?: is)?|mail|post|by mail|located (?:at|in)|office|seat|c\/o|adresse(?: suivante)?|sis[e]?(?: (?:à|au))?|situé[e]?(?: (?:à|au))?|domicilié[e]?|siège(?: social)?(?: est)?(?: situé)?|anschrift|sitz|unter|in|con domicilio en|sede (?:legale )?in|gevestigd (?:te|aan)|(?:com |tem )?sede (?:em|na|no))\s*:?|:)\s+(?=\S)/iu;

type Part = { text: string; start: number };

const cuts = new Set([...",\n;|•·"].map((sign) => sign.charCodeAt(0)));
const isCut = (piece: string, at: number): boolean =>
  cuts.has(piece.charCodeAt(at)) || (piece.charCodeAt(at + 1) === 45 && /^\s-\s/.test(piece.slice(at, at + 3)));

/** The lines and comma parts before `at`, nearest first, at most six and 220 characters back, none across an empty line. */
const partsBefore = (plain: string, at: number): Part[] => {
  const from = Math.max(0, at - 220);
  const piece = plain.slice(from, at);
  const floor = Math.max(piece.lastIndexOf("\n\n\n"), piece.search(/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}{2,}[\s\S]{60,}$/u));
  const parts: Part[] = [];
  let end = piece.length;
  while (end > Math.max(floor, 0) && parts.length < 7) {
    let cut = end - 1;
    while (cut >= 0 && !isCut(piece, cut)) cut -= 1;
    const text = piece.slice(cut + 1, end);
    if (text.trim() !== "") parts.push({ text, start: from + cut + 1 });
    end = cut;
    if (cut < 0) break;
  }
  return parts;
};

/** How many characters of a part are words that lead to the address. */
const skipLead = (text: string): number => {
  const lead = leadIn.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  if (lead > 0 && (isStreet(rest) || streetWords.test(rest))) return lead;
  // `Example Ltd 12 Main Street`: an address in English or French begins at its number
  const number = /(?:^|\s)(\d{1,5}[,]?\s(?:\p{Lu}|rue|av|bou|all|quai|che|imp|cours|route|place|bis|ter).{3,})$/iu.exec(
    text,
  );
  return number !== null && text.length > 40
    ? text.length - (number[1] ?? "").length
    : text.length - text.trimStart().length;
};

const isSubPart = (text: string): boolean =>
  /^\s*(?:suite|floor|level|unit|room|\S{2,8} floor|bâtiment|étage|building)/i.test(text);

/** A British or Irish code is sure enough for a street without a number, with the house's name before it. */
const findNamedStreet = (parts: readonly Part[]): number | null => {
  const streets = parts
    .slice(0, 4)
    .filter(({ text }) => text.length < 60 && streetWords.test(text) && !isSubPart(text));
  const furthest = streets.at(-1);
  return furthest === undefined ? null : furthest.start + skipLead(furthest.text);
};

const findStart = (plain: string, at: number, form: string): number | null => {
  const parts = partsBefore(plain, at);
  for (let index = 0; index < Math.min(parts.length, 5); index += 1) {
    const part = parts[index];
    const further = parts[index + 1];
    if (part === undefined) continue;
    // `Rua Exemplo, 100`
    const isNumber = /^\s*\d[\s\d/-]{0,8}$/.test(part.text);
    if (isNumber && further !== undefined && streetWords.test(further.text))
      return further.start + skipLead(further.text);
    if (!isStreet(part.text)) continue;
    const own = part.start + skipLead(part.text);
    // a building or a floor may stand in front of the street's number
    if (isSubPart(part.text) && further !== undefined && isStreet(further.text))
      return further.start + skipLead(further.text);
    return own;
  }
  if (form === "gb" || form === "ie") return findNamedStreet(parts);
  const nearest = parts[0];
  return nearest !== undefined && streetWords.test(nearest.text) && nearest.text.length < 60
    ? nearest.start + skipLead(nearest.text)
    : null;
};

const countryBehind = new RegExp(`^[\\s,.()-]{0,4}(${countryWords})(?![\\p{L}])`, "iu");

const tidy = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ", ")
    .replace(/\s+/g, " ")
    .replace(/\s*,(?:\s*,)*\s*/g, ", ")
    .replace(/^(?:https?:\/\/|www\.)\S+ (?=\S)/, "")
    .replace(/[ ,]+(?:tel(?:e?fone?|éfono|efoon)?|tél(?:éphone)?|phone|fax|e-?mail|correo|mail|web)$/i, "")
    .replace(/^[\s,:-]+|[\s,;:.-]+$/g, "");

const formCountry: Readonly<Record<string, string>> = {
  us: "US",
  gb: "GB",
  ca: "CA",
  ie: "IE",
  nl: "NL",
  br: "BR",
  pt: "PT",
  sg: "SG",
};

const expand = (document: PolicyDocument, { index, text, form }: Postcode): PostalHit | null => {
  const { plain } = document;
  let end = index + text.trimEnd().length;
  const line = plain.slice(index, end).indexOf("\n");
  if (line !== -1 && form !== "us") end = index + line;
  const behind = countryBehind.exec(plain.slice(end, end + 60));
  // a year is four figures too: such a code counts with a country behind it, or in a line of its own with the town
  if (
    form === "four" &&
    behind === null &&
    !/^(?:A|CH|B|L|DK|NO|N)-/.test(text) &&
    !/\n\s*$/.test(plain.slice(Math.max(0, index - 4), index)) &&
    !/,\s*$/.test(plain.slice(Math.max(0, index - 3), index))
  )
    return null;
  if (form === "four" && /^(?:19|20)\d\d/.test(text) && behind === null) return null;
  // in front of an American state or a British code stands the town
  const start = findStart(plain, index, form);
  if (start === null) return null;
  let value = tidy(plain.slice(start, end));
  if (behind !== null) {
    end += behind[0].length;
    value = `${value}, ${behind[1] ?? ""}`;
  }
  if (
    value.length > 200 ||
    value.length < 12 ||
    /^(?:tel|tele?[fp]h?on[oe]?|telefax|téléphone|teléfono|tél|phone|fon|fax|mobile?|handy|e?-?mail)(?!\p{L})/iu.test(
      value,
    )
  )
    return null;
  const named = behind === null ? null : countryCode(behind[1] ?? "");
  return { value, start, end, country: named ?? formCountry[form] ?? null };
};

/** Every postal address with a street, or a box, and a postcode. One without either is not found, never made up. */
export const findPostal = (document: PolicyDocument): PostalHit[] => {
  const hits: PostalHit[] = [];
  const seen = new Set<string>();
  for (const code of findPostcodes(document)) {
    if (hits.length >= 40) break;
    const found = expand(document, code);
    if (found === null) continue;
    const key = found.value.toLowerCase().replace(/[^\p{L}\d]/gu, "");
    if (!seen.has(key)) hits.push(found);
    seen.add(key);
  }
  return hits;
};
