// Which questions of the company's still wait for the person: an answer of its own ends what it asked before.
import type { EventKind } from "../../../shared/lists.ts";
import { answerTo } from "../questions.ts";
import type { MatterEvent } from "./next-matter.ts";

const answers: readonly EventKind[] = ["answered-in-part", "answered", "refused", "fulfilled", "verified", "withdrawn"];

/** Oldest first. */
export const openQuestions = (events: readonly MatterEvent[]): readonly MatterEvent[] =>
  events.filter(({ kind }, at) => {
    const answer = answerTo[kind];
    return (
      answer !== undefined &&
      !events.slice(at + 1).some((later) => later.kind === answer || answers.includes(later.kind))
    );
  });
