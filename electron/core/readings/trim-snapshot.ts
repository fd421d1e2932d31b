// Bounds what a snapshot brings along beside its text.
import type { Snapshot } from "../policy/snapshot.ts";

/** Links, and headings, that are kept; more than any policy has. */
export const mostMarks = 20_000;
export const longestHref = 20_000;
export const longestAddress = 400;

/** The snapshot with no more marks than are kept, in the order of the text. */
export const trimSnapshot = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  links: snapshot.links.filter(({ href }) => href.length <= longestHref).slice(0, mostMarks),
  headings: snapshot.headings.slice(0, mostMarks),
  decodedMails: snapshot.decodedMails.filter(({ address }) => address.length <= longestAddress).slice(0, mostMarks),
});
