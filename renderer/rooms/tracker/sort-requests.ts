// Orders the tracker. Without a wish: newest first. What has no date stands last, whichever way is sorted.
import type { RequestSummary } from "../../../electron/shared/request.ts";

type Wish = { readonly column: unknown; readonly direction: "ascending" | "descending" };

const read = (request: RequestSummary, column: unknown): string | null => {
  switch (column) {
    case "company":
      return request.company;
    case "right":
      return request.kind;
    case "status":
      return request.status;
    case "sentOn":
      return request.sentOn;
    case "dueOn":
      return request.dueOn;
    default:
      return request.createdAt;
  }
};

export const sortRequests = (
  list: readonly RequestSummary[],
  wish: Wish | null,
  locale: string,
): readonly RequestSummary[] => {
  if (wish === null) return list;
  const { compare } = new Intl.Collator(locale);
  const way = wish.direction === "ascending" ? 1 : -1;
  return [...list].sort((a, b) => {
    const [left, right] = [read(a, wish.column), read(b, wish.column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compare(left, right) * way;
  });
};
