// Finds whom a policy names for such letters: an office (Data Protection Officer) or a person by name.
import { officeStems } from "../anchor-words.ts";
import { findLiterals } from "../find-literals.ts";
import { lowerPlain } from "../lower-plain.ts";
import { hasLegalForm, isNotName } from "../read-name.ts";
import type { PolicyDocument } from "../snapshot.ts";
import type { Role } from "./name-mail-role.ts";

export type PersonHit = { readonly value: string; readonly start: number; readonly end: number; readonly role: Role };

const offices: readonly (readonly [pattern: string, role: Role])[] = [
  [
    "(?:group |chief |global )?data protection officer|datenschutzbeauftragte[rn]?|délégué[e]? à la protection des données(?: personnelles)?|delegad[oa] de protección de datos|responsabile della protezione dei dati|functionaris (?:voor )?gegevensbescherming|encarregad[oa] (?:de|da|pela|pelo) (?:proteção|tratamento)[ a-z]{0,14}",
    "dpo",
  ],
  [
    "(?:chief )?privacy (?:officer|office|team|department|counsel|manager|coordinator)|data protection (?:team|office|department|manager|lead)|datenschutzteam",
    "privacy",
  ],
];
const officePatterns = offices.map(([pattern, role]) => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "u"),
  role,
}));

/** Words around an office that say: write to it. A bare mention (`we appointed`) counts too, yet for less. */
const isReached =
  /contact|e-?mail|write|reach|send|address|attn|attention|kontakt|erreich|wenden|contacter|adresse|écri|joindre|dirig|escrib|contatta|scriv|contact opnemen|contate|entre em contato|:/;

const givenName =
  /^(?:(?:Herr|Frau|Mr|Mrs|Ms|Dr|Prof|M|Mme|Sig|Sr|Sra)\.? ){0,2}\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?(?: \p{Lu}\.)?(?: (?:von|van|de|del|di|der|den|la|le)){0,2}(?: \p{Lu}[\p{L}'-]{1,20}){1,2}$/u;
const notPeople =
  /street|road|avenue|suite|floor|inc|ltd|gmbh|llc|policy|privacy|data|contact|email|phone|company|team|officer|office|service|information|notice|street|box|united|kingdom|states|ireland|france|germany|rights|website|protection|department|group|center|law|straße|str\.|datenschutz|address|dear|california|union|terms|use|security|children|cookies|changes|third|part(?:y|ies)|google|analytics|updated|new york|san |los |las |saint|santa|hinweis|praxis|verein|kanzlei|büro|studio|shop|stelle|telefon|auskunft|löschung|widerruf|nutzung|erhebung|speicherung|sicherheit|kontakt|impressum|überblick|grundlage|allgemein|mentions|légales|politique|droits|données|aviso|política|protección|informativa|dati |gegevens|rechten/i;

/** A line that is a person's name: two or three capitalised words, in a block with an address or a mailbox below it. */
const findNamedLines = (document: PolicyDocument): PersonHit[] => {
  const hits: PersonHit[] = [];
  const { sentences, plain } = document;
  const headings = new Set(document.snapshot.headings.map(({ start }) => start));
  sentences.forEach(({ start, end }, index) => {
    if (end - start > 44 || end - start < 5 || headings.has(start)) return;
    const line = plain.slice(start, end).trim();
    if (!line.includes(" ") || hasLegalForm(line) || !givenName.test(line) || notPeople.test(line)) return;
    if (line === line.toUpperCase() || line.split(" ").some((word) => isNotName(word))) return;
    const below = plain.slice(end, end + 220);
    const above = plain.slice(sentences[Math.max(0, index - 3)]?.start ?? start, start).toLowerCase();
    const isBlock =
      /@|\d{5}|tel/i.test(below) &&
      /contact|responsible|verantwort|responsable|attn|vertret|geschäftsführ|officer|beauftragt|délégué|titolare|address|anschrift|impressum|datenschutz/.test(
        above,
      );
    if (isBlock)
      hits.push({
        value: line,
        start,
        end: start + line.length,
        role: /officer|beauftragt|délégué/.test(above) ? "dpo" : "privacy",
      });
  });
  return hits;
};

/** `our Data Protection Officer, Jane Roe,`: the name that belongs to an office. */
const readHolder = (plain: string, end: number): string | null => {
  const hit =
    /^(?:,|:| is| ist| est| es|\s?\(|\s?-|(?= (?:\S+ ){2,3}(?:at|by|via|under|unter|per|\()))\s{1,3}((?:(?:Herr|Frau|Mr|Mrs|Ms|Dr|Mme|M)\.? ){0,2}\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\.)? \p{Lu}[\p{L}'-]{1,20})(?=[\s,.)])/u.exec(
      plain.slice(end, end + 70),
    );
  const name = hit?.[1];
  return name === undefined || notPeople.test(name) || name.split(" ").some((word) => isNotName(word)) ? null : name;
};

const tidyOffice = (text: string) => text.replace(/\s+/g, " ").trim();

/** `Dr Jane Roe is our designated privacy officer`. */
const readSubject = (plain: string, start: number): string | null => {
  const name =
    /(?:^|[\n.(:,]\s{0,3})((?:(?:Herr|Frau|Mr|Mrs|Ms|Dr|Prof|Mme|M)\.? ){0,2}\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\.| v[ao]n| d[aeiu]| de[rnsl])?(?: la| de[rn])? \p{Lu}[\p{L}'-]{1,20}),? (?:is|acts as|ist|wurde|est|es|è|é) (?:\p{L}{1,12} ){0,3}$/u.exec(
      plain.slice(Math.max(0, start - 90), start),
    )?.[1];
  return name === undefined || notPeople.test(name) || name.split(" ").some((word) => isNotName(word)) ? null : name;
};

type Rated = PersonHit & { readonly score: number };

const rateOffice = (plain: string, lower: string, start: number, text: string, role: Role): Rated | null => {
  const end = start + text.length;
  const holder = readHolder(plain, end) ?? readSubject(plain, start);
  const value = holder ?? tidyOffice(plain.slice(start, end));
  const near = lower.slice(Math.max(0, start - 90), Math.min(lower.length, end + 90));
  const score = (isReached.test(near) ? 2 : 0) + (holder === null ? 0 : 3) + (near.includes("@") ? 2 : 0);
  // somebody else's officer: a partner's, the reader's own company's
  const isOther = /your (?:own )?(?:company|employer)|their|its respective/.test(
    lower.slice(Math.max(0, start - 24), start),
  );
  return isOther || score === 0 ? null : { value, start, end, role, score };
};

const findOffices = (document: PolicyDocument): Rated[] => {
  const { plain } = document;
  const lower = lowerPlain(document);
  const best = new Map<string, Rated>();
  let done = 0;
  for (const index of findLiterals(document, officeStems)) {
    if (index < done) continue;
    const from = Math.max(done, index - 30);
    const piece = lower.slice(from, index + 60);
    for (const { pattern, role } of officePatterns) {
      const hit = pattern.exec(piece);
      if (hit === null || from + hit.index > index) continue;
      const rated = rateOffice(plain, lower, from + hit.index, hit[0], role);
      done = from + hit.index + hit[0].length;
      if (rated === null) break;
      const key = rated.value.toLowerCase().replace(/(?<=beauftragte)[rnm]$/, "");
      if (rated.score > (best.get(key)?.score ?? -1)) best.set(key, rated);
      break;
    }
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.start - other.start);
};

/** Persons by name first, then at most two offices: those that the text tells to write to. */
export const findPeople = (document: PolicyDocument): PersonHit[] => {
  const offices = findOffices(document).slice(0, 2);
  const named = new Map(findNamedLines(document).map((hit) => [hit.value, hit]));
  return [...named.values(), ...offices.map(({ value, start, end, role }) => ({ value, start, end, role }))];
};
