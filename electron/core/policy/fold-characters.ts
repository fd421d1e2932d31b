// Makes look-alike characters plain without changing any offset: quotes, dashes, spaces, entities, soft hyphens.
import { closeUp } from "./close-up.ts";

/** One character for one character. */
const lookAlikes: Readonly<Record<string, string>> = {
  "\t": " ",
  "\v": " ",
  "\f": " ",
  "\r": " ",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "‛": "'",
  ʼ: "'",
  "´": "'",
  "`": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
  "﹣": "-",
  "…": ".",
  "\u2028": "\n",
  "\u2029": "\n",
};

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  commat: "@",
  period: ".",
  lowbar: "_",
  hyphen: "-",
  dash: "-",
  ndash: "-",
  mdash: "-",
  lsquo: "'",
  rsquo: "'",
  apos: "'",
  ldquo: '"',
  rdquo: '"',
  laquo: '"',
  raquo: '"',
  quot: '"',
  lt: "<",
  gt: ">",
  shy: "",
  zwnj: "",
  zwj: "",
  agrave: "à",
  aacute: "á",
  acirc: "â",
  auml: "ä",
  ccedil: "ç",
  egrave: "è",
  eacute: "é",
  ecirc: "ê",
  iacute: "í",
  ntilde: "ñ",
  oacute: "ó",
  ouml: "ö",
  otilde: "õ",
  atilde: "ã",
  uacute: "ú",
  uuml: "ü",
  szlig: "ß",
  sect: "§",
  bull: "•",
};

const table = new Map(Object.entries(lookAlikes));
for (const space of "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
  table.set(space, " ");
// full-width forms (U+FF01 to U+FF5E) are ASCII moved up
for (let code = 0xff01; code <= 0xff5e; code += 1)
  table.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0));

/** For every code unit: 0, it stays; 1, it shows nothing or may begin an entity; else the code unit that stands in for it. */
const folds = new Uint16Array(0x10000);
const isShrinking = 1;
const ampersand = 38;
for (const [sign, plain] of table) folds[sign.charCodeAt(0)] = plain.charCodeAt(0);

/** Everything that may have to be folded; the engine steps over plain letters, with accents or without, faster than we do. */
const special = /[^\n -%'-_a-~À-ÿ]/g;

/** Characters that show nothing, accents apart from their letter, and entities: they make the word around them shorter. */
const shrinking = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\u0300-\u036f]|&#?[A-Za-z0-9]{1,8};/g;

for (const sign of "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff&")
  folds[sign.charCodeAt(0)] = isShrinking;
folds.fill(isShrinking, 0x300, 0x370);

const decodeEntity = (entity: string): string => {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (!(code > 31 && code < 0xd800)) return " ";
  return code === 0xa0 ? " " : code === 0xad ? "" : String.fromCharCode(code);
};

const shrinkWord = (word: string) =>
  word
    .replace(shrinking, (sign) => {
      if (sign.startsWith("&")) return decodeEntity(sign);
      return sign >= "\u0300" && sign <= "\u036f" ? sign : "";
    })
    .normalize("NFC");

const isWide = /[^\0-\xff]/;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Kept for texts that surely fit: to ask for memory takes as long as to fill it. */
const mostBytes = 98_304;
const bytes = new Uint8Array(mostBytes);

/**
 * The same text in one byte a letter where that is enough: cut out of one with curled quotes it would keep two, which all that
 * comes after pays for.
 */
const narrow = (text: string): string => {
  if (text.length * 3 > mostBytes) return decoder.decode(encoder.encode(text));
  const { written } = encoder.encodeInto(text, bytes);
  return decoder.decode(bytes.subarray(0, written));
};

/**
 * `text` with quotes, dashes, spaces and full-width forms made plain, entities decoded, soft hyphens and zero-width
 * signs taken out and accents joined to their letters. It has the same length, and every word begins where it began; a word
 * that became shorter is followed by spaces.
 *
 * @example foldCharacters("a&#64;b\u00a0c") // "a@b     c"
 */
export const foldCharacters = (text: string): string => {
  const parts: string[] = [];
  let done = 0;
  let shrinks = false;
  let isWideAsRead = false;
  special.lastIndex = 0;
  while (special.test(text)) {
    const at = special.lastIndex - 1;
    const code = text.charCodeAt(at);
    const fold = folds[code] ?? 0;
    if (fold === 0) {
      if (code > 255) isWideAsRead = true;
      continue;
    }
    // a full-width ampersand begins an entity as well
    shrinks ||= fold === isShrinking || fold === ampersand;
    if (fold !== isShrinking) {
      parts.push(text.slice(done, at), String.fromCharCode(fold));
      done = at + 1;
    }
  }
  parts.push(text.slice(done));
  const folded = done === 0 ? text : parts.join("");
  if (!shrinks) return done === 0 ? text : isWideAsRead ? folded : narrow(folded);
  const plain = closeUp(folded, shrinking, shrinkWord);
  return plain === text ? text : isWide.test(plain) ? plain : narrow(plain);
};
