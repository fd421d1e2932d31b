// Reads the name at the head of the address that follows "controller" or its like: the first line of the block.

import { controllerStems } from "./anchor-words.ts";
import { findLiterals } from "./find-literals.ts";
import type { NameCandidate } from "./find-name-candidates.ts";
import { hitsAtFigures } from "./hits-at-figures.ts";
import { isKnownOther } from "./known-others.ts";
import { lowerPlain } from "./lower-plain.ts";
import { hasLegalForm, isNotName } from "./read-name.ts";
import type { PolicyDocument } from "./snapshot.ts";

/** Not the officer's, the representative's, the authority's or a service's block. */
const ofOthers =
  /beauftragt|officer|délégué|delegad|responsabile della protezione|functionaris|vertret|represent|représent|aufsicht|authorit|autorit|beschwerde|hosting|hoster|host[ée]|héberge|inhaltlich|journalis|§ ?55|§ ?18|redaktion|publication|konzept|gestaltung|webdesign|streit|joint|gemeinsam|third|dritt/;

const opening =
  /^(?:(?:(?:die|der|das|the|la|le|el|il|o|a) )?(?:firma|société|empresa|ditta|company)\b|herrn?\b|frau\b|[-*•])\s*/i;
/** `Company name: Example Ltd`; behind any other word with a colon stands no name. */
const label = /^(\p{L}[\p{L} /()-]{1,40}?)\s?:\s+(?=\S)/u;
const ofName =
  /^(?:name|firma|unternehmen|company|raison sociale|denominaci|identidad|raz[oó]n social|titular|nombre|naam|nome|ragione sociale|responsab|verantwortlich|controller|anbieter|betreiber|inhaber|éditeur|société)/i;
const houseOrCode = /\d/;
const noName =
  /[@{}[\]<>?!]|https?:|www\.|^(?:tel|fon|fax|e-?mail|phone|address|adresse|anschrift|dirección)\b|:$|\.\s+\S.*\s\S+\s/i;
/** A sentence goes on behind the name. */
const goesOn =
  /(?:,? (?:which|who|is|are|ist|sind|est|sont|qui|vertreten)|, (?:that|das|der|die|with|mit|having|located|represented|représentée?|avec|con))(?!\p{L}).*$/u;
const longestName = 90;

type Line = { readonly text: string; readonly start: number };

/** The next lines with words behind `at`, at most `count`, none further than 300 characters. */
const linesBehind = (plain: string, at: number, count: number): Line[] => {
  const lines: Line[] = [];
  let from = at;
  while (lines.length < count && from - at < 300 && from < plain.length) {
    const next = plain.indexOf("\n", from);
    const end = next === -1 ? plain.length : next;
    const raw = plain.slice(from, Math.min(end, from + 400));
    if (raw.trim() !== "") lines.push({ text: raw.trim(), start: from + raw.length - raw.trimStart().length });
    from = end + 1;
  }
  return lines;
};

/** `Example GmbH, Main Street 5`: the parts in front of the one with figures, when there is one. */
const cutAddress = (text: string): string => {
  const parts = text.split(/,\s|\s[|•·]\s|\s-\s(?=\S+\s\d)/);
  const at = parts.findIndex((part) => houseOrCode.test(part));
  return at > 0 ? parts.slice(0, Math.min(at, 2)).join(", ") : text;
};

const isName = (name: string): boolean => {
  if (name.length < 3 || name.length > longestName || noName.test(name)) return false;
  const words = name.split(/\s+/);
  // words that end small are the beginning of a sentence
  if (/^\p{Ll}+$/u.test(words.at(-1) ?? "") || /verantwortlich|controller|responsab|titolare|verwerk/i.test(name))
    return false;
  if (
    words.length > 9 ||
    /(?:19|20)\d\d$/.test(name) ||
    !/^["(]?[\p{Lu}\d]|^[a-z]{0,3}[\p{Lu}]/u.test(name) ||
    /^\d+$/.test(name)
  )
    return false;
  return !words.every((word) => isNotName(word.replace(/[.,'"]+$/g, "")));
};

/** `Responsable: Example Sales - NIF ...`: the name behind the colon. */
const sameLine =
  /^(?:responsable(?: del? (?:tratamiento|fichero))?|identidad(?: del responsable)?|titular|raz[oó]n social|denominaci[oó]n(?: social)?|verantwortlich(?:er|e stelle)?|diensteanbieter|titolare|controlador[a]?|éditeur(?: du site)?)\s?:\s{1,3}(?=\S)/;
const readSameLine = (plain: string, lower: string, at: number): NameCandidate | null => {
  const lead = sameLine.exec(lower.slice(at, at + 80))?.[0];
  if (lead === undefined) return null;
  const from = at + lead.length;
  const line = plain.slice(from, from + 140).split("\n", 1)[0] ?? "";
  const value = cutAddress(line.split(/\s[-–(]\s?|\s(?:NIF|CIF|Dir\.|Direcci|Domicilio|P\.?\s?IVA|C\.F\.)/, 1)[0] ?? "")
    .replace(goesOn, "")
    .replace(/[\s,;:.(]+$/, (end) => (end.startsWith(".") ? "." : ""));
  if (!isName(value)) return null;
  return { name: { value, start: from, end: from + value.length }, score: 6, rule: "company/controller-is" };
};

const readBlock = (plain: string, at: number): NameCandidate | null => {
  const lines = linesBehind(plain, at, 5);
  const first = lines[0];
  if (first === undefined) return null;
  const labelled = label.exec(first.text);
  if (labelled !== null && !ofName.test(labelled[1] ?? "")) return null;
  const mark = labelled?.[0] ?? "";
  const lead = mark + (opening.exec(first.text.slice(mark.length))?.[0] ?? "");
  const name = cutAddress(first.text.slice(lead.length))
    .replace(goesOn, "")
    .replace(/[\s,;:(]+$/, "");
  // a block has a house, a code or a telephone below its name, or in the same line
  const hasAddress =
    name.length < first.text.length - lead.length - 4 ||
    lines.slice(1, 4).some(({ text }) => text.length < longestName && houseOrCode.test(text));
  if (!hasAddress || !isName(name) || (/\d{3}/.test(name) && !/[\p{L}]{3}/u.test(name))) return null;
  const start = first.start + lead.length;
  return { name: { value: name, start, end: start + name.length }, score: 8, rule: "company/controller-block" };
};

const subjectOf =
  /^["*\s]*(.{2,220}?),? (?:is|are|ist|sind|est|es|è|é|acts as|agit en qualité de|fungiert als)(?: \S{1,14}){0,3} $/u;

/** `Example Sales is responsible for the processing`: the subject of the sentence in which the words stand. */
const readSubject = (plain: string, from: number, at: number): NameCandidate | null => {
  const line = plain.slice(from, at);
  if (!/ (?:is|are|ist|sind|est|es|è|é|as|de|als)(?: \S{1,14}){0,3} $/u.test(line.slice(-70))) return null;
  const opened = [...line.matchAll(/[.:!?]\s+(?=\p{Lu})/gu)].reduce(
    // the dot of `Ltd.` ends no sentence
    (last, hit) => (hasLegalForm(line.slice(0, hit.index + 1)) ? last : hit.index + hit[0].length),
    0,
  );
  const clause = subjectOf.exec(line.slice(opened))?.[1] ?? "";
  // `Example Ltd, with its seat in ...,`: what is added begins small
  const whole = clause.split(/,? \((?=["\p{Ll}])|, (?=\p{Ll})/u, 1)[0]?.trim() ?? "";
  const article = /^(?:The|Die|Der|Das|La|Le|El|Il|De|Het|A|O) (?=\p{Lu}\S* \S)/u.exec(whole)?.[0] ?? "";
  const subject = hasLegalForm(whole) ? whole.slice(article.length) : whole;
  if (subject.length > 80 || !isName(subject) || isKnownOther(subject.split(/[\s,]/, 1)[0] ?? "")) return null;
  const start = plain.indexOf(subject, from + opened);
  return { name: { value: subject, start, end: start + subject.length }, score: 5, rule: "company/is-controller" };
};

/** Lines that belong to one address, above `at`: short, open at their end, none apart by an empty line. */
const topOfBlock = (plain: string, at: number): Line | null => {
  let top: Line | null = null;
  let end = plain.lastIndexOf("\n", at - 1);
  for (let count = 0; end > 0 && count < 4; count += 1) {
    const from = plain.lastIndexOf("\n", end - 1) + 1;
    const raw = plain.slice(Math.max(from, end - 200), end);
    const text = raw.trim();
    if (text === "" || text.length > longestName || /^[-*•]\s|[.:;!?]$|@/.test(text)) break;
    top = { text, start: from + raw.length - raw.trimStart().length };
    end = from - 1;
  }
  return top;
};

const townLine = /\n(?:[A-Z]{1,2}[- ])?\d{4,5} {1,2}\p{Lu}\p{Ll}+[^\n]{0,30}(?=\n|$)/gu;

/** Four or five figures at the beginning of a line, or behind the letters of their country. */
const beginsLine = (text: string, start: number, end: number): boolean =>
  (end - start === 4 || end - start === 5) &&
  text.charCodeAt(end) === 32 &&
  text.slice(Math.max(0, start - 4), start).includes("\n");

const findTownLines = (document: PolicyDocument): number[] => {
  const found: number[] = [];
  for (const { index } of hitsAtFigures(document, document.plain, townLine, { mayBegin: beginsLine, before: 4 })) {
    found.push(index);
    if (found.length >= 12) break;
  }
  return found;
};

/** What the lines above end with, as far as it is not a paragraph of its own, tells that the block is another's. */
const isOfOthers = (lower: string, start: number): boolean => {
  const above = lower.slice(Math.max(0, start - 160), start);
  return ofOthers.test(above.slice(above.lastIndexOf(".\n") + 1));
};

/** Blocks that stand alone, as under a page: the name, the street, the code and the town, one below the other. */
const findLooseBlocks = (document: PolicyDocument, plain: string, lower: string): NameCandidate[] =>
  findTownLines(document).flatMap((index) => {
    const top = topOfBlock(plain, index + 1);
    if (top === null || houseOrCode.test(top.text) || !isName(top.text) || isOfOthers(lower, top.start)) return [];
    const name = { value: top.text, start: top.start, end: top.start + top.text.length };
    return [{ name, score: 4, rule: "company/address-block" }];
  });

/** Lines at the beginning and at the end; nobody signs in the middle of a list of ten thousand. */
const edges = 250;

/** A line that is a name with its legal form and nothing else, as at the end of a page. */
const findSigned = ({ plain, sentences }: PolicyDocument, lower: string): NameCandidate[] => {
  const found: NameCandidate[] = [];
  sentences.forEach(({ start, end }, index) => {
    if (end - start > 60 || end - start < 6 || plain[end] !== "\n") return;
    if ((index > edges && index < sentences.length - edges) || found.length >= 12) return;
    const value = plain
      .slice(start, end)
      .replace(/^(?:©|\(c\)|copyright)[\s\d-]*/i, "")
      .trim();
    if (!value.includes(" ") || !hasLegalForm(value) || !isName(value) || isOfOthers(lower, start)) return;
    const at = plain.indexOf(value, start);
    found.push({
      name: { value, start: at, end: at + value.length },
      score: 3.5,
      rule: "company/line-with-legal-form",
    });
  });
  return found;
};

/** The names of blocks under words for the controller, and of blocks that stand alone. */
export const findBlockNames = (document: PolicyDocument): NameCandidate[] => {
  const { plain } = document;
  const lower = lowerPlain(document);
  const found: NameCandidate[] = [];
  let done = 0;
  for (const index of findLiterals(document, controllerStems)) {
    if (found.length >= 8) break;
    if (index < done) continue;
    // a window, since a line may be as long as the text
    const from = Math.max(0, index - 300);
    const lineStart = from + lower.slice(from, index).lastIndexOf("\n") + 1;
    const subject = readSubject(plain, lineStart, index);
    if (subject !== null) found.push(subject);
    const beside = readSameLine(plain, lower, index);
    if (beside !== null) found.push(beside);
    const length = lower.slice(index, index + 300).indexOf("\n");
    if (length === -1) continue;
    done = index + length;
    const line = lower.slice(lineStart, done).trim();
    // a heading, or a sentence that breaks off for the block
    const isOpen =
      /(?::|\bist|\bis|\best|\bes|\bè|\bé)$/.test(line) || (line.length < 90 && !/[.;,!]$|:\s\S/.test(line));
    if (!isOpen || ofOthers.test(line)) continue;
    const name = readBlock(plain, done + 1);
    if (name !== null) found.push(name);
  }
  return [...found, ...findLooseBlocks(document, plain, lower), ...findSigned(document, lower)];
};
