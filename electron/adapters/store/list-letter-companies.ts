// Companies to which a letter was approved or went out otherwise.
import { Slug } from "../../shared/company.ts";
import type { Mode } from "../../shared/lists.ts";
import type { Sql } from "./open-sql.ts";

export const listLetterCompanies = (
  sql: Sql,
  its: { readonly profileId: string; readonly mode: Mode },
): ReadonlySet<Slug> =>
  new Set(
    sql
      .all(
        `SELECT DISTINCT slug FROM requests r WHERE profile_id = :profileId AND mode = :mode AND (
           EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = r.profile_id AND o.request_id = r.request_id)
           OR EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = r.profile_id AND s.request_id = r.request_id))`,
        its,
      )
      .flatMap(({ slug }) => Slug.safeParse(slug).data ?? []),
  );
