// Finds the web addresses that stand in a plain text.

const address = /\bhttps?:\/\/[^\s<>"'`{}|\\^[\]]{3,4000}/giu;

/** In their order; what ends a sentence is none of an address. `findLinks("See https://a.example/b.")` is one. */
export const findLinks = (text: string): readonly string[] =>
  [...text.matchAll(address)].map(([found]) => found.replace(/[.,;:!?)]+$/, ""));
