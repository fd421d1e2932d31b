// What the person said of two companies: that they are one, or that they are two.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";

const PairRow = z
  .object({ slug: Slug, other_slug: Slug })
  .transform(({ slug, other_slug }) => [slug, other_slug] as const);

const insertPair = `INSERT INTO company_pairs (profile_id, slug, other_slug, is_same, said_at)
VALUES (:profileId, :slug, :other, :isSame, :at)
ON CONFLICT (profile_id, slug, other_slug) DO UPDATE SET is_same = excluded.is_same, said_at = excluded.said_at`;

export const createPairsTable = (sql: Sql, profileId: string): Store["pairs"] => {
  const list = (isSame: 0 | 1) =>
    readSome(
      PairRow,
      sql.all("SELECT slug, other_slug FROM company_pairs WHERE profile_id = :profileId AND is_same = :isSame", {
        profileId,
        isSame,
      }),
    );
  return {
    merged: () => new Map(list(1)),
    merge: (slug, into, at) =>
      sql.transact(() => {
        const merged = new Map(list(1));
        // What `into` is a part of is what is meant: there are no parts of parts.
        const head = merged.get(into) ?? into;
        if (merged.has(slug) || head === slug) return false;
        const saidAt = Instant.parse(at);
        for (const part of [slug, ...[...merged].filter(([, of]) => of === slug).map(([one]) => one)]) {
          sql.run("DELETE FROM company_pairs WHERE profile_id = :profileId AND slug = :part AND is_same = 1", {
            profileId,
            part,
          });
          sql.run(insertPair, { profileId, slug: part, other: head, isSame: 1, at: saidAt });
        }
        return true;
      }),
    part: (slug) =>
      sql.run("DELETE FROM company_pairs WHERE profile_id = :profileId AND slug = :slug AND is_same = 1", {
        profileId,
        slug,
      }) > 0,
    keepApart: (slug, other, at) => {
      const [first, second] = slug < other ? [slug, other] : [other, slug];
      sql.run(insertPair, { profileId, slug: first, other: second, isSame: 0, at: Instant.parse(at) });
    },
    apart: () => list(0),
  };
};
