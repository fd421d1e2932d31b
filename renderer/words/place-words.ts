// A country or a part of one inside a sentence: with its preposition, and the article that some have.
import type { Language } from "../../electron/shared/lists.ts";
import type { KnownPlace } from "../../electron/shared/reach.ts";
import { nameCountry } from "./countries.ts";
import { inSpanish } from "./es/in-country.ts";
import { inFrench } from "./fr/in-country.ts";
import { listRegions } from "./regions.ts";

/** German countries that take an article, as they stand behind "in". */
const german: Readonly<Record<string, string>> = {
  AE: "in den Vereinigten Arabischen Emiraten",
  BS: "auf den Bahamas",
  CD: "in der Demokratischen Republik Kongo",
  CF: "in der Zentralafrikanischen Republik",
  CG: "in der Republik Kongo",
  CH: "in der Schweiz",
  DO: "in der Dominikanischen Republik",
  EH: "in der Westsahara",
  EU: "in der Europäischen Union",
  FM: "in Mikronesien",
  GB: "im Vereinigten Königreich",
  IM: "auf der Isle of Man",
  IQ: "im Irak",
  IR: "im Iran",
  KM: "auf den Komoren",
  KY: "auf den Kaimaninseln",
  LB: "im Libanon",
  MN: "in der Mongolei",
  MV: "auf den Malediven",
  NE: "im Niger",
  NL: "in den Niederlanden",
  PH: "auf den Philippinen",
  SC: "auf den Seychellen",
  SD: "im Sudan",
  SK: "in der Slowakei",
  SN: "im Senegal",
  SS: "im Südsudan",
  TD: "im Tschad",
  TR: "in der Türkei",
  UA: "in der Ukraine",
  US: "in den Vereinigten Staaten",
  VA: "in der Vatikanstadt",
  YE: "im Jemen",
};

const articled =
  /^(?:United|Netherlands|Bahamas|Philippines|Maldives|Seychelles|Comoros|Gambia|European Union|Czech Republic|Dominican Republic|Central African Republic|Isle of Man)|Islands$/;

/** `inCountry("CH", "de", "de")` is `"in der Schweiz"`; `inCountry("GB", "en", "en-GB")` is `"in the United Kingdom"`. */
export const inCountry = (country: string, language: Language, locale: string): string => {
  const name = nameCountry(country, locale);
  switch (language) {
    case "en":
      return articled.test(name) ? `in the ${name}` : `in ${name}`;
    case "de":
      return german[country] ?? `in ${name}`;
    case "fr":
      return inFrench(country, name);
    case "es":
      return inSpanish(country, name);
  }
};

/** `nameRegion({ country: "DE", region: "BY" }, "en")` is `"Bavaria"`; a region that has no name here stays a code. */
export const nameRegion = ({ country, region }: KnownPlace, language: Language): string | null =>
  region === null ? null : (listRegions(country, language).find(({ id }) => id === region)?.name ?? region);

/** With the part of it, where that is known: `"in Germany (Berlin)"`. */
export const inPlace = (place: KnownPlace, language: Language, locale: string): string => {
  const region = nameRegion(place, language);
  const country = inCountry(place.country, language, locale);
  return region === null ? country : `${country} (${region})`;
};
