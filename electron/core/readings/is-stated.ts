// Whether an address really stands where a finding says it does: the page that found it may have been taken over.
import type { Snapshot } from "../policy/snapshot.ts";

type Span = { readonly start: number; readonly end: number };
/** What of a snapshot can state an address. */
export type Stating = Pick<Snapshot, "text" | "links" | "decodedMails">;

/** Nobody sees these within a word; the backslash is Markdown's. */
const unseen = /[\p{Cf}\\]|&(?:shy|zwn?j|#173|#xad);/gu;
const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(unseen, "");

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** An address has fewer words; many of the same would only cost time. */
const mostWords = 24;
/** Between two words of an address may stand a spelled sign: `[at]`, ` dot `, `a commerciale`, `&#64;`. */
const mostBetween = 2;

/**
 * All words of the address stand in `said`, whole and in their order. Behind the last one a word may be glued on
 * (`example.orgIf you`). Walks along all places at once, so that no text makes it try one way after another.
 */
const follows = (said: readonly string[], address: readonly string[]): boolean => {
  let places = new Set(said.keys());
  for (const [index, word] of address.entries()) {
    const isLast = index === address.length - 1;
    const next = new Set<number>();
    for (const place of places) {
      const here = said[place] ?? "";
      if (!(isLast ? here.startsWith(word) : here === word)) continue;
      for (let step = 1; step <= mostBetween + 1; step += 1) next.add(place + step);
    }
    places = next;
  }
  return places.size > 0;
};

const unescapeHref = (href: string): string =>
  href.replace(/%([2-7][0-9a-f])/gi, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Cloudflare's code in a link: the first byte is the key that all others were mixed with. */
const readShield = (href: string): string => {
  const code = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{4,700})$/i.exec(href)?.[1] ?? "";
  const bytes = [...code.matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16));
  return String.fromCharCode(...bytes.slice(1).map((byte) => byte ^ (bytes[0] ?? 0)));
};

/** Folding may have moved the end of an address by the signs that it took out. */
const slack = 8;
/** So many links can begin at one place that somebody wanted us to be slow. */
const mostTargets = 20;

/** What the mark-up says by the place in the text at which it begins. */
const listTargets = ({ links, decodedMails }: Stating): ReadonlyMap<number, readonly string[]> => {
  const targets = new Map<number, string[]>();
  const add = (start: number, words: string) => {
    const here = targets.get(start) ?? [];
    if (here.length < mostTargets) here.push(words.slice(0, 1000));
    targets.set(start, here);
  };
  for (const { start, address } of decodedMails) add(start, address);
  for (const { start, href } of links) add(start, `${unescapeHref(href.slice(0, 1000))} ${readShield(href)}`);
  return targets;
};

/**
 * Answers whether an address is what the text says from `start` to `end`, in whatever spelling, or the target of the link
 * there, or what the mark-up held in code there.
 *
 * `createIsStated(snapshot)("privacy@example.org", span)` is true where the span is `privacy [at] example (dot) org`.
 */
export const createIsStated = (stating: Stating): ((address: string, span: Span) => boolean) => {
  const targets = listTargets(stating);
  return (address, { start, end }) => {
    const words = address.length > 320 ? [] : wordsOf(address);
    if (words.length < 2 || words.length > mostWords) return false;
    const said = [stating.text.slice(start, end + slack), ...(targets.get(start) ?? [])];
    return said.some((one) => follows(wordsOf(one), words));
  };
};
