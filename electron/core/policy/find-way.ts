// How a right is to be used, read from the sentence that grants it, from its list's lead or from the sentence behind.
import type { RightUse } from "./findings.ts";
import type { FoldedSentence } from "./fold-sentences.ts";
import { ways } from "./rights/ways.ts";
import { wayTopic } from "./sentence-topics.ts";

/** The first way that one of the sentences names, or null. An address is the first of all. */
function wayIn(lines: readonly (FoldedSentence | undefined)[]): RightUse["how"] {
  if (lines.some((line) => line?.folded.includes("@"))) return "mail";
  for (const [index, [way, pattern]] of ways.entries())
    for (const line of lines) if (line?.speaksOf(wayTopic(index)) && pattern.test(line.folded)) return way;
  return null;
}

/** The way that the sentence or its lead names, else the one of the next sentence; null where none is named. */
export function findWay(lines: readonly FoldedSentence[], line: FoldedSentence): RightUse["how"] {
  const { lead } = line.sentence;
  return wayIn([lead === null ? undefined : lines[lead], line]) ?? wayIn([lines[line.index + 1]]);
}
