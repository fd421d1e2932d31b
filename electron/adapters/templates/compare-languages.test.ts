// Holds the letters under one law to each other in all of its languages: what one cites, limits or puts under a condition,
// the others do as well. English is the measure, since it has every letter.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { citationForm } from "../../core/letters/citation-forms.ts";
import { citationPattern } from "../../core/letters/citation-pattern.ts";
import { fillLetter } from "../../core/letters/fill-letter.ts";
import { type LetterPlace, listPlaces } from "../../core/letters/find-letter-faults.ts";
import type { LanguageTemplates } from "../../core/letters/letter-templates.ts";
import { languagesOf } from "../../core/letters/letters-of-law.ts";
import { readTemplate } from "../../core/letters/read-template.ts";
import { writeLetter } from "../../core/letters/write-letter.ts";
import { erasureGrounds, type LetterLanguage, letterBases } from "../../shared/letter-names.ts";
import { loadTemplates } from "./load-templates.ts";
import { exampleWish, type Fullness } from "./testing/example-letters.ts";

const templates = loadTemplates({ folder: fileURLToPath(new URL("../../../templates/", import.meta.url)) });
const inLanguage = (language: LetterLanguage): LanguageTemplates => {
  const found = templates.get(language);
  if (found === undefined) throw new Error(`There are no letters in ${language}.`);
  return found;
};
const english = inLanguage("en");

const others = letterBases.flatMap((basis) =>
  languagesOf(basis).flatMap((language) => (language === "en" ? [] : [{ basis, language }])),
);
const places = others.flatMap(({ basis, language }) =>
  listPlaces("en", [basis]).map(({ name }): LetterPlace => ({ name, basis, language })),
);
const partials = others.flatMap(({ basis, language }) =>
  [...english.partials.keys()]
    .filter((path) => path.startsWith(`${basis}/`))
    .map((path) => ({ path, basis, language, measure: english.partials.get(path) ?? "" })),
);

const provision = String.raw`\d+[A-Za-z]?(?:\.\d+)*(?:\([\da-z]+\))*`;
const provisions = new RegExp(String.raw`^\D*(${provision}(?:(?:, | (?:and|or|to|und|bis|et|à) )${provision})*)`);

/** `Arts 26 and 27 FADP` gives `26` and `27`; what belongs to another work, such as a guideline's paragraph, is left out. */
const listCited = (text: string, { basis, language }: Pick<LetterPlace, "basis" | "language">): string[] => {
  const marker = citationForm(basis, language)?.marker ?? /(?!)/g;
  return [...text.matchAll(marker)].flatMap(
    ({ index }) => provisions.exec(text.slice(index))?.[1]?.match(new RegExp(provision, "g")) ?? [],
  );
};
const numberOf = (cited: string) => cited.replace(/\(.*/, "");

/** What a lawyer of one place cites beside the provisions that the English letter has. */
const national: Readonly<Record<string, readonly string[]>> = {
  "de ch-fadp/claim-remedy": ["28", "28a"],
};

/** The words that keep a sentence to certain cases. */
const limits: readonly Readonly<Record<LetterLanguage, RegExp>>[] = [
  {
    en: /\b(?:to the extent that|as far as)\b/i,
    de: /\bsoweit\b/i,
    fr: /\bdans la (?:seule )?mesure (?:où|nécessaire|du possible)/i,
  },
  {
    en: /\baccess or (?:correction|rectification)\b/,
    de: /Auskunft/,
    fr: /d’accès (?:ou|et) de (?:correction|rectification)/,
  },
  { en: /\bfor access\b/i, de: /\bAuskunft/, fr: /d’accès|l’accès/ },
  {
    en: /\b(?:any other (?:case|matter)|withdrawal of consent)\b/,
    de: /auch sonst/,
    fr: /autres cas|retrait du consentement/,
  },
  { en: /\bother claims\b/, de: /andere Ansprüche/, fr: /autres droits/ },
  { en: /\bcf\. /, de: /\bvgl\. /, fr: /\bcf\. / },
];

const count = (text: string, words: RegExp) => [...text.matchAll(new RegExp(words, `g${words.flags}`))].length;

const write = (place: LetterPlace, fullness: Fullness, change: Partial<ReturnType<typeof exampleWish>>): string[] => {
  const found = inLanguage(place.language);
  const wish = { ...exampleWish(place, fullness, templates), ...change };
  const written = writeLetter({ ...place, variables: fillLetter(wish, found) }, templates);
  if (written.kind !== "written") throw new Error(JSON.stringify(written));
  return written.text.split("\n\n");
};
const asksCondition = (source: string) => readTemplate(source, new Map()).variables.has("conditional");

describe.each(partials)("$path in $language", ({ path, basis, language, measure }) => {
  const source = inLanguage(language).partials.get(path) ?? "";

  it("cites what the English one cites", () => {
    const missing = listCited(measure, { basis, language: "en" }).filter(
      (cited) => !citationPattern(cited, basis, language).test(source),
    );
    expect(missing).toEqual([]);
  });

  it("cites nothing that the English one does not", () => {
    const known = [
      ...listCited(measure, { basis, language: "en" }).map(numberOf),
      ...(national[`${language} ${path}`] ?? []),
    ];
    expect(listCited(source, { basis, language }).filter((cited) => !known.includes(numberOf(cited)))).toEqual([]);
  });

  it("keeps to the same cases", () => {
    const lost = limits.filter((limit) => count(source, limit[language]) < count(measure, limit.en));
    expect(lost.map((limit) => limit.en.source)).toEqual([]);
  });

  it("asks for the condition where the English one does", () => {
    expect(asksCondition(source)).toBe(asksCondition(measure));
  });
});

describe.each(places)("$name under $basis in $language", (place) => {
  const { basis, language } = place;
  const asEnglish: LetterPlace = { ...place, language: "en" };
  const lawsOwn = ({ letters, partials }: LanguageTemplates) =>
    [...readTemplate(letters.get(`${place.name}.${basis}`) ?? "", partials).partials].filter(
      (path) => path.startsWith(`${basis}/`) && english.partials.has(path),
    );

  it("is made of the same elements in the same order", () => {
    expect(lawsOwn(inLanguage(language))).toEqual(lawsOwn(english));
  });

  it("puts the same provisions under the condition, in the same place", () => {
    const read = (each: LetterPlace) => {
      const sure = new Set(write(each, "bare", { conditional: false }));
      const asked = write(each, "bare", { conditional: true });
      return { asked, added: asked.filter((paragraph) => !sure.has(paragraph)) };
    };
    const measure = read(asEnglish);
    const found = read(place);
    expect(found.added).toHaveLength(measure.added.length);
    for (const [at, paragraph] of measure.added.entries()) {
      const cited = listCited(paragraph, asEnglish);
      expect(cited.filter((each) => !citationPattern(each, basis, language).test(found.added[at] ?? ""))).toEqual([]);
      expect(found.asked.indexOf(found.added[at] ?? "")).toBe(measure.asked.indexOf(paragraph));
    }
  });
});

const erasures = letterBases.flatMap((basis) =>
  languagesOf(basis).flatMap((language) => listPlaces(language, [basis]).filter(({ name }) => name === "erasure")),
);

describe.each(erasures)("erasure under $basis in $language", (place) => {
  it.each(erasureGrounds)("says something whole where the only ground is %s", (ground) => {
    const extra = { grounds: [ground], reasons: "I am being confused with a namesake." };
    const points = write(place, "bare", { extra })
      .flatMap((paragraph) => paragraph.split("\n"))
      .filter((line) => /^\d+\. /.test(line));
    expect(points.length).toBeGreaterThan(1);
    for (const point of points) expect(point).toMatch(/\.$/);
    expect(points.join("\n")).not.toMatch(/:\s+(?:sowie|ainsi|and|as well|also)\b|[:;,] ?\./);
    if (place.basis === "eu-gdpr" || place.basis === "uk-gdpr")
      expect(points[0]).toMatch(
        /^1\. (?:I rely on every ground|Ich stütze mich auf jeden Grund|Je me fonde sur tout motif)/,
      );
  });
});
