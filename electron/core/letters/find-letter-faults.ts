// Holds one letter against what its law and language ask of it, before anybody sends it.

import type { LetterBasis, LetterLanguage, LetterName } from "../../shared/letter-names.ts";
import { citationForm } from "./citation-forms.ts";
import { citationPattern } from "./citation-pattern.ts";
import { guessLanguage } from "./guess-language.ts";
import type { LanguageTemplates, LetterKey, Templates } from "./letter-templates.ts";
import { letterVariables } from "./letter-variables.ts";
import { languagesOf, lettersOf } from "./letters-of-law.ts";
import { readTemplate } from "./read-template.ts";
import { articleOf, requiredElements } from "./required-elements.ts";

export type LetterPlace = {
  readonly name: LetterName;
  readonly basis: LetterBasis;
  readonly language: LetterLanguage;
};

/** A citation is named within this many characters of where it begins. */
const nameWithin = 200;

/**
 * Every fault as one sentence, none for a letter that is right: a missing template, name, partial or required element, an
 * element that does not cite its provision in the form of this law and language, a citation of no known law, a word that
 * only other laws or languages use, a text in another language, no line for it in `reviewed.json`.
 */
export const findLetterFaults = (place: LetterPlace, templates: Templates): readonly string[] => {
  const { name, basis, language } = place;
  const found = templates.get(language);
  const key: LetterKey = `${name}.${basis}`;
  const source = found?.letters.get(key);
  if (found === undefined || source === undefined) return [`templates/${language}/${key}.hbs is missing`];
  const used = readTemplate(source, found.partials);
  return [
    ...[...used.variables].filter((each) => !Object.hasOwn(letterVariables, each)).map((each) => `no variable ${each}`),
    ...[...used.missing].map((each) => `no partial ${each}`),
    ...findMissingElements(place, used.partials, found),
    ...textsOf(key, source, used.partials, found).flatMap((text) => judgeText(text, place)),
    ...(Object.hasOwn(found.reviews, key) ? [] : [`no line in templates/${language}/reviewed.json`]),
  ];
};

/** Every letter that should exist in a language. */
export const listPlaces = (language: LetterLanguage, bases: readonly LetterBasis[]): readonly LetterPlace[] =>
  bases
    .filter((basis) => languagesOf(basis).includes(language))
    .flatMap((basis) => lettersOf(basis).map((name) => ({ name, basis, language })));

const findMissingElements = (
  { name, basis, language }: LetterPlace,
  used: ReadonlySet<string>,
  { partials }: LanguageTemplates,
): string[] =>
  requiredElements(basis, name).flatMap((element) => {
    const path = `${basis}/${element}`;
    if (!used.has(path)) return [`the element ${path} is missing`];
    const article = articleOf(basis, element);
    if (article === null || citationPattern(article, basis, language).test(partials.get(path) ?? "")) return [];
    return [`${path} does not cite ${article}`];
  });

type Text = { readonly where: string; readonly text: string };

/** The letter's own words and those of its partials, without what is put in. */
const textsOf = (key: string, source: string, used: ReadonlySet<string>, { partials }: LanguageTemplates): Text[] =>
  [[key, source] as const, ...[...used].map((name) => [name, partials.get(name) ?? ""] as const)].map(
    ([where, text]) => ({ where, text: text.replace(/\{\{[^}]*\}\}/g, " … ") }),
  );

const judgeText = ({ where, text }: Text, { basis, language }: LetterPlace): string[] => {
  const form = citationForm(basis, language);
  if (form === null) return [`${basis} has no letters in ${language}`];
  const nameless = [...text.matchAll(form.marker)].filter(
    ({ index }) => !form.name.test(text.slice(index, index + nameWithin)),
  );
  const foreign = form.foreign.exec(text);
  const guess = guessLanguage(text);
  return [
    ...nameless.map(({ index }) => `${where} cites no known law: ${text.slice(index, index + 40)}`),
    ...(foreign === null ? [] : [`${where} says ${foreign[0]}, which belongs to another law or language`]),
    ...(guess === null || guess === language ? [] : [`${where} is not in ${language}`]),
  ];
};
