// Finds whose policy it is: the controller's name, by the words that introduce it, not the site builder's or a partner's.
import { findBlockNames } from "./find-block-names.ts";
import { authorityWords, isAuthorityDomain } from "./find-contacts/authority-words.ts";
import { findNameCandidates, type NameCandidate } from "./find-name-candidates.ts";
import { findTitleNames } from "./find-title-names.ts";
import type { NameFinding } from "./findings.ts";
import { isKnownOther, ownerLabel } from "./known-others.ts";
import { lowerPlain } from "./lower-plain.ts";
import { nameCore, type ReadName } from "./read-name.ts";
import type { PolicyDocument } from "./snapshot.ts";
import { sentenceSpan, spanOf } from "./span-of.ts";

type Form = { name: ReadName; rule: string; score: number };
type CountOf = (name: string) => number;
type Cluster = { core: string; total: number; top: number; forms: Map<string, Form> };

const isRelated = (one: string, other: string): boolean =>
  one === other || (one.length >= 3 && other.startsWith(one)) || (other.length >= 3 && one.startsWith(other));

/** One company has several forms: `Example`, `Example Sales`, `Example Sales, Inc.`, `Example.org`. */
const cluster = (candidates: readonly NameCandidate[]): Cluster[] => {
  const clusters: Cluster[] = [];
  const cores = new Map<string, string>();
  for (const { name, score, rule } of candidates) {
    // an authority is named in every policy, and is nobody's controller
    if (authorityWords.test(name.value.toLowerCase())) continue;
    const core = cores.get(name.value) ?? nameCore(name.value);
    cores.set(name.value, core);
    if (core.length < 2) continue;
    let known = clusters.find((one) => isRelated(one.core, core));
    if (known === undefined) {
      if (clusters.length > 80) continue;
      known = { core, total: 0, top: 0, forms: new Map() };
      clusters.push(known);
    }
    // many weak mentions do not outweigh one introduction
    known.total += score > known.top ? score - known.top + Math.min(known.top, 2) : Math.min(score, 2);
    known.top = Math.max(known.top, score);
    if (core.length < known.core.length) known.core = core;
    const form = known.forms.get(name.value);
    if (form === undefined) known.forms.set(name.value, { name, rule, score });
    else form.score = Math.max(form.score, score) + Math.min(form.score, score) * 0.3;
  }
  return clusters;
};

const looksLikeHost = (name: string) => /^[a-z0-9-]+\.[a-z]{2,4}$/i.test(name);

/** The form that says most: an introduced one, then the one used most; a site's address only where there is no name. */
const chooseForm = ({ forms }: Cluster, countOf: CountOf): Form | null => {
  let best: Form | null = null;
  let height = Number.NEGATIVE_INFINITY;
  for (const form of [...forms.values()].slice(0, 8)) {
    const own = form.score + Math.min(countOf(form.name.value), 12) * 0.15 - (looksLikeHost(form.name.value) ? 4 : 0);
    if (own > height) {
      best = form;
      height = own;
    }
  }
  return best;
};

const votesFor = (core: string, hosts: ReadonlyMap<string, number>): number => {
  for (const [label, weight] of hosts) {
    const bare = label.replaceAll("-", "");
    if (
      bare.length > 1 &&
      (isRelated(bare, core) || (core.length > 3 && bare.includes(core)) || (bare.length > 3 && core.includes(bare)))
    )
      return weight;
  }
  return 0;
};

const rate = (one: Cluster, form: Form, countOf: CountOf, hosts: ReadonlyMap<string, number>): number => {
  const first = form.name.value.split(/[\s,]/, 1)[0] ?? "";
  const short = form.name.value.split(/,? (?:inc|llc|ltd|gmbh|s\.?a)\b/i, 1)[0] ?? form.name.value;
  const votes = votesFor(one.core, hosts);
  const total =
    Math.min(one.total, 16) +
    Math.min(Math.max(...[...one.forms.keys()].map(countOf), countOf(short)), 24) * 0.25 +
    votes;
  return isKnownOther(first) && votes < 2 && one.top < 9 ? total - 9 : total;
};

/** Another name for the company that the text itself sets in quotes beside the full one: `Example Sales ("Example")`. */
const findAliases = (document: PolicyDocument, name: ReadName): string[] => {
  const { plain } = document;
  const insides: string[] = [];
  for (let at = plain.indexOf(name.value); at !== -1 && insides.length < 12; at = plain.indexOf(name.value, at + 1)) {
    const end = at + name.value.length;
    insides.push(/^[^(\n]{0,3}\(([^()\n]{1,140})\)/.exec(plain.slice(end, end + 160))?.[1] ?? "");
  }
  const quoted = [...insides.join(" ").matchAll(/"\s?([\p{Lu}\d][\p{L}\d&.' -]{1,40}?)[,.]?\s?"/gu)].map(
    ([, word = ""]) => word,
  );
  const isPlain = (word: string) =>
    !/^(?:the )?(?:company|us|we|our|nous|wir|site|website|services?|policy|notice|group|société|firma|controller)$/i.test(
      word,
    );
  return [...new Set(quoted.filter((word) => isPlain(word) && word !== name.value))];
};

/**
 * The controller's name and its other names in the text.
 *
 * @param hosts how strongly each site's label (`example` of `example.org`) speaks for a name like it
 */
export const findCompany = (
  document: PolicyDocument,
  hosts: ReadonlyMap<string, number>,
): { readonly company: NameFinding | null; readonly aliases: readonly string[] } => {
  const { plain, language } = document;
  const lower = lowerPlain(document);
  const { candidates: running, countOf } = findNameCandidates(plain, lower, language, hosts);
  const headings = document.sections.map(({ start, heading }) => ({ start, end: start + heading.length }));
  const candidates = [...findBlockNames(document), ...findTitleNames(plain, headings.slice(1, 3)), ...running];
  // only what is likely is counted through the whole text
  const likely = cluster(candidates)
    .map((one) => ({ one, height: one.total + votesFor(one.core, hosts) }))
    .sort((one, other) => other.height - one.height)
    .slice(0, 6);
  const rated = likely
    .flatMap(({ one }) => {
      const form = chooseForm(one, countOf);
      return form === null ? [] : [{ form, total: rate(one, form, countOf, hosts) }];
    })
    .sort((one, other) => other.total - one.total);
  const first = rated[0];
  if (first === undefined || first.total < 3.5) return { company: null, aliases: [] };
  const { name, rule } = first.form;
  const lead = first.total - (rated[1]?.total ?? 0);
  const evidence = spanOf(document, name.start, name.end);
  const sentence = document.sentenceAt(name.start);
  const confidence = first.total >= 9 && lead >= 2 ? 0.95 : first.total >= 6 ? 0.88 : 0.7;
  return {
    company: {
      value: name.value,
      evidence,
      sentence: sentence === null ? evidence : sentenceSpan(document, sentence),
      rule,
      confidence,
    },
    aliases: findAliases(document, name),
  };
};

/** Votes of hosts for names: own mail domains weigh most, then how often a site is named. */
export const weighHosts = (mailDomains: readonly string[], hosts: readonly string[]): Map<string, number> => {
  const votes = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  for (const [host, count] of counts) {
    if (isKnownOther(host) || isAuthorityDomain(host)) continue;
    const label = ownerLabel(host);
    votes.set(label, Math.min((votes.get(label) ?? 0) + count * 0.5, 4));
  }
  for (const domain of mailDomains)
    votes.set(ownerLabel(domain), Math.min((votes.get(ownerLabel(domain)) ?? 0) + 3, 6));
  return new Map([...votes].sort((one, other) => other[1] - one[1]).slice(0, 12));
};
