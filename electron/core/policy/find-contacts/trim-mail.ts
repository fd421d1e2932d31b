// Cuts an address out of the letters around an @ sign, and says no to what is none.
import { endLength } from "./top-level-domains.ts";

export type Cut = { readonly value: string; readonly start: number; readonly end: number };

const longestLocal = 64;
const longestDomain = 120;

const isLocal = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 64 && code <= 90 && code !== 64) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 95 ||
  code === 45 ||
  code === 43 ||
  code === 37 ||
  code === 38 ||
  code === 39 ||
  code > 191;
const isDomain = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 46 ||
  code === 45 ||
  code > 191;

/** The domain in `letters`, without what is glued behind it; null when it is none. */
export const cutDomain = (letters: string): string | null => {
  const parts = letters.replace(/[.-]+$/, "").split(".");
  if (parts.length < 2 || parts.some((part) => part === "" || part.length > 63)) return null;
  for (let count = 2; count <= parts.length; count += 1) {
    const last = parts[count - 1] ?? "";
    const length = endLength(last);
    // `example.com.If`: the sentence's full stop without a space after it
    const isGlued =
      length < last.length || (count < parts.length && /^[A-Z]/.test(parts[count] ?? "") && /^[a-z]/.test(last));
    if (length === 0) {
      if (count === parts.length) return null;
      continue;
    }
    if (isGlued || count === parts.length) {
      const domain = [...parts.slice(0, count - 1), last.slice(0, length)].join(".");
      return /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}$/u.test(domain) && !/^[\d.-]+$/.test(domain.slice(0, -length))
        ? domain
        : null;
    }
  }
  return null;
};

/** Signs of typesetting are no part of a mailbox: only folding made `'` and `-` of them. */
const typeset = /[‘’‚‛ʼ´`‒–—―−]/;
/** French and Italian words that lose their vowel before an address. */
const elided = /^(?:[lnscjt]|qu|jusqu|lorsqu|puisqu|quelqu|all|dell|dall|nell|sull|un)$/i;
/** `d'angelo@` and `o'neill@` are mailboxes, `d'info@` is one word and a mailbox. */
const usualLocal =
  /^(?:info|contact|privacy|dpo|dpd|rgpd|gdpr|support|service|mail|e-?mail|hello|bonjour|legal|data|donnees|accueil|webmaster|admin)(?![a-z])/i;

/** Where the mailbox begins in what stands before the sign; `raw` is the text before it was folded. */
const skipGlued = (plain: string, raw: string, from: number, at: number): number => {
  let start = from;
  for (let index = from; index < at; index += 1) {
    const sign = plain.charCodeAt(index);
    if (sign !== 39 && sign !== 45) continue;
    if (typeset.test(raw[index] ?? "")) start = index + 1;
    else if (sign === 39) {
      const word = plain.slice(start, index);
      const isGlued = raw[index] !== "'" || elided.test(word) || usualLocal.test(plain.slice(index + 1, at));
      if (isGlued) start = index + 1;
    }
  }
  return start;
};

/**
 * The address around the sign at `at`, or null: a handle (`@user@example.org`), a file name, a bare sign.
 *
 * @param raw the text as it was read, at the same offsets: what is typesetting there ends a mailbox
 */
export const cutMail = (plain: string, at: number, raw = plain): Cut | null => {
  let start = at;
  while (start > 0 && at - start < longestLocal && isLocal(plain.charCodeAt(start - 1))) start -= 1;
  if (plain[start - 1] === "@") return null;
  start = skipGlued(plain, raw, start, at);
  while (start < at && /[.'&%+-]/.test(plain[start] ?? "")) start += 1;
  let stop = at + 1;
  while (stop < plain.length && stop - at < longestDomain && isDomain(plain.charCodeAt(stop))) stop += 1;
  const local = plain.slice(start, at);
  const domain = cutDomain(plain.slice(at + 1, stop));
  if (domain === null || local === "" || local.endsWith(".") || local.includes("..")) return null;
  return { value: `${local}@${domain}`.toLowerCase(), start, end: at + 1 + domain.length };
};
