// What the person says of how a company can be reached: who took its place, and the one way in which it takes requests.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { OwnMark } from "../../shared/contact-standing.ts";
import { Instant } from "../../shared/day.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";

const Said = z.object({ slug: Slug, set_at: Instant });
const HeirRow = Said.extend({ heir: Slug });
const MarkRow = Said.extend({ mark: OwnMark });

export const createStandingTable = (sql: Sql, profileId: string): Store["standing"] => {
  const find = (table: "own_heirs" | "own_marks", slug: Slug) =>
    sql.one(`SELECT * FROM ${table} WHERE profile_id = :profileId AND slug = :slug`, { profileId, slug });
  const all = (table: "own_heirs" | "own_marks") =>
    sql.all(`SELECT * FROM ${table} WHERE profile_id = :profileId ORDER BY slug`, { profileId });
  const forget = (table: "own_heirs" | "own_marks", slug: Slug) =>
    sql.run(`DELETE FROM ${table} WHERE profile_id = :profileId AND slug = :slug`, { profileId, slug });
  return {
    heir: (slug) => HeirRow.safeParse(find("own_heirs", slug)).data?.heir ?? null,
    mark: (slug) => MarkRow.safeParse(find("own_marks", slug)).data?.mark ?? null,
    all: () => ({
      heirs: new Map(
        readSome(HeirRow, all("own_heirs")).map(({ slug, heir, set_at }) => [slug, { heir, saidAt: set_at }]),
      ),
      marks: new Map(
        readSome(MarkRow, all("own_marks")).map(({ slug, mark, set_at }) => [slug, { mark, saidAt: set_at }]),
      ),
    }),
    setHeir: (slug, heir, at) =>
      sql.transact(() => {
        forget("own_heirs", slug);
        if (heir === null) return;
        const row = { profileId, slug, heir: Slug.parse(heir), at: Instant.parse(at) };
        sql.run("INSERT INTO own_heirs VALUES (:profileId, :slug, :heir, :at)", row);
      }),
    setMark: (slug, mark, at) =>
      sql.transact(() => {
        forget("own_marks", slug);
        if (mark === null) return;
        const row = { profileId, slug, mark: OwnMark.parse(mark), at: Instant.parse(at) };
        sql.run("INSERT INTO own_marks VALUES (:profileId, :slug, :mark, :at)", row);
      }),
  };
};
