// What stands around a contact: its sentence, what leads to it, the heading above. Roles are told by these.
import { closeGaps } from "../close-gaps.ts";
import { lowerPlain } from "../lower-plain.ts";
import type { PolicyDocument } from "../snapshot.ts";

export type Context = {
  /** The sentence, lower case; for an address on a line of its own this is little. */
  readonly sentence: string;
  /** Up to 260 characters before the contact, from the same section, and the lead of its list. */
  readonly before: string;
  /** Up to 120 characters behind it, from the same section. */
  readonly after: string;
  readonly heading: string;
  /** How far down the contact stands, 0 to 1. */
  readonly depth: number;
};

export const readContext = (document: PolicyDocument, start: number, end: number): Context => {
  const lower = lowerPlain(document);
  const sentence = document.sentenceAt(start);
  const section = sentence === null ? undefined : document.sections[sentence.section];
  const from = Math.max(section?.start ?? 0, start - 260);
  const to = Math.min(section?.end ?? lower.length, end + 120);
  const lead = sentence?.lead == null ? undefined : document.sentences[sentence.lead];
  const introduction = lead === undefined || lead.start >= from ? "" : `${lower.slice(lead.start, lead.end)} `;
  return {
    sentence: sentence === null ? "" : closeGaps(lower.slice(sentence.start, sentence.end)),
    before: closeGaps(introduction + lower.slice(from, start)),
    after: closeGaps(lower.slice(end, to)),
    heading: section?.heading.toLowerCase() ?? "",
    depth: start / Math.max(1, lower.length),
  };
};
