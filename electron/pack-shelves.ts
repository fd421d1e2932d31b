// Makes two texts of the checked shelves, which the built app takes as they are; unpack-shelves.ts reads them.
import { isUnchecked } from "./core/law/is-unchecked.ts";
import type { Shelves } from "./load-shelves.ts";

const list = <V>(map: ReadonlyMap<unknown, V>): V[] => [...map.values()];

const first = ({ seeds, laws }: Pick<Shelves, "seeds" | "laws">) => ({
  seeds: list(seeds),
  uncheckedLaws: list(laws)
    .filter(isUnchecked)
    .map(({ id }) => id),
});

const later = ({ laws, authorities, providers, templates }: Omit<Shelves, "seeds">) => ({
  laws: list(laws),
  authorities: list(authorities),
  providers: list(providers),
  templates: [...templates].map(([language, { letters, partials, words, reviews }]) => ({
    language,
    letters: [...letters],
    partials: [...partials],
    words,
    reviews,
  })),
});

export type PackedFirstShelf = ReturnType<typeof first>;
export type PackedShelves = ReturnType<typeof later>;

/** What the first picture shows: small, since it is read before that. */
export const packFirstShelf = (shelves: Parameters<typeof first>[0]): string => JSON.stringify(first(shelves));

export const packShelves = (shelves: Parameters<typeof later>[0]): string => JSON.stringify(later(shelves));
