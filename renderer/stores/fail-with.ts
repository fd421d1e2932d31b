// A failure that the window itself found, in the shape of those that main tells of.
import type { FailureCode } from "../../electron/shared/failure-codes.ts";
import type { Failure } from "../../electron/shared/result.ts";

export const failWith = (code: FailureCode): Failure => ({
  ok: false,
  code,
  message: code,
  detail: null,
  retry: false,
});
