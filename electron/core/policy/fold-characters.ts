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

const plainOf = (character: string): string => table.get(character) ?? character;

/** Characters that show nothing, accents apart from their letter, and entities: they make the word around them shorter. */
const shrinking = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|[\u0300-\u036f]|&#?[A-Za-z0-9]{1,8};/g;

/** Cheap: most texts have none of them. */
const shows = /[\u0300-\u036f]|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]|&[#a-zA-Z]/;

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

/**
 * `text` with quotes, dashes, spaces and full-width forms made plain, entities decoded, soft hyphens and zero-width
 * signs taken out and accents joined to their letters. It has the same length, and every word begins where it began; a word
 * that became shorter is followed by spaces.
 *
 * @example foldCharacters("a&#64;b\u00a0c") // "a@b     c"
 */
export const foldCharacters = (text: string): string => {
  const folded = text.replace(/[^ -_a-~\n]/g, plainOf);
  return shows.test(folded) ? closeUp(folded, shrinking, shrinkWord) : folded;
};
