// By what the board is sorted: one text a row, so that a hundred thousand compare quickly.

import type { RequestSummary } from "../../shared/request.ts";
import type { BoardSort, lanes } from "../../shared/standing-names.ts";
import { foldText } from "../companies/fold-text.ts";

/** In this order a person looks at them. */
const laneOrder = ["do-now", "overdue", "waiting", "drafts", "settled"] as const satisfies (typeof lanes)[number][];

const firstDay = ({ nextDuty, dueOn }: RequestSummary): string => nextDuty?.on ?? dueOn ?? "9999";

/** null: it has none, and stands last. */
export const sortKey = (row: RequestSummary, sort: BoardSort): string | null => {
  switch (sort) {
    case "urgency":
      return `${laneOrder.indexOf(row.lane)} ${firstDay(row)}`;
    case "newest":
      // Of rows with the same key the newest stands first.
      return "";
    case "company":
      return foldText(row.company);
    case "right":
      return row.kind;
    case "standing":
      return row.standing;
    case "sentOn":
      return row.sentOn;
    case "dueOn":
      return row.nextDuty?.on ?? row.dueOn;
  }
};
