// The headings above a sentence, as far as a right depends on them: their words, and for whom they are.
import { foldText } from "../fold-sentences.ts";
import type { PolicyDocument } from "../snapshot.ts";
import { findScope } from "./scope.ts";

/** Both are made when first asked for: most headings are never looked at. */
export type Heading = { readonly folded: () => string; readonly scope: () => string | null };
/** The heading of `sections[index]`. */
export type Headings = (index: number) => Heading;

const noHeading: Heading = { folded: () => "", scope: () => null };
const stepsUp = 12;

/** A heading holds for the deeper ones below it; a few steps up are looked at. */
function scopeAbove(doc: PolicyDocument, index: number, headings: Headings): string | null {
  let level = doc.sections[index]?.level ?? 0;
  for (let up = index - 1; up >= 0 && up >= index - stepsUp; up -= 1) {
    const above = doc.sections[up];
    if (!above || above.level >= level) continue;
    level = above.level;
    const scope = findScope(headings(up).folded(), true);
    if (scope !== null) return scope;
  }
  return null;
}

/** Headings are read once a document, however many sentences stand below them. */
export function readHeadings(doc: PolicyDocument): Headings {
  const known = new Map<number, Heading>();
  const read: Headings = (index) => {
    const seen = known.get(index);
    if (seen) return seen;
    const section = doc.sections[index];
    if (!section) return noHeading;
    let text: string | undefined;
    let scope: string | null | undefined;
    const heading: Heading = {
      folded: () => {
        text ??= foldText(section.heading.slice(0, 200));
        return text;
      },
      scope: () => {
        if (scope === undefined) scope = findScope(heading.folded(), true) ?? scopeAbove(doc, index, read);
        return scope;
      },
    };
    known.set(index, heading);
    return heading;
  };
  return read;
}
