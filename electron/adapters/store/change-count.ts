// Counts what is written, so that a copy in the making learns whether it still fits; what is in no copy does not count.
import type { Sql } from "./open-sql.ts";

export type ChangeCount = ReturnType<typeof createChangeCount>;

export const createChangeCount = (sql: Sql) => {
  const total = (): number => Number(sql.one("SELECT total_changes() AS changes", {})?.changes);
  let asides = 0;
  return {
    /** Rows written since the store was opened, but for those of `aside`. */
    now: (): number => total() - asides,
    /** All that `work` writes is of a kind that no copy has. */
    aside: <T>(work: () => T): T => {
      const before = total();
      try {
        return work();
      } finally {
        asides += total() - before;
      }
    },
  };
};
