// How many letters wait to go out, for as long as nobody has built the outbox yet.
import type { Sql } from "./open-sql.ts";

export const countWaiting = ({ sql, profileId }: { readonly sql: Sql; readonly profileId: string }): number =>
  Number(
    sql.one("SELECT count(*) AS count FROM outbox WHERE profile_id = :profileId AND state IN ('approved', 'retry')", {
      profileId,
    })?.count,
  );
