// Which letter is meant: one kind to one company, first or after another one.
import type { Slug } from "../../electron/shared/company.ts";
import type { LetterName } from "../../electron/shared/letter-names.ts";
import type { RequestId, RequestSummary } from "../../electron/shared/request.ts";

export type Order = { readonly slug: Slug; readonly kind: LetterName; readonly follows: RequestId | null };

export const keyOf = ({ slug, kind, follows }: Order): string => `${slug} ${kind} ${follows}`;

/** A draft of it that was begun and is not out. */
export const findBegun = (requests: readonly RequestSummary[], order: Order): RequestSummary | null =>
  requests.find((one) => one.status === "draft" && keyOf(one) === keyOf(order)) ?? null;
