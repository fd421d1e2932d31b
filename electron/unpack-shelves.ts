// Takes the shelves out of the texts that the build made of them. They were checked there: both are of one build.
import type { Shelves } from "./load-shelves.ts";
import type { PackedFirstShelf, PackedShelves } from "./pack-shelves.ts";
import type { PackId } from "./shared/lists.ts";

/** What the first picture shows. */
export type FirstShelf = Pick<Shelves, "seeds"> & {
  /** Laws of which not all is compared with its sources yet. */
  readonly uncheckedLaws: readonly PackId[];
};

const by = <K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, V> =>
  new Map(values.map((value) => [keyOf(value), value]));

export const unpackFirstShelf = (text: string): FirstShelf => {
  const { seeds, uncheckedLaws }: PackedFirstShelf = JSON.parse(text);
  return { seeds: by(seeds, ({ slug }) => slug), uncheckedLaws };
};

export const unpackShelves = (text: string): Omit<Shelves, "seeds"> => {
  const packed: PackedShelves = JSON.parse(text);
  return {
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
