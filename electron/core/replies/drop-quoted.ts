// Leaves out what a reply quotes or forwards: the person's own letter in it must never be taken for the company's words.

/** A stretch of lines that are the writer's own. `start` and `end` are offsets into the whole text. */
export type Span = { readonly start: number; readonly end: number };

/** No line is looked at further than this: what makes it a quotation stands at its beginning. */
const look = 400;

const quoteSign = /^[ \t\u00a0]{0,8}(?:[>›»]|&gt;|\|[ >])/;

/** Behind such a line everything is somebody else's: a forwarded mail, the old one, a returned one. */
const restIsOld = new RegExp(
  [
    "^[-_=*\\s]{2,40}(?:original message|original e-?mail|forwarded message|reply message|message forwarded|begin forwarded message|ursprüngliche nachricht|original-?nachricht|originalnachricht|weitergeleitete nachricht|ursprüngliche e-?mail|message d'origine|message original|message initial|message transféré|message réexpédié|mail original|courriel d'origine|this is a copy of (?:the|your) message|below this line is a copy of the message|returned message|kopie der nachricht|dies ist eine kopie)",
    "^(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:réexpédié|transféré)|original message headers|ursprüngliche nachrichtenkopfzeilen|ihre nachricht (?:an uns )?lautete|ihre (?:ursprüngliche )?(?:nachricht|anfrage|e-?mail)|your (?:original )?(?:message|e-?mail|enquiry|request)(?: to us)?(?: (?:was|read))?|votre (?:message|demande|courriel)(?: initial[e]?| d'origine)?|(?:you|sie|vous) (?:wrote|schrieben|avez écrit)|original message|ursprüngliche nachricht|message d'origine)\\s?:?\\s{0,4}$",
    "^_{20,60}\\s{0,4}$",
  ].join("|"),
  "i",
);
/** `Your request` alone may be a heading of the company's: it must end with a colon or be marked. */
const needsColon = /^(?:ihre|your|votre)\b[^:]*$/i;

const headLine = /^\*?(?:from|von|de|expéditeur|absender)\s?:\*?\s?\S/i;
const headNext = /^\*?(?:sent|date|to|cc|subject|reply-to|gesendet|datum|an|betreff|kopie|envoyé(?: le)?|à|objet)\s?:/i;

const attributionStart = /^[ \t]{0,4}(?:on|am|le|il giorno|den|vom|em|el)\s?[\s\S]{6}/i;
const attributionEnd =
  /(?:\bwrote|\bwrites|\bschrieb(?:en)?(?: [^:\n]{0,120})?|\bhat (?:folgendes )?geschrieben|\ba écrit|\bécrit|\bescribió|\bha scritto|\bschreef)\s?:\s{0,4}$/i;
const plainAttribution = /^.{3,160}<[^<>\s]{3,80}@[^<>\s]{3,80}>.{0,30}(?:wrote|schrieb|a écrit)\s?:\s{0,4}$/i;

type Line = { readonly start: number; readonly end: number; readonly head: string };

/** Walks over the lines without cutting them out: a line may be the whole mail. */
function* linesOf(text: string): Generator<Line> {
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const head = text.slice(start, Math.min(end, start + look)).replace(/[\u00a0\r\t]/g, " ");
    yield { start, end, head };
    start = end + 1;
  }
}

/** How many lines the words `On ... wrote:` take, which mail programs break; 0: they do not stand here. */
const attributionAt = (lines: readonly Line[], at: number): number => {
  const first = lines[at]?.head ?? "";
  if (plainAttribution.test(first)) return 1;
  if (!attributionStart.test(first)) return 0;
  let joined = "";
  for (let count = 1; count <= 4; count += 1) {
    const next = lines[at + count - 1]?.head.trim();
    // a day or an address: a sentence of the company's could begin alike
    if (next === undefined || next === "") return 0;
    joined = `${joined} ${next}`;
    if (attributionEnd.test(joined)) return /\d|@/.test(joined) ? count : 0;
  }
  return 0;
};

const isOldFromHere = (lines: readonly Line[], at: number): boolean => {
  const head = lines[at]?.head.trim() ?? "";
  if (head.length < 90 && restIsOld.test(head) && !needsColon.test(head)) return true;
  if (!headLine.test(head)) return false;
  return [1, 2, 3].some((ahead) => headNext.test(lines[at + ahead]?.head.trim() ?? ""));
};

const isQuoted = (line: Line): boolean => quoteSign.test(line.head);
const isBlank = (line: Line): boolean => line.end - line.start < look && line.head.trim() === "";

/** True where lines with quotation signs follow: then only these are old, and answers may stand between them. */
const quotesFollow = (lines: readonly Line[], at: number): boolean => {
  for (let index = at; index < Math.min(lines.length, at + 4); index += 1) {
    const line = lines[index];
    if (line !== undefined && !isBlank(line)) return isQuoted(line);
  }
  return false;
};

/**
 * The lines of a mail that its writer wrote, in order, blank ones left out, line by line. Offsets are those of `text`. Linear.
 *
 * @example dropQuoted("Done.\n> please erase") // [{ start: 0, end: 5 }]
 */
export const dropQuoted = (text: string): Span[] => {
  const lines = [...linesOf(text)];
  const kept: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isBlank(line) || isQuoted(line)) continue;
    if (isOldFromHere(lines, at)) break;
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      if (!quotesFollow(lines, at + attribution)) break;
      at += attribution - 1;
      continue;
    }
    kept.push({ start: line.start, end: line.end });
  }
  return kept;
};
