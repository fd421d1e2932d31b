// What a server's status means for the person who asked for the page.
import type { FailureCode } from "../../shared/failure-codes.ts";

type StatusJudgement =
  | { readonly kind: "page" }
  | { readonly kind: "moved" }
  | { readonly kind: "failed"; readonly code: FailureCode };

const failed = (code: FailureCode): StatusJudgement => ({ kind: "failed", code });

/** RFC 9110, 15. */
export const judgeStatus = (status: number): StatusJudgement => {
  if (status === 200 || status === 203) return { kind: "page" };
  if ([301, 302, 303, 307, 308].includes(status)) return { kind: "moved" };
  // 204 and 205: there is a page, and nothing on it.
  if ([204, 205, 404, 410].includes(status)) return failed("page-missing");
  if (status === 429) return failed("page-too-often");
  return failed(status >= 500 ? "page-server-trouble" : "page-refused");
};
