// Collects the sites that a policy names, in its words and in its links.
import { hitsOf } from "./hits-of.ts";
import { lowerPlain } from "./lower-plain.ts";
import type { PolicyDocument } from "./snapshot.ts";

export type HostHit = { readonly host: string; readonly start: number; readonly end: number; readonly isLink: boolean };

const ends =
  /\.(?:com|org|net|io|app|de|fr|uk|eu|es|it|nl|be|ch|at|pt|br|us|ca|au|info|biz|me|tv|ai|fm|coop|shop|online|dev)(?![a-z0-9@_-]|\.[a-z0-9])/g;
const longest = 100;

const isOfHost = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 46 || code === 45;

/** The host that ends at `end`; null where it is part of a mail address or of a path. */
const readBack = (lower: string, end: number): { host: string; start: number } | null => {
  let start = end;
  while (start > 0 && end - start < longest && isOfHost(lower.charCodeAt(start - 1))) start -= 1;
  const before = lower.slice(Math.max(0, start - 8), start);
  if (/[@_%+]$/.test(before) || (before.endsWith("/") && !before.endsWith("//"))) return null;
  const host = lower
    .slice(start, end)
    .replace(/^[.-]+|^www\./g, "")
    .replace(/^www\./, "");
  return /^[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,5}$/.test(host) ? { host, start } : null;
};

const hostOf = (href: string): string | null => {
  const hit = /^https?:\/\/(?:www\.)?([a-z0-9.-]{3,120}?)(?=[/:?#]|$)/i.exec(href.slice(0, 160));
  const host = hit?.[1]?.toLowerCase() ?? "";
  return host.includes(".") ? host : null;
};

/** Every host in the order of the text, without `www.`; hosts of links stand where their words do. */
export const findHosts = (document: PolicyDocument): HostHit[] => {
  const hits: HostHit[] = [];
  const lower = lowerPlain(document);
  for (const hit of hitsOf(ends, lower)) {
    const end = hit.index + hit[0].length;
    const read = readBack(lower, end);
    if (read !== null) hits.push({ host: read.host, start: read.start, end, isLink: false });
    if (hits.length > 3000) break;
  }
  for (const { start, end, href } of document.snapshot.links) {
    const host = hostOf(href);
    if (host !== null) hits.push({ host, start, end, isLink: true });
  }
  return hits;
};
