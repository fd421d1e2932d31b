// Takes the shelves out of the text that the build made of them. They were checked there: both are of one build.
import type { Shelves } from "./load-shelves.ts";
import type { PackedShelves } from "./pack-shelves.ts";

const by = <K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, V> =>
  new Map(values.map((value) => [keyOf(value), value]));

export const unpackShelves = (text: string): Shelves => {
  const packed: PackedShelves = JSON.parse(text);
  return {
    seeds: by(packed.seeds, ({ slug }) => slug),
    laws: by(packed.laws, ({ id }) => id),
    authorities: by(packed.authorities, ({ id }) => id),
    providers: by(packed.providers, ({ id }) => id),
    templates: new Map(
      packed.templates.map(({ language, letters, partials, words, reviews }) => [
        language,
        { letters: new Map(letters), partials: new Map(partials), words, reviews },
      ]),
    ),
  };
};
