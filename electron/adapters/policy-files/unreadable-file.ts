// Thrown inside the readers where a file is damaged, empty or of no kind that is read; `createPolicyReader` makes a value of it.
import type { PolicyProblem } from "./policy-problem.ts";

/** `message` is the one sentence that the terminal shows; the window has its own for `problem`. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
  readonly problem: PolicyProblem;

  constructor(problem: PolicyProblem, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.problem = problem;
  }
}
