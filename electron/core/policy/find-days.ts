// Finds since when a policy applies and when it was last changed.

import { findDateOrder } from "./date-order.ts";
import type { DayFinding } from "./findings.ts";
import { hitsAtFigures } from "./hits-at-figures.ts";
import { hitsOf } from "./hits-of.ts";
import { lowerPlain } from "./lower-plain.ts";
import { type DateOrder, type ReadDate, readDates } from "./read-date.ts";
import type { PolicyDocument } from "./snapshot.ts";
import { sentenceSpan, spanOf } from "./span-of.ts";

type Kind = "updated" | "effective";
type Candidate = { kind: Kind; date: ReadDate; anchorStart: number; anchor: string; score: number; rule: string };

const updated =
  "version à la date|last (?:up-?dated?|revised|modified|modification|revision|changed?|reviewed|edited|amended)|latest (?:update|revision|version)|most recently (?:updated|revised)|date of (?:the )?(?:last |latest )?(?:update|revision|change|version|amendment)|(?:up-?dated?|revised|revision|modified|posted|amended|published|version|adopted)(?: date)?|policy date|issued(?: on)?|reviewed|letzte[srn]? (?:aktualisierung|änderung|überarbeitung|update|stand|fassung|bearbeitung)|(?:zuletzt|letztmals|letztmalig)(?: (?:aktualisiert|geändert|überarbeitet|angepasst))?|aktualisiert|datum der letzten|stand(?: der [a-zäöüß]{4,30})?|fassung|derni[eè]re (?:mise [àa] jour|modification|actualisation|révision|version)|derni[eè]re date de mise|date de (?:la )?(?:derni[eè]re )?(?:mise [àa] jour|modification|publication|révision)|mise?s? [àa] jour|modifi[eé]e?|[uú]ltima (?:actualizaci[oó]n|modificaci[oó]n|revisi[oó]n|atualiza[cç][aã]o|modifica[cç][aã]o|revis[aã]o|altera[cç][aã]o|modifica|revisione)|actualizad[oa]|modificad[oa]|atualizad[oa]|fecha de (?:la )?[uú]ltima(?: (?:actualizaci[oó]n|modificaci[oó]n|revisi[oó]n))?|data d(?:a|e|ella|ell')? ?[uú]ltim[ao](?: (?:atualiza[cç][aã]o|modifica[cç][aã]o|revis[aã]o|altera[cç][aã]o|aggiornamento|modifica))?|(?:ultimo )?aggiornamento|aggiornat[oa]|(?:laatst|voor het laatst) (?:bijgewerkt|gewijzigd|aangepast|herzien)|laatste (?:wijziging|update|herziening|versie)|bijgewerkt|gewijzigd|versie|versión|versão|versione|ultima actualizare";
const effective =
  "effective(?: date)?(?: as)?(?: of)?|date effective|(?:in effect|in force|valid|applicable|applies|applied) (?:from|since|as of|as from|on)|takes? effect|took effect|(?:with )?effect from|(?:came|comes|coming|entered|enters|went|goes|go) into (?:force|effect)|gültig (?:ab|seit)|gültigkeit|gilt ab|in kraft (?:seit|ab)|inkrafttreten|date d'entrée en vigueur|entr(?:e|ée|era|ée?s?) en vigueur|en vigueur (?:depuis|à compter|au|à partir|le|:)|en vigueur|date d'effet|prise d'effet|fecha (?:de )?(?:efectiva|vigencia|entrada en vigor)|vigente (?:desde|a partir)|en vigor desde|efectiv[oa]|(?:rigen?|regir[áa]) (?:desde|a partir)|entra(?:rá)? en vigencia|in vigore (?:dal|da)|data di (?:entrata in vigore|efficacia)|efficace dal|ingangsdatum|van kracht|geldig vanaf|in werking|data (?:de )?(?:vigência|entrada em vigor|efetiva|de efetividade)|em vigor (?:desde|a partir)|entra em vigor";
const anchors = new RegExp(`(?:(${updated})|(${effective}))(?![\\p{L}])`, "gu");

/** Between the words and the date there is little: an article, a colon, `on`, the policy's name. */
const betweenWords = new Set(
  "on as of is was the date dated and effective posted since this our privacy policy notice statement version am vom den dem der ab seit im gilt ist stand nov le du au à la en est de depuis partir compter el fecha desde es il del dal op per van sinds vanaf em a o in from to last updated revised v for us all users new existing until un ce jour jours cette politique confidentialité charte page les des données been has have had were will be become becomes went going into force effect worden zuletzt aktualisiert wurde datenschutzerklärung time al alla ao aos data em dieser diese dieses unserer unsere hat den aktuell gültig und pour dernière fois letzten mal terms it data protection web site website monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mar mer jeu ven sam dim montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split(
    " ",
  ),
);
const isBetween = (piece: string): boolean =>
  piece.length <= 70 &&
  !/[.!?;]\s{1,3}\S|[@{}]/.test(piece) &&
  (piece.match(/\p{L}+/gu) ?? []).every((word) => betweenWords.has(word));

const ofLaw =
  /\b(?:act|law|gdpr|ccpa|cpra|regulation|directive|loi|règlement|rgpd|gesetz|dsgvo|verordnung|ley|legge|wet|lei|lgpd|statute|code|vcdpa|shield|n°|no\.|informatique)\b/;
const ofPolicy =
  /policy|notice|statement|agreement|document|terms|datenschutz|erklärung|hinweis|politique|charte|confidentialit|déclaration|política|aviso|informativa|verklaring|beleid|page|privac/;

const scoreOf = (document: PolicyDocument, lower: string, at: number, date: ReadDate, anchor: string): number => {
  const { length } = lower;
  const sentence = document.sentenceAt(at);
  const own = sentence === null ? "" : lower.slice(sentence.start, sentence.end);
  let score = 0;
  if (at < 600) score += 5;
  else if (at < 2500 || at > length - 600) score += 3;
  else if (at > length - 2000) score += 1;
  // a line of its own: `Last updated: May 1, 2020`
  if (own.length < 90) score += 3;
  if (ofPolicy.test(own)) score += 2;
  if (/^(?:last|latest|letzte|zuletzt|version à|derni|[uú]ltim|laatst|date of|effective date|stand)/.test(anchor))
    score += 3;
  if (/^(?:version|posted|modif|published|adopted|amended|fassung)/.test(anchor)) score -= 2;
  const before = lower.slice(Math.max(0, at - 60), at);
  const after = lower.slice(date.end, date.end + 40);
  if (/^[^.]{0,10}(?:until|through|bis|jusqu)/.test(after)) score -= 6;
  if (own.length >= 60 && (ofLaw.test(before) || ofLaw.test(after))) score -= 6;
  if (
    /(?:prior|previous|before|until|earlier|vor dem|avant|replaces|supersedes|archived|ersetzt)[^.]{0,30}$/.test(before)
  )
    score -= 4;
  if (/cookie|google|facebook|third|shield|framework/.test(own) && own.length > 60) score -= 2;
  return score;
};

/** `FranceVersion of 6 April`: a lost line break, and still the beginning of a word. */
const isInsideWord = (plain: string, at: number): boolean =>
  /\p{L}/u.test(plain[at - 1] ?? "") && !(/\p{Ll}/u.test(plain[at - 1] ?? "") && /\p{Lu}/u.test(plain[at] ?? ""));

/** Every date has a year, or figures with two dots or strokes: words are looked for before these alone. */
const years = /(?:19|20)\d\d|\d[./-]\d\d?[./-]\d\d(?!\d)/g;
const isYear = (text: string, start: number, end: number): boolean =>
  end - start > 3 || (text.charCodeAt(end) >= 45 && text.charCodeAt(end) <= 47);
const reach = 120;

/** Most years stand in the names of laws (`2016/679`) or alone: a day or a month stands next to those of dates. */
const looksDated = (lower: string, index: number): boolean =>
  /(?:\p{L}{3}[.,]?|\d(?:st|nd|rd|th)?[.,]?|\p{L}{3}[.,]? (?:de|del|of)|[./-])\s{0,3}$/u.test(
    lower.slice(Math.max(0, index - 12), index),
  ) || /^\d{4}(?:[-/.] ?\d|年)|^\d[./-]/.test(lower.slice(index, index + 7));

const datesIn = (document: PolicyDocument, lower: string, order: () => DateOrder): ReadDate[] => {
  const dates: ReadDate[] = [];
  let done = 0;
  for (const { index } of hitsAtFigures(document, lower, years, { mayBegin: isYear, before: 0 })) {
    const from = Math.max(done, index - 30);
    if (index < done || !looksDated(lower, index)) continue;
    for (const date of readDates(lower.slice(from, index + 14), order)) {
      dates.push({ ...date, start: from + date.start, end: from + date.end });
      done = from + date.end;
    }
    if (dates.length > 2000) break;
  }
  return dates;
};

/** German puts the word behind the date: `ab dem 28.07.2026 gültig`. */
const sinceBefore = /(?<!\p{L})(?:ab|seit)(?: dem)? $/u;
const validAfter = /^,? (?:gültig|in kraft|wirksam)(?!\p{L})/u;

const framedBy = (lower: string, date: ReadDate): string | null => {
  const before = sinceBefore.exec(lower.slice(Math.max(0, date.start - 10), date.start));
  const after = validAfter.exec(lower.slice(date.end, date.end + 12));
  return before === null || after === null ? null : before[0];
};

const candidatesIn = (document: PolicyDocument, lower: string, order: () => DateOrder): Candidate[] => {
  const candidates: Candidate[] = [];
  let floor = 0;
  for (const date of datesIn(document, lower, order)) {
    const from = Math.max(floor, date.start - reach);
    const piece = lower.slice(from, date.start);
    for (const hit of hitsOf(anchors, piece)) {
      if (!isBetween(piece.slice(hit.index + hit[0].length)) || isInsideWord(document.plain, from + hit.index))
        continue;
      const kind: Kind = hit[1] === undefined ? "effective" : "updated";
      const anchorStart = from + hit.index;
      const score = scoreOf(document, lower, anchorStart, date, hit[0]);
      candidates.push({ kind, date, anchorStart, anchor: hit[0], score, rule: `days/${kind}-words` });
    }
    const frame = framedBy(lower, date);
    if (frame !== null) {
      const anchorStart = date.start - frame.length;
      const score = scoreOf(document, lower, anchorStart, date, frame);
      candidates.push({ kind: "effective", date, anchorStart, anchor: frame, score, rule: "days/effective-words" });
    }
    floor = date.end;
  }
  return candidates;
};

const aroundBare =
  /[\s.,:()|*-]|\d\d?[.:]\d\d|(?<!\p{L})(?:le|am|on|the|dated?|vom|el|op|[a-z]{2,3}t|gmt|utc|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)(?!\p{L})/gu;

/** A line that is a date and nothing else, among the first or last lines, is the day of the text. */
const bareLines = (document: PolicyDocument, lower: string, order: () => DateOrder): Candidate[] => {
  const { sentences } = document;
  const edge = [...sentences.slice(0, 8), ...sentences.slice(-4)];
  return edge.flatMap(({ start, end }) => {
    // a remark in the mark-up is nobody's line: `29.04.2021<!-- ... -->`
    const line = lower.slice(start, Math.min(end, start + 61)).split("<!--", 1)[0] ?? "";
    if (line.length > 60 || line.length < 6) return [];
    const date = readDates(line, order)[0];
    if (date === undefined) return [];
    const rest = (line.slice(0, date.start) + line.slice(date.end)).replace(aroundBare, "");
    // `Hamburg, den 14. Februar 2017`, `Fait à Paris, le 3 mars 2020`
    const isSigned =
      /^(?:fait ?à)?\p{L}{3,24}$/u.test(rest) &&
      /^\D{3,24}, (?:den |am |le |il |op )?$/.test(line.slice(0, date.start));
    if (rest !== "" && !isSigned && !/version|stand/.test(rest)) return [];
    const moved = { ...date, start: start + date.start, end: start + date.end };
    return [
      { kind: "updated" as const, date: moved, anchorStart: moved.start, anchor: "", score: 3, rule: "days/bare-line" },
    ];
  });
};

const choose = (candidates: readonly Candidate[], kind: Kind): Candidate | null => {
  const own = candidates.filter((candidate) => candidate.kind === kind && candidate.score >= 2);
  const best = own.reduce((most, { score }) => Math.max(most, score), 0);
  return own.find(({ score }) => score === best) ?? null;
};

const toFinding = (document: PolicyDocument, candidate: Candidate | null): DayFinding | null => {
  if (candidate === null) return null;
  const { date, anchorStart, rule, score } = candidate;
  const sentence = document.sentenceAt(date.start);
  const evidence = spanOf(document, anchorStart, date.end);
  return {
    value: date.value,
    evidence,
    sentence: sentence === null ? evidence : sentenceSpan(document, sentence),
    rule,
    confidence: score >= 6 ? 0.97 : score >= 4 ? 0.9 : 0.75,
  };
};

/**
 * The two days of a policy, `YYYY-MM-DD`, or `YYYY-MM` where it names no day. Dates of laws, of former versions and of other
 * people's policies are left alone.
 */
export const findDays = (
  document: PolicyDocument,
): { readonly effectiveOn: DayFinding | null; readonly updatedOn: DayFinding | null } => {
  const lower = lowerPlain(document);
  // seldom asked: most dates write their month as a word
  let known: DateOrder | null = null;
  const order = () => {
    known ??= findDateOrder(lower, document.language);
    return known;
  };
  const worded = candidatesIn(document, lower, order);
  const candidates = choose(worded, "updated") === null ? [...worded, ...bareLines(document, lower, order)] : worded;
  return {
    effectiveOn: toFinding(document, choose(candidates, "effective")),
    updatedOn: toFinding(document, choose(candidates, "updated")),
  };
};
