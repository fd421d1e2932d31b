// Finds postcodes in the forms of the countries whose policies are read; an address is built back from them.
import { hitsAtFigures } from "../hits-at-figures.ts";
import type { PolicyDocument } from "../snapshot.ts";

/** `form` is the country whose own form it is (`us`, `gb`), or how many figures it has where several share it. */
export type Postcode = { readonly index: number; readonly text: string; readonly form: string };

const states =
  "AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming";
const stateBefore = new RegExp(`(?<![A-Za-z])(?:${states})[.,]?\\s{1,3}$`);
const city =
  "\\p{Lu}[\\p{L}'.-]{1,30}(?:[ /-](?:\\p{Lu}[\\p{L}'.-]{1,24}|sur|am|an|im|de|la|le|les|del|der|den|do|da|main|cedex|CEDEX|\\d{1,2})){0,4}";
const townBehind = new RegExp(`^ {1,2}${city}`, "u");
const dutch = new RegExp(`^\\s?[A-Z]{2}\\s{1,2}${city}`, "u");
const portuguese = new RegExp(`^-\\d{3}\\s{1,2}${city}`, "u");
const swedish = new RegExp(`^\\s\\d{2}\\s{1,2}${city}`, "u");
const lettered: readonly (readonly [form: string, pattern: RegExp])[] = [
  ["gb", /(?<![A-Za-z\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![A-Za-z\d])/],
  ["ca", /(?<![A-Za-z\d])[A-CEGHJ-NPR-TVXY]\d[A-Z]\s?\d[A-Z]\d(?![A-Za-z\d])/],
  ["ie", /(?<![A-Za-z\d])(?:[AC-FHKNPRTV-Y]\d\d|D6W)\s[A-Z\d]{4}(?![A-Za-z\d])/],
];

/** All postcodes have figures; whatever stands around them is looked at only there. */
const figures = /\d{3,6}|\d[A-Z\d]?\s?\d?[A-Z]/g;
/** Three figures, or a capital letter near one or two. */
const mayBegin = (text: string, start: number, end: number): boolean => {
  if (end - start > 2) return true;
  for (let at = start + 1; at < end + 4; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
};

const readFigures = (plain: string, index: number, code: string): Postcode | null => {
  const end = index + code.length;
  const before = plain.slice(Math.max(0, index - 20), index);
  const after = plain.slice(end, end + 100);
  if (/[\p{L}\d]$/u.test(before) || /^\d/.test(after)) return null;
  const prefix = /(?<![\p{L}])(?:D|F|I|E|A|CH|B|L|DK|NO|N|SE)-$/u.exec(before)?.[0] ?? "";
  const make = (form: string, tail: string): Postcode => ({
    index: index - prefix.length,
    text: prefix + code + tail,
    form,
  });
  if (code.length === 5) {
    const state = stateBefore.exec(before)?.[0];
    if (state !== undefined)
      return { index: index - state.length, text: state + code + (/^-\d{4}(?!\d)/.exec(after)?.[0] ?? ""), form: "us" };
    const rest = /^-\d{3}(?!\d)/.exec(after)?.[0];
    if (rest !== undefined) return make("br", rest);
  }
  if (code.length === 6) return /Singapore\s$/.test(before) ? make("sg", "") : null;
  const tries: readonly (readonly [form: string, pattern: RegExp])[] =
    code.length === 5
      ? [["five", townBehind]]
      : code.length === 4
        ? [
            ["nl", dutch],
            ["pt", portuguese],
            ["four", townBehind],
          ]
        : [["se", swedish]];
  for (const [form, pattern] of tries) {
    const tail = pattern.exec(after)?.[0];
    if (tail !== undefined) return make(form, tail);
  }
  return null;
};

const readLettered = (plain: string, index: number): Postcode | null => {
  const from = Math.max(0, index - 4);
  const piece = plain.slice(from, index + 8);
  for (const [form, pattern] of lettered) {
    const hit = pattern.exec(piece);
    if (hit !== null) return { index: from + hit.index, text: hit[0], form };
  }
  return null;
};

/** All postcodes in the order of the text. A number that only looks like one is taken too: the street decides later. */
export const findPostcodes = (document: PolicyDocument): Postcode[] => {
  const { plain } = document;
  const found: Postcode[] = [];
  let done = 0;
  for (const { index, 0: code } of hitsAtFigures(document, plain, figures, { mayBegin, before: 0 })) {
    if (index < done) continue;
    const hit = (/^\d+$/.test(code) ? readFigures(plain, index, code) : null) ?? readLettered(plain, index);
    if (hit === null || hit.index < done) continue;
    found.push(hit);
    done = hit.index + hit.text.length;
  }
  return found;
};
