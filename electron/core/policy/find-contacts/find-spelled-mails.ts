// Reads addresses that were spelled around robots: `privacy [at] example (dot) org`, `privacy @ example.org`.

import { spelledStems } from "../anchor-words.ts";
import { findLiterals } from "../find-literals.ts";
import { hitsOf } from "../hits-of.ts";
import { lowerPlain } from "../lower-plain.ts";
import type { PolicyDocument } from "../snapshot.ts";
import type { MailHit } from "./mail-hit.ts";
import { cutDomain } from "./trim-mail.ts";

const at = "at|ät|@|arobase|arroba|chiocciola|apenstaartje|klammeraffe|a commerciale";
/** The sign in brackets, or apart by spaces. */
const signs = new RegExp(
  `\\s{0,2}[[({<]{1,2}\\s?(?:${at})\\s?[\\])}>]{1,2}\\s{0,2}|\\s{1,3}@\\s{0,3}|@\\s{1,3}|\\s(?:at|arroba|arobase|chiocciola)\\s|\\s-at-\\s|[_#*]at[_#*]|(?<=[\\p{L}\\d])[[(][aä][\\])](?=[\\p{L}\\d])|@(?=[\\p{L}\\d-]{2,60}\\s?[[({]\\s?(?:dot|punkt|point|punto|ponto)\\s?[\\])}])`,
  "gu",
);
const localBefore = /(?:^|[^\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]{0,63})$/u;
const dotWord =
  /\s{0,2}[[({<]\s?(?:dot|punkt|point|punto|ponto|punt|\.)\s?[\])}>]\s{0,2}|\s(?:dot|punkt|point|punto|ponto)\s|\s{1,2}\.\s{0,2}(?=[a-z]{2,6}(?![a-z]))/g;

/** The address that `after` continues, as far as it is one: a domain with its dots written, bracketed or spelled. */
const readDomain = (after: string, mustBeSpelled: boolean): { domain: string; length: number } | null => {
  const line = after.split("\n", 1)[0] ?? "";
  let text = "";
  let from = 0;
  let isSpelled = false;
  for (;;) {
    const label = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}/u.exec(line.slice(from, from + 200))?.[0];
    if (label === undefined) break;
    text += label;
    from += label.length;
    dotWord.lastIndex = from;
    const dot = dotWord.exec(line.slice(0, from + 14));
    if (dot === null || dot.index !== from || text.length > 150) break;
    const next = from + dot[0].length;
    if (!/^[\p{L}\d]/u.test(line.slice(next, next + 1))) break;
    isSpelled = true;
    text += ".";
    from = next;
  }
  const domain = cutDomain(text);
  if (domain === null || (mustBeSpelled && !isSpelled)) return null;
  return { domain: domain.toLowerCase(), length: from - (text.length - domain.length) };
};

/** `at any point in time` is no address: `point` is a dot only behind `arobase`. */
const englishDots = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)?(?:\s(?:dot|punkt)\s|\s?[[({])/u;
const romanceDots = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)?(?:\s(?:dot|point|punto|ponto)\s|\s?[[({])/u;

const usualNames =
  /^(?:privacy|info|contact|kontakt|support|help|dpo|dsb|legal|hello|datenschutz|office|mail|admin|webmaster)$/;

/** Cheap signs of which every spelled address has one. */
const bracketed = /^[[({<] ?(?:at|ät|@|arob|arrob|chioc|apen|klamm|a comm)/;
const hasBracketed = (lower: string): boolean => {
  for (const bracket of "([{<")
    for (let at = lower.indexOf(bracket); at !== -1; at = lower.indexOf(bracket, at + 1)) {
      // `a`, `ä`, `c`, `k`, `@` or a space: few brackets go on with one of these
      const next = lower.charCodeAt(at + 1);
      if (
        (next === 32 || next === 64 || next === 97 || next === 99 || next === 107 || next === 228) &&
        bracketed.test(lower.slice(at, at + 9))
      )
        return true;
    }
  return false;
};
const bracketedLetters = ["(a)", "[a]", "(a]", "[a)", "(ä)", "[ä]", "(ä]", "[ä)"];
const hasLooseSign = (lower: string): boolean => {
  for (let at = lower.indexOf("@"); at !== -1; at = lower.indexOf("@", at + 1))
    if (/^\s|^.\s|[[({]\s?(?:dot|pu?n|poi)/.test((lower[at - 1] ?? "x") + lower.slice(at + 1, at + 70))) return true;
  if (["-at", "_at", "#at", "*at"].some((sign) => lower.includes(sign)) && /[-_#*]at[-_#*]/.test(lower)) return true;
  // `(a)` is a sign inside a word only: apart it numbers an item
  return bracketedLetters.some((sign) => lower.includes(sign)) && /[a-z\d][[(][aä][\])][a-z\d]/.test(lower);
};

export const findSpelledMails = (document: PolicyDocument): MailHit[] => {
  const lower = lowerPlain(document);
  if (!hasBracketed(lower) && !hasLooseSign(lower) && findLiterals(document, spelledStems).length === 0) return [];
  const hits: MailHit[] = [];
  for (const hit of hitsOf(signs, lower)) {
    const end = hit.index + hit[0].length;
    const word = hit[0].trim();
    const isBare = /^\p{L}+$/u.test(word);
    // `look at example dot org`: a bare word is a sign only where the dots are spelled too
    if (isBare && !(word === "at" ? englishDots : romanceDots).test(lower.slice(end, end + 60))) continue;
    const local = localBefore.exec(lower.slice(Math.max(0, hit.index - 66), hit.index))?.[1];
    if (local === undefined || /[.-]$/.test(local) || lower[hit.index - local.length - 1] === "@") continue;
    // `or @example.org` names a site or a handle; a space on one side alone is a slip only behind a mailbox's usual name
    const isLopsided = word === "@" && !/^\s@\s$/.test(lower.slice(hit.index, end)) && !hit[0].startsWith("@");
    // `work-at-home.org`: letters around a spelled sign make one only behind a mailbox's usual name
    if (/^[-_#*]at[-_#*]$/.test(word) && !usualNames.test(local)) continue;
    if (isLopsided && !usualNames.test(local)) continue;
    const rest = readDomain(lower.slice(end, end + 220), isBare);
    if (rest === null) continue;
    // `contact us @ example.org`: a place, not an address
    if (word === "@" && /^(?:us|me|you|we|nous|uns|find|follow)$/.test(local)) continue;
    hits.push({
      value: `${local}@${rest.domain}`,
      start: hit.index - local.length,
      end: end + rest.length,
      way: "spelled-out",
    });
  }
  return hits;
};
