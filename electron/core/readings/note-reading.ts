// What the person should know of a reading as a whole, by what counts now.
import type { ReadingNote } from "../../shared/lists.ts";
import type { ReadingFinding } from "../../shared/reading.ts";
import type { DecidedPrimary } from "./decide-primary.ts";
import { listKind, pickOne } from "./pick-one.ts";

/** `said` are the reader's own notes: those on the text stay, those on what was not found go once it is there. */
export const noteReading = (
  said: readonly ReadingNote[],
  findings: readonly ReadingFinding[],
  primary: DecidedPrimary,
): ReadingNote[] => {
  const notes: ReadingNote[] = said.filter((note) => note === "very-short-text" || note === "language-not-read");
  if (pickOne(findings, "company") === null) notes.push("company-not-found");
  if (listKind(findings, "right").length === 0) notes.push("no-rights-found");
  if (primary.kind === "none" && primary.reason === "hidden") notes.push("address-hidden");
  return notes;
};
