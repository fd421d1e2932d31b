// Makes one text of the checked shelves, which the built app takes as it is; unpack-shelves.ts reads it.
import type { Shelves } from "./load-shelves.ts";

const list = <V>(map: ReadonlyMap<unknown, V>): V[] => [...map.values()];

const pack = ({ seeds, laws, authorities, providers, templates }: Shelves) => ({
  seeds: list(seeds),
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

export type PackedShelves = ReturnType<typeof pack>;

/** `unpackShelves(packShelves(shelves))` is `shelves` again. */
export const packShelves = (shelves: Shelves): string => JSON.stringify(pack(shelves));
