// Which questions of the company's still wait for the person: an answer of its own ends what it asked before.
import { answerTo, endsQuestions } from "../questions.ts";
import type { MatterEvent } from "./next-matter.ts";

/** Oldest first. */
export const openQuestions = (events: readonly MatterEvent[]): readonly MatterEvent[] =>
  events.filter(({ kind }, at) => {
    const answer = answerTo[kind];
    return (
      answer !== undefined &&
      !events.slice(at + 1).some((later) => later.kind === answer || endsQuestions.includes(later.kind))
    );
  });
