// Finds every e-mail address in a policy: written out, in a link's target, spelled around robots, decoded, or hidden.
import type { PolicyDocument } from "../snapshot.ts";
import { findHiddenMails } from "./find-hidden-mails.ts";
import { findSpelledMails } from "./find-spelled-mails.ts";
import type { MailHit } from "./mail-hit.ts";
import { cutMail } from "./trim-mail.ts";

const findPlainMails = ({ plain, snapshot }: PolicyDocument): MailHit[] => {
  const hits: MailHit[] = [];
  for (let at = plain.indexOf("@"); at !== -1; at = plain.indexOf("@", at + 1)) {
    const cut = cutMail(plain, at, snapshot.text);
    if (cut === null) continue;
    const { value, start, end } = cut;
    const isHidden = isMangled(value) || isGluedRun(plain, cut) || isBroken(value, plain);
    hits.push({ value: isHidden ? null : value, start, end, way: isHidden ? "hidden" : "plain" });
  }
  return hits;
};

/** `info@NOSPAM.example.org` is meant to be mended by a person; as it stands nobody gets the letter. */
const isMangled = (value: string): boolean =>
  /no-?spam|spam-?(?:frei|schutz)|remove-?(?:this|me)|-?entfernen|antispam|sanspam/.test(value);

/**
 * `infofoo@example.orgbar@example.org`: letters that a style sheet would hide stand inside, so that neither piece is
 * anybody's address.
 */
const isGluedRun = (plain: string, { start, end }: { start: number; end: number }): boolean =>
  plain[end] === "@" || /^[\p{L}\d._-]{1,64}@/u.test(plain.slice(end, end + 66)) || plain[start - 1] === "@";

/**
 * `daten-schutz@example.org` in a text that was set in lines and joined with their hyphens left in: nobody knows whether
 * this one is the address's own. Such a text gives itself away by words that stand in it both ways.
 */
const isBroken = (value: string, plain: string): boolean => {
  const local = /^(\p{Ll}{2,})-(\p{Ll}{2,})@/u.exec(value);
  if (local === null) return false;
  const lower = plain.toLowerCase();
  const joined = (one: string, other: string) => new RegExp(`(?<!\\p{L})${one}${other}`, "u").test(lower);
  if (!joined(local[1] ?? "", local[2] ?? "")) return false;
  const both = new Set<string>();
  for (const [, one = "", other = ""] of lower
    .slice(0, 200_000)
    .matchAll(/(?<!\p{L})(\p{Ll}{2,20})-(\p{Ll}{3,20})/gu)) {
    if (!both.has(one + other) && joined(one, other)) both.add(one + other);
    if (both.size > 3) return true;
  }
  return false;
};

/** `mailto:` targets; percent signs decoded, subject and further addresses dropped. */
const findLinkedMails = ({ snapshot }: PolicyDocument): MailHit[] =>
  snapshot.links.flatMap(({ start, end, href }) => {
    if (!/^mailto:/i.test(href)) return [];
    const target = (href.slice(7).split(/[?,;]/, 1)[0] ?? "")
      .replaceAll("%40", "@")
      .replaceAll("%20", "")
      .replace(/%2[eE]/g, ".")
      .trim();
    const cut = cutMail(target, target.indexOf("@"));
    return cut === null ? [] : [{ value: cut.value, start, end, way: "link" as const }];
  });

/** Cloudflare's code: the first byte is the key that all others were mixed with. Also carried in a link's `#` part. */
const shieldMark = "/cdn-cgi/l/email-protection#";
const readShield = (href: string): string => {
  const code = href.slice(href.indexOf(shieldMark) + shieldMark.length);
  if (!/^(?:[0-9a-f]{2}){4,150}$/i.test(code)) return "";
  const bytes = [...code.matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
  return String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ (bytes[0] ?? 0)));
};

const findShieldedMails = ({ snapshot }: PolicyDocument): MailHit[] =>
  snapshot.links.flatMap(({ start, end, href }) => {
    if (!href.includes(shieldMark)) return [];
    const address = readShield(href);
    const cut = cutMail(address, address.indexOf("@"));
    return cut === null ? [] : [{ value: cut.value, start, end, way: "decoded" as const }];
  });

const findDecodedMails = ({ snapshot }: PolicyDocument): MailHit[] =>
  snapshot.decodedMails.flatMap(({ start, end, address }) => {
    const cut = cutMail(address, address.indexOf("@"));
    return cut === null ? [] : [{ value: cut.value, start, end, way: "decoded" as const }];
  });

/** Whether a hit lies on one of these; by halving, since a page can hold many thousands. */
const createOverlap = (hits: readonly MailHit[]) => {
  const sorted = [...hits].sort((one, other) => one.start - other.start);
  return (hit: MailHit): boolean => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < hit.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (sorted[low - 1]?.end ?? 0) > hit.start;
  };
};

/** `atinfo@example.org` beside `info@example.org`: a line break got lost, and the longer one is nobody's. */
const withoutGlued = (hits: readonly MailHit[]): MailHit[] => {
  const values = new Set(hits.map(({ value }) => value));
  const isGlued = (value: string) =>
    [1, 2, 3, 4].some(
      (count) => /^[a-z]+@/.test(value) && value.indexOf("@") - count >= 3 && values.has(value.slice(count)),
    );
  return hits.filter(({ value }) => value === null || !isGlued(value));
};

/**
 * All addresses in the order of the text. Where a link's words are an address already, the words count: they are what the
 * person reads (a target that differs from them is a slip of the page's author more often than not).
 */
export const findMails = (document: PolicyDocument): MailHit[] => {
  const written = [...findPlainMails(document), ...findSpelledMails(document)];
  const decoded = [...findDecodedMails(document), ...findShieldedMails(document)];
  const isWritten = createOverlap([...written, ...decoded]);
  const linked = findLinkedMails(document).filter((hit) => !isWritten(hit));
  const isDecoded = createOverlap([...decoded, ...linked]);
  const hidden = findHiddenMails(document).filter((hit) => !isDecoded(hit));
  const readable = [...written, ...decoded, ...linked];
  return withoutGlued([...readable, ...hidden].sort((one, other) => one.start - other.start));
};
