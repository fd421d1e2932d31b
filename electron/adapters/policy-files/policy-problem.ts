// What can be wrong with a file that shall be read; each is a failure of the closed list.
import type { FailureCode } from "../../shared/failure-codes.ts";

export type PolicyProblem = Extract<FailureCode, `policy-${string}`>;
