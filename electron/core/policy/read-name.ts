// Reads a company's name out of running text, from one end: capitals, `&`, `of`, and the legal form at its end.
import { createWordSet } from "./word-numbers.ts";

/** A name with where it stands. */
export type ReadName = { readonly value: string; readonly start: number; readonly end: number };

const joins = new Set("of and & + de du des la le für der die und y e et del van the d' -".split(" "));
const legalForm =
  /^(?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|plc|llp|lp|gmbh|mbh|ag|kg|kgaa|ug|ohg|e\.?v|se|sa|s\.a|sas|s\.a\.s|sasu|sarl|s\.a\.r\.l|s\.a\.u|sau|sl|s\.l|s\.l\.u|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|n\.v|vof|lda|ltda|s\.a\.s\.u|eurl|oy|ab|as|aps|a\/s|pty|pte|pbc|n\.a)\.?$/i;

/** Words that begin with a capital and are no names: of the policy's own language, of its parts. */
const notNames = new Set(
  "we us our you your it its sites merchants visitors buyers sellers consumers applicants candidates employees individuals readers guests students patients welcome summary contents the this these those that if when what how who why where in on at by to for from as and or any all each no not please may under with within more other such is are be privacy policy notice statement site website websites service services company user users customer customers client clients personal data information terms use conditions agreement cookie cookies article section email mail e-mail address phone contact questions question changes effective last updated date january february march april may june july august september october november december eu eea uk us usa gdpr ccpa california european union controller processor act law regolamento reglamento règlement verordnung regulamento codice decreto dsgvo rgpd avg lgpd ue parlamento parlement parlament consiglio conseil consejo rat wir sie die der das unsere diese dieser datenschutz datenschutzerklärung verantwortlicher verantwortliche nutzer website nous vous le la les cette notre votre politique confidentialité données responsable traitement société el los las esta este nuestro su usted política privacidad datos il lo questa nostro privacy informativa titolare de het een wij u deze onze verklaring o a os as esta nosso você dados general introduction overview app application platform product products however note here also some many account accounts platform content device devices party parties member members profile android ios internet ip url browser europe america germany france ireland kingdom states york paris london berlin singapore canada australia brazil switzerland affiliates subsidiaries partners providers provider framework shield officer authority commission regulation right rights access deletion security children purpose purposes legal name address online digital web page pages team department office center centre section".split(
    " ",
  ),
);

const isNameToken = (token: string): boolean => /^["'(]?[\p{Lu}\d]/u.test(token) || /^[a-z]{1,3}[A-Z]/.test(token);

/** What no name goes on with: `Example Terms`, `Example Privacy Policy`, `Example We`. */
const breakers = new Set(
  "privacy policy notice statement terms this these we our us you your datenschutzerklärung datenschutz politique cookie cookies affiliates subsidiaries please if when and/or site website websites a an its their other such customers users".split(
    " ",
  ),
);
/** What stands in front of a name and is none of it. */
const leadIns = new Set(
  "the our this your welcome at by from dear company société firma la le les die der das los el il lo de het a o at about in to with under we us how what as if when and all any each no such while since because".split(
    " ",
  ),
);

const clean = (token: string): string => token.replace(/^["'([]+|["')\],:;]+$/g, "");

/** Drops words at the edges that no name begins or ends with. */
const trimTokens = (tokens: readonly string[]): string[] => {
  let from = 0;
  let to = tokens.length;
  const isLoose = (token: string) => joins.has(token.toLowerCase()) && token !== "+";
  const isInFront = (token: string) => isLoose(token) || leadIns.has(token.toLowerCase()) || /^\d{1,2}\.?$/.test(token);
  while (from < to && isInFront(tokens[from] ?? "")) from += 1;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] ?? "";
    // `Example's` ends a name, and so does what only begins a new thought
    if (/'s$/i.test(token)) to = at + 1;
    else if (breakers.has(token.toLowerCase().replace(/[.,]$/, ""))) to = at;
  }
  while (to > from && isLoose(tokens[to - 1] ?? "")) to -= 1;
  return tokens.slice(from, to);
};

const build = (tokens: readonly string[]): string | null => {
  const kept = trimTokens(tokens);
  const name = kept
    .join(" ")
    .replace(/'s$/i, "")
    // `© Example Ltd 2020`
    .replace(/(?<=\p{L}[.,]?) (?:19|20)\d\d(?:-(?:(?:19|20)\d\d)?)?$/u, "")
    .replace(/[,;:!?]+$/, "");
  const last = kept.at(-1) ?? "";
  const value = legalForm.test(last) ? name : name.replace(/\.$/, "");
  if (value.length < 2 || value.length > 80 || !/\p{L}/u.test(value)) return null;
  return kept.every((token) => notNames.has(token.toLowerCase().replace(/['.]s?$/, ""))) ? null : value;
};

const locate = (plain: string, value: string, from: number, to: number): ReadName | null => {
  const at = plain.indexOf(value, from);
  if (at !== -1 && at + value.length <= to + 2) return { value, start: at, end: at + value.length };
  return { value, start: from, end: to };
};

/** The name that begins at or just behind `at`; null: no name stands there. */
export const readNameAfter = (plain: string, at: number): ReadName | null => {
  const line = plain.slice(at, at + 110);
  const tokens: string[] = [];
  const words = /\S+/g;
  let end = at;
  let start = -1;
  for (let hit = words.exec(line); hit !== null && tokens.length < 8; hit = words.exec(line)) {
    if (tokens.length > 0 && line.slice(end - at, hit.index).includes("\n")) break;
    const raw = hit[0];
    const token = clean(raw);
    if (tokens.length > 0 && /^[("[]/.test(raw)) break;
    const isPart = isNameToken(token) || joins.has(token.toLowerCase()) || (tokens.length > 0 && legalForm.test(token));
    if (!isPart || token === "") break;
    if (start === -1) start = at + hit.index;
    tokens.push(token);
    end = at + hit.index + raw.length;
    const next = clean(/\S+/.exec(line.slice(hit.index + raw.length))?.[0] ?? "");
    if (/[,:;)"]$/.test(raw) && !(raw.endsWith(",") && legalForm.test(next))) break;
    if (raw.endsWith(",")) tokens[tokens.length - 1] = `${token},`;
    if (raw.endsWith(".") && !legalForm.test(token) && token.length > 2) break;
    if (legalForm.test(token) && !legalForm.test(next) && next !== "&") break;
  }
  const value = build(tokens);
  return value === null || start === -1 ? null : locate(plain, value, start, end);
};

/** The name that ends just before `at`. */
export const readNameBefore = (plain: string, at: number): ReadName | null => {
  const from = Math.max(0, at - 90);
  const line = plain.slice(from, at);
  const tail = line.slice(Math.max(line.lastIndexOf("\n") + 1, 0));
  const words = tail.trim().split(/\s+/);
  const tokens: string[] = [];
  for (let index = words.length - 1; index >= 0 && tokens.length < 8; index -= 1) {
    const raw = words[index] ?? "";
    const isFirst = tokens.length === 0;
    const token = isFirst ? clean(raw) : raw.replace(/^["'([]+/, "");
    const isForm = legalForm.test(token.replace(/,$/, ""));
    if (!isFirst && /[;:)!?]$/.test(raw)) break;
    if (!isFirst && raw.endsWith(",") && !legalForm.test((tokens[0] ?? "").replace(/,$/, ""))) break;
    if (!isFirst && raw.endsWith(".") && !isForm && token.length > 3) break;
    if (!(isNameToken(token) || joins.has(token.toLowerCase()) || (isFirst && isForm))) break;
    tokens.unshift(token);
    if (/^["'([]/.test(raw)) break;
  }
  const value = build(tokens);
  return value === null ? null : locate(plain, value, from, at);
};

/** Bare letters and figures of a name, without its legal form: for telling whether two names mean one company. */
export const nameCore = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.(?:com|net|org|co|io|app|de|fr|eu|es|it|nl|co\.uk)$/, "")
    .replace(/[,/]/g, " ")
    .split(/\s+/)
    .filter((token) => !legalForm.test(token) && token !== "the" && token !== "&")
    .join("")
    .normalize("NFD")
    .replace(/[^\p{L}\d]/gu, "");

/** `Example Sales, Inc.` has one at its end. */
export const hasLegalForm = (name: string): boolean => legalForm.test(name.slice(name.lastIndexOf(" ") + 1));

export const isNotName = (word: string): boolean => notNames.has(word.toLowerCase());

/** The same of the word between two places of a text in lower case. */
export const isNotLowerName = createWordSet(notNames);
