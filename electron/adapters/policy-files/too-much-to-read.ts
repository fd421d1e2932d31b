// Thrown inside the readers where a file is larger than any policy; `createPolicyReader` makes a value of it.
import type { PolicyProblem } from "./policy-problem.ts";

/** `message` is the one sentence that the terminal shows; the window has its own for `problem`. */
export class TooMuchToRead extends Error {
  override readonly name = "TooMuchToRead";
  readonly problem: PolicyProblem;

  constructor(sentence: string, problem: PolicyProblem = "policy-too-long") {
    super(sentence);
    this.problem = problem;
  }
}
