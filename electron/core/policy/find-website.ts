// Finds the company's own website, where the policy states it.
import type { HostHit } from "./find-hosts.ts";
import type { NameFinding } from "./findings.ts";
import { isKnownOther, ownerLabel } from "./known-others.ts";
import { lowerPlain } from "./lower-plain.ts";
import { nameCore } from "./read-name.ts";
import type { PolicyDocument } from "./snapshot.ts";
import { sentenceSpan, spanOf } from "./span-of.ts";

const before =
  /(?:our|the|this|its|via|visiting|visit|website|site|located at|available (?:at|on)|webseite|internetseite|unter|site (?:internet|web)?|sito|sitio|página|accessible|l'adresse|domain|url|use of|access to|applies to)[^.!?\n]{0,40}$/;
const after =
  /^[^\s\p{L}]{0,4}\s?\((?:the|our|this|collectively|le|la|die|der|el|il)?\s?"?\s?(?:web)?(?:site|service|seite|platform|app|sitio|sito)/u;
const elsewhere =
  /opt[- ]?out|third|their privacy|cookie|analytics|settings|authority|ombuds|shield|complain|beschwerde|réclamation|plainte/;

const rateHit = (lower: string, hit: HostHit): number => {
  const lead = lower.slice(Math.max(0, hit.start - 70), hit.start);
  let score = 0;
  if (!hit.isLink && before.test(lead)) score += 2.5;
  if (after.test(lower.slice(hit.end, hit.end + 40))) score += 4;
  if (hit.start < 2500) score += 1;
  if (elsewhere.test(lead)) score -= 2;
  if (hit.isLink) score -= 0.5;
  return score;
};

const mainHost = (host: string): string => {
  const parts = host.split(".");
  return parts.slice(parts.lastIndexOf(ownerLabel(host))).join(".");
};

type Site = { host: string; score: number; count: number; hit: HostHit; best: number };

const gather = (hits: readonly HostHit[], lower: string): Site[] => {
  const sites = new Map<string, Site>();
  const mainHosts = new Map<string, string | null>();
  for (const hit of hits) {
    const seen = mainHosts.get(hit.host);
    const host = seen === undefined ? (isKnownOther(hit.host) ? null : mainHost(hit.host)) : seen;
    mainHosts.set(hit.host, host);
    if (host === null) continue;
    const score = rateHit(lower, hit);
    const known = sites.get(host);
    if (known === undefined) sites.set(host, { host, score: Math.max(score, 0), count: 1, hit, best: score });
    else {
      known.count += 1;
      known.score = Math.max(known.score, score);
      if (score > known.best) Object.assign(known, { hit, best: score });
    }
  }
  return [...sites.values()];
};

/** The host without `www.`, or null where the text names no site of the company's own. */
export const findWebsite = (
  document: PolicyDocument,
  hosts: readonly HostHit[],
  company: string | null,
  ownMailDomains: readonly string[],
): NameFinding | null => {
  const lower = lowerPlain(document);
  const core = company === null ? "" : nameCore(company);
  const mails = new Set(ownMailDomains.map(mainHost));
  const rated = gather(hosts, lower)
    .map((site) => {
      const label = ownerLabel(site.host).replaceAll("-", "");
      const isLike = core.length > 2 && label.length > 2 && (core.includes(label) || label.includes(core));
      return {
        site,
        total: site.score + Math.min(site.count, 8) * 0.25 + (isLike ? 4 : 0) + (mails.has(site.host) ? 2 : 0),
        isLike,
      };
    })
    .sort((one, other) => other.total - one.total);
  const first = rated[0];
  if (first === undefined || first.total < 4) return null;
  const { hit, host } = first.site;
  const evidence = spanOf(document, hit.start, hit.end);
  const sentence = document.sentenceAt(hit.start);
  return {
    value: host,
    evidence,
    sentence: sentence === null ? evidence : sentenceSpan(document, sentence),
    rule: first.isLike ? "website/named-like-company" : "website/stated",
    confidence: first.total >= 7 ? 0.95 : 0.8,
  };
};
