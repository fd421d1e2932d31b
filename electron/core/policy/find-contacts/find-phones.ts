// Finds telephone numbers: figures behind a word for telephone, or in the international form.
import { hitsAtFigures } from "../hits-at-figures.ts";
import { lowerPlain } from "../lower-plain.ts";
import type { PolicyDocument } from "../snapshot.ts";

export type PhoneHit = { readonly value: string; readonly start: number; readonly end: number };

/** A run of figures long enough; what stands before it decides. */
const figures = /\+?\(?\d[\d\s()./-]{5,22}\d/g;
/** Seven signs in a row that a number is made of. */
const mayBegin = (text: string, start: number): boolean => {
  for (let at = start + 1; at < start + 7; at += 1) {
    const code = text.charCodeAt(at);
    const isPart = (code >= 48 && code <= 57) || code <= 32 || (code >= 40 && code <= 47) || code > 127;
    if (!isPart) return false;
  }
  return true;
};
const lead =
  /(?:tele?phone|phone|tel|t[ée]l|telefon|telefono|teléfono|telefone|téléphone|telefoon|toll[- ]free|call(?:ing)?(?: us)?|hotline|fon|mobil|ruf|anrufen|appel(?:er|ez)|llam(?:ar|e|ando)|number|num[eé]ro|nummer)(?!\p{L})([^\n;!?]{0,24}\n?[^\n;!?\p{L}]{0,6})$/u;
const fillers =
  /[\s:.()|,/+-]|(?<!\p{L})(?:us|at|on|under|unter|au|le|al|is|ist|est|free|toll|der|die|no|n°|number|nummer|número|numéro)(?!\p{L})/gu;

const digitsOf = (text: string): string => text.replace(/\D+/g, "");

const isPhone = (text: string, digits: string): boolean => {
  if (digits.length < 7 || digits.length > 15) return false;
  return !/^(?:19|20)\d\d[-./]\d\d?[-./]\d\d?$|^\d{1,2}[./]\d{1,2}[./]\d{4}/.test(text.trim());
};

const take = (plain: string, start: number, text: string): PhoneHit => {
  const value = text.split("\n", 1)[0]?.replace(/\s+/g, " ").trim() ?? "";
  return { value, start, end: start + Math.min(value.length, plain.length - start) };
};

const isLed = (before: string): boolean => {
  const gap = lead.exec(before)?.[1];
  return gap !== undefined && gap.replace(fillers, "") === "";
};

/** Alone in its line a number in the usual form of its country needs no word: nobody sets out an order number so. */
const usualForm = /^(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{4}$|^\(?0\d{2,4}\)? \d{3,4} \d{3,4}$/;
const isAlone = (plain: string, start: number, end: number): boolean =>
  /(?:^|\n)[^\p{L}\d\n]*$/u.test(plain.slice(Math.max(0, start - 12), start)) &&
  /^[^\p{L}\d\n]*(?:\n|$)/u.test(plain.slice(end, end + 12));

/** `tel:` links; where their words are a number, that is how the company writes it. */
const findLinked = ({ snapshot, plain }: PolicyDocument): PhoneHit[] =>
  snapshot.links.flatMap(({ start, end, href }) => {
    if (!/^tel:/i.test(href)) return [];
    figures.lastIndex = 0;
    const words = figures.exec(plain.slice(start, end))?.[0];
    const value = (words ?? href.slice(4).replace(/%20/g, " ")).replace(/\s+/g, " ").trim();
    return isPhone(value, digitsOf(value)) && /^[+\d\s()./-]+$/.test(value) ? [{ value, start, end }] : [];
  });

/** Each number once. One without `+` counts only behind a word for telephone; a fax is none. */
export const findPhones = (document: PolicyDocument): PhoneHit[] => {
  const { plain } = document;
  const lower = lowerPlain(document);
  const hits = new Map<string, PhoneHit>();
  for (const hit of hitsAtFigures(document, plain, figures, { mayBegin, before: 2 })) {
    const phone = take(plain, hit.index, hit[0]);
    const key = digitsOf(phone.value);
    if (hits.size >= 30 || hits.has(key) || !isPhone(phone.value, key)) continue;
    const before = lower.slice(Math.max(0, hit.index - 50), hit.index);
    if (/fax[^\n]{0,8}$/.test(before) || /[\p{L}\d._/-]$/u.test(before)) continue;
    const isUsual = usualForm.test(phone.value) && isAlone(plain, phone.start, phone.end);
    if (hit[0].startsWith("+") || isLed(before) || isUsual) hits.set(key, phone);
  }
  for (const phone of findLinked(document)) {
    const digits = digitsOf(phone.value);
    const isKnown = [...hits.keys()].some((key) => key.endsWith(digits.slice(-9)));
    if (!isKnown && hits.size < 30) hits.set(digits, phone);
  }
  return [...hits.values()];
};
