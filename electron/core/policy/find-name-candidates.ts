// Collects what could be the company's name: names that are introduced, names that act, names that are like the site.
import { hitsOf } from "./hits-of.ts";
import type { PolicyLanguage } from "./policy-language.ts";
import { hasLegalForm, isNotLowerName, nameCore, type ReadName, readNameAfter, readNameBefore } from "./read-name.ts";
import { endBefore, endOfWord, startAfter, startOfWord, walkNames } from "./walk-names.ts";
import { createWordSet } from "./word-numbers.ts";

export type NameCandidate = { readonly name: ReadName; readonly score: number; readonly rule: string };

export type NameCandidates = {
  readonly candidates: readonly NameCandidate[];
  /** How often a name stands inside sentences. */
  readonly countOf: (name: string) => number;
};

/** Words behind which the name stands, with what they are worth. */
const leads: readonly (readonly [pattern: string, score: number, rule: string])[] = [
  [
    "controller (?:of|for) (?:your|the|any|all) [a-z ]{0,60}?is:?|controller(?: responsible[a-z ]{0,40}?)?(?: is|:)|verantwortlich(?:er|e|e stelle|e person)?[^:\\n]{0,120}?(?: ist:?(?! )| ist(?= )|:)|responsable d[ue]s? (?:ce )?traitement[^.:\\n]{0,70}?(?: est:?|:)|responsable del? tratamiento[^.:\\n]{0,60}?(?: es:?|:)|titolare del trattamento[^.:\\n]{0,60}?(?: è:?|:)|verwerkingsverantwoordelijke[^.:\\n]{0,60}?(?: is:?|:)|responsável pelo tratamento[^.:\\n]{0,60}?(?: é:?|:)|controlador[^.:\\n]{0,60}?(?: é:?|:)",
    7,
    "company/controller-is",
  ],
  [
    "operated by|owned by|provided by|offered by|published by|maintained by|run by|betrieben von|(?:édité|exploité|géré|proposé)e?s? par|gestionado por|gestito da|beheerd door|eigendom van|operado por|(?:manejad|administrad|operad|proporcionad|fornecid|mantid)[oa]s? por|propiedad de|titularidad de|di proprietà di|fornit[oi] da|(?:nella|in) persona d(?:i|el|ella|ello|ell')|anbieter(?: ist|:)",
    4,
    "company/operated-by",
  ],
  [
    "describes? how|explains? (?:how|what)|sets out how|describes? the (?:privacy )?practices of|privacy (?:policy|notice|statement|practices) (?:of|for|at)|datenschutz(?:erklärung|hinweise)? (?:der|von|für)|politique de confidentialité (?:de|du)|chez",
    4,
    "company/describes-how",
  ],
  [
    "welcome to|thank you for (?:visiting|using)|bienvenue (?:sur|chez)|willkommen bei|products offered by|la société|die firma",
    3,
    "company/welcome",
  ],
  [
    "©(?: ?copyright)?(?: ?(?:19|20)\\d\\d(?:-(?:19|20)\\d\\d)?)?|copyright (?:\\(c\\) )?(?:19|20)\\d\\d",
    3,
    "company/copyright",
  ],
];
/** The last words of each lead: its pattern is tried only before a name with one of these in front. */
const leadEnds: readonly string[] = [
  ": is ist est es é è",
  "by von par por da door van de di del della dello : ist",
  "how what of for at der von für de du chez",
  "to visiting using sur chez bei by société firma",
  "© copyright c",
];
const articles = "the die der das la le el il de het a o".split(" ");

type Lead = { readonly pattern: RegExp; readonly score: number; readonly rule: string };

const leadsByEnd = new Map<string, Lead[]>();
leads.forEach(([words, score, rule], index) => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${words})["\\s]{0,4}(?:(?:${articles.join("|")}) )?$`, "u");
  const lead = { pattern, score, rule };
  for (const end of new Set((leadEnds[index] ?? "").split(" ")))
    leadsByEnd.set(end, [...(leadsByEnd.get(end) ?? []), lead]);
});
const articleSet = new Set(articles);
const copyrightLead = leadsByEnd.get("©") ?? [];

/** Sums of the last letters of words before which a look is worth it: most words are none of ours, and need not be cut out. */
const sumOf = (text: string, start: number, end: number): number =>
  (text.charCodeAt(end - 1) * 29 + (end - start > 1 ? text.charCodeAt(end - 2) : 0) + (end - start) * 97) & 1023;
const areLikely = new Uint8Array(1024);
for (const word of [...leadsByEnd.keys(), ...articles]) areLikely[sumOf(word, 0, word.length)] = 1;

/** The leads that can end with the word or sign before a name, which ends at `end`; an article is stepped over. */
const leadsBefore = (lower: string, end: number): readonly Lead[] | undefined => {
  if (end === 0) return undefined;
  const start = Math.min(startOfWord(lower, end), end - 1);
  const first = lower.charCodeAt(start);
  const isFigure = first >= 48 && first <= 57;
  if (isFigure) return /^\d{4}$/.test(lower.slice(start, end)) ? copyrightLead : undefined;
  if (areLikely[sumOf(lower, start, end)] === 0) return undefined;
  const before = lower.slice(start, end);
  if (!articleSet.has(before)) return leadsByEnd.get(before);
  const endOfLead = endBefore(lower, start);
  return leadsByEnd.get(lower.slice(Math.min(startOfWord(lower, endOfLead), Math.max(0, endOfLead - 1)), endOfLead));
};

/** Words that a company does, behind its name. */
const startsTail = createWordSet(
  "may will has have collect collects process processes use uses is respects takes reserves values recognizes recognises believes cares understands et est accorde ist nimmt legt se si respecteert hecht privacy s".split(
    " ",
  ),
);

const goesOnLikeACompany = (plain: string, at: number): boolean => {
  const start = startAfter(plain, at);
  if (start === -1) return false;
  return startsTail(plain, start, endOfWord(plain, start));
};

const tails =
  /^(?:'s)?["\s]{1,2}(?:privacy (?:policy|notice|statement)|(?:may |will |has |have ){0,2}(?:collect|process|use)(?:e?s|e?d)?(?!\p{L})|is (?:the|a) (?:data )?controller|is the (?:entity|company)|is committed|respects |takes your|reserves the|values your|recogni[sz]es |believes |cares about|understands |et ses filiales|est (?:le|l'entité)|s'engage|ist verantwortlich|nimmt den|se compromete|si impegna|respecteert|hecht )/u;

/** `Example Inc. ("we", "us")`: the surest of all. */
const defines =
  /^\((?:[^()\n]{0,140}?)"\s?(?:we|us|our|the company|company|wir|uns|nous|nosotros|noi|wij|nós|ci-après)[,."\s]/;
const ownWords =
  /^\((?:hereinafter|hereafter|ci-après|ci-dessous|im folgenden|nachfolgend|nachstehend|en adelante|di seguito|hierna|doravante|we|us|nous|wir)[\s,:"]/;

/** `Personal Data (hereinafter "Data")` defines a word and no company: that has a legal form, or shortens its own name. */
const isOfCompany = (name: string, bracket: string): boolean => {
  if (
    /(?<!\p{L})(?:we|us|our|wir|uns|nous|wij|nosotros|noi|nós|company|société|unternehmen|gesellschaft|firma|anbieter|betreiber|verein|empresa|società)(?!\p{L})/u.test(
      bracket,
    )
  )
    return true;
  if (hasLegalForm(name)) return true;
  const quoted = /"\s?([^"]{2,40})"/.exec(bracket)?.[1] ?? "";
  const core = nameCore(quoted);
  return core.length > 2 && nameCore(name).startsWith(core) && /^["\s]*\p{Lu}/u.test(name);
};

const formInside =
  / (?:inc|llc|ltd|limited|gmbh|ag|s\.?a\.?s?|sarl|b\.?v|n\.?v|corp|corporation|s\.?r\.?l|s\.?l|ab|oy|aps|a\/s|plc)\b\.?/gi;

/** Between the name and the bracket its address may stand: the name with the legal form is looked for in the sentence. */
const readDefined = (plain: string, at: number): ReadName | null => {
  const near = readNameBefore(plain, at);
  if (
    near !== null &&
    near.value.split(" ").length > 1 &&
    !/,\s*$/.test(plain.slice(Math.max(0, near.start - 3), near.start))
  )
    return near;
  const from = Math.max(0, at - 200);
  const piece = plain.slice(from, at);
  const own = piece.slice(Math.max(piece.lastIndexOf("\n") + 1, 0));
  for (const hit of hitsOf(formInside, own)) {
    const name = readNameBefore(plain, at - own.length + hit.index + hit[0].length);
    if (name !== null) return name;
  }
  return near;
};

const findDefined = (plain: string, lower: string): NameCandidate[] => {
  const found: NameCandidate[] = [];
  for (let at = lower.indexOf("("); at !== -1; at = lower.indexOf("(", at + 1)) {
    const next = lower.charCodeAt(at + 1);
    const piece = next === 34 || next > 96 ? lower.slice(at, at + 170) : "";
    if (piece === "") continue;
    const isDefined = piece.includes('"') && defines.test(piece);
    if (!isDefined && !ownWords.test(piece)) continue;
    const name = readDefined(plain, at);
    if (name === null || !(isDefined || isOfCompany(name.value, piece.split(")", 1)[0] ?? ""))) continue;
    found.push({ name, score: at < 6000 ? 9 : 5, rule: "company/defined-as-we" });
  }
  // `Example Inc., "we", "us"`
  for (let at = lower.indexOf('"'); at !== -1; at = lower.indexOf('"', at + 1)) {
    const sign = lower.charCodeAt(at + 1);
    if ((sign !== 117 && sign !== 119) || !/^"(?:we",? |us",? ")/.test(lower.slice(at, at + 7))) continue;
    let end = at;
    while (end > 0 && at - end < 4 && /[\s,("]/.test(lower[end - 1] ?? "")) end -= 1;
    const name = readNameBefore(plain, end);
    if (name !== null) found.push({ name, score: 5, rule: "company/we-in-quotes" });
  }
  return found;
};

/** Who keeps or made the site is introduced in the same words as who runs it. */
const ofMaker =
  /(?:h[ée]berg|host(?:ed|ing|er)|gehostet|alojad|ospitat|hospedad|développé|conçu|réalisé|designed|developed|powered|built|entwickelt|gestaltet|erstellt|webdesign|generator|template|muster)[^.\n]{0,60}\n?$/;

const readLead = (plain: string, lower: string, start: number, likely: readonly Lead[]): NameCandidate[] => {
  const before = lower.slice(Math.max(0, start - 130), start);
  const found: NameCandidate[] = [];
  for (const { pattern, score, rule } of likely) {
    if (!pattern.test(before) || ofMaker.test(before)) continue;
    const name = readNameAfter(plain, start);
    if (name !== null) found.push({ name, score: score + (start < 3000 ? 1 : 0), rule });
  }
  return found;
};

const readTail = (plain: string, lower: string, end: number): NameCandidate[] => {
  if (!tails.test(lower.slice(end, end + 40))) return [];
  const name = readNameBefore(plain, end);
  return name === null ? [] : [{ name, score: end < 3000 ? 2.5 : 1, rule: "company/before-verb" }];
};

/** `isTerm`: it stands in quotes somewhere, as a word that the policy defines does. */
type Count = { start: number; count: number; isTerm: boolean };
const mostNames = 600;

const isLikeLabel = (value: string, labels: ReadonlySet<string>): boolean => {
  const bare = value.toLowerCase().replace(/[\s.&'-]/g, "");
  return labels.has(bare) || labels.has(bare.replace(/com$/, "")) || labels.has(nameCore(value));
};

const openingOf = (text: string): number => ((text.charCodeAt(0) | 32) * 31 + (text.charCodeAt(1) | 32)) & 1023;
const firstLetters = /^[!-~À-ÿ]{2}/;

/** Tells of most names, without cutting them, that they begin unlike all of `labels`. */
const createOpeningLook = (labels: Iterable<string>): ((name: string) => boolean) => {
  const areOpenings = new Uint8Array(1024);
  for (const label of labels) areOpenings[openingOf(label)] = 1;
  return (name) => areOpenings[openingOf(name)] === 1 || !firstLetters.test(name);
};

/** In German every noun has a capital: there frequency alone says nothing. */
const readCounts = (
  counts: ReadonlyMap<string, Count>,
  language: PolicyLanguage | null,
  hosts: ReadonlyMap<string, number>,
): NameCandidate[] => {
  const found: NameCandidate[] = [];
  const own = [...hosts].filter(([label, votes]) => votes >= 2 && label.length > 2);
  const labels = new Set(own.map(([label]) => label.replaceAll("-", "")));
  const common = [...counts].filter(([, { count }]) => count >= 4).sort((one, other) => other[1].count - one[1].count);
  const often = new Set(common.slice(0, 12).map(([value]) => value));
  const openings = new Set([...labels].map((label) => label.slice(0, 2)));
  const mayBeLike = createOpeningLook(labels);
  for (const [value, { start, isTerm }] of counts) {
    const name = { value, start, end: start + value.length };
    // most names are neither frequent nor like the site: that is seen by two letters
    const isLike = mayBeLike(value) && openings.has(value.slice(0, 2).toLowerCase()) && isLikeLabel(value, labels);
    if (isLike) found.push({ name, score: 3, rule: "company/named-like-site" });
    else if (language !== "de" && often.has(value) && !isTerm)
      found.push({ name, score: 1.5, rule: "company/named-often" });
  }
  return found;
};

const endsSentence = new Uint8Array(0x10000);
for (const sign of ".!?:*-•") endsSentence[sign.charCodeAt(0)] = 1;
/** A name opens a sentence where the word or sign before it ends at `end`. */
const opensSentence = (lower: string, end: number): boolean =>
  end === 0 || (endsSentence[lower.charCodeAt(end - 1)] === 1 && startOfWord(lower, end) >= end - 1);
const trimName = (raw: string): string => {
  const last = raw.charCodeAt(raw.length - 1);
  // nearly all names end with another letter than `s`, `'` or a full stop
  if (last !== 115 && last !== 39 && last !== 46) return raw;
  const whole = raw.endsWith("'s") || raw.endsWith("'") ? raw.slice(0, raw.lastIndexOf("'")) : raw;
  return whole.endsWith(".") && !/(?:\b[A-Za-z]|[Ii]nc|[Ll]td|[Cc]o)\.$/.test(whole) ? whole.slice(0, -1) : whole;
};

/** Everything that could be the name, with what speaks for it. `lower` is `plain` in lower case at equal length. */
export const findNameCandidates = (
  plain: string,
  lower: string,
  language: PolicyLanguage | null,
  hosts: ReadonlyMap<string, number>,
): NameCandidates => {
  const found = findDefined(plain, lower);
  const counts = new Map<string, Count>();
  walkNames(plain, (start, end) => {
    const before = endBefore(lower, start);
    const likely = leadsBefore(lower, before);
    if (likely !== undefined) found.push(...readLead(plain, lower, start, likely));
    if (goesOnLikeACompany(plain, end)) found.push(...readTail(plain, lower, end));
    if (end - start < 3 || opensSentence(lower, before)) return;
    const raw = plain.slice(start, end);
    const gap = raw.indexOf(" ");
    if (isNotLowerName(lower, start, gap === -1 ? end : start + gap)) return;
    const value = trimName(raw);
    const isTerm = plain[start - 1] === '"' && plain[end] === '"';
    const known = counts.get(value);
    if (known === undefined && counts.size < mostNames) counts.set(value, { start, count: 1, isTerm });
    else if (known !== undefined) {
      known.count += 1;
      known.isTerm ||= isTerm;
    }
  });
  found.push(...readCounts(counts, language, hosts));
  return {
    candidates: found.filter(({ name }) => !name.value.includes("@")),
    countOf: (name) => counts.get(name)?.count ?? 0,
  };
};
