// Why a file that should be an export is refused; nothing was changed then.
import type { FailureCode } from "../../shared/failure-codes.ts";

export type ImportProblemCode = Extract<FailureCode, `import-${string}`>;

export class ImportProblem extends Error {
  readonly code: ImportProblemCode;
  /** Where: a line, or a path of names. */
  readonly where: string | null;

  constructor(code: ImportProblemCode, where: string | null = null, cause?: unknown) {
    super(code, { cause });
    this.name = "ImportProblem";
    this.code = code;
    this.where = where;
  }
}
