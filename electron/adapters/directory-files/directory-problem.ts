// Why a file of companies is refused, or is read no further.
import type { FailureCode } from "../../shared/failure-codes.ts";

export type DirectoryProblemCode = Extract<FailureCode, `directory-${string}`> | "file-unreadable";

export class DirectoryProblem extends Error {
  readonly code: DirectoryProblemCode;

  constructor(code: DirectoryProblemCode, cause?: unknown) {
    super(code, { cause });
    this.name = "DirectoryProblem";
    this.code = code;
  }
}
