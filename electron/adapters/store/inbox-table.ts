// Up to where the folders of the person's mailboxes were looked through for answers.
import * as z from "zod";
import { toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";
import type { InboxFolder } from "./stored-dispatch.ts";

const MarkRow = z
  .object({ validity: z.int().positive(), last_uid: z.int().nonnegative() })
  .transform(({ validity, last_uid }) => ({ validity, lastUid: last_uid }));

/** For what brings letters in by another way than sending: their answers may lie among mails that were passed over. */
export const forgetMarks = (sql: Sql): void => sql.exec("DELETE FROM inbox_marks");

export const createInboxTable = (sql: Sql, profileId: string): Store["inbox"] => {
  const named = ({ accountId, place, folder }: InboxFolder) => ({
    profileId,
    accountId,
    place,
    folder: toJsonColumn(z.string(), folder),
  });
  return {
    mark: (folder) => {
      const row = sql.one(
        `SELECT validity, last_uid FROM inbox_marks WHERE profile_id = :profileId AND account_id = :accountId
           AND place = :place AND folder_json = :folder`,
        named(folder),
      );
      return MarkRow.safeParse(row).data ?? null;
    },
    put: (folder, { validity, lastUid }) => {
      sql.run(
        `INSERT INTO inbox_marks (profile_id, account_id, place, folder_json, validity, last_uid)
         SELECT profile_id, account_id, :place, :folder, :validity, :lastUid FROM accounts
         WHERE profile_id = :profileId AND account_id = :accountId
         ON CONFLICT (profile_id, account_id, folder_json) DO UPDATE SET place = excluded.place,
           validity = excluded.validity, last_uid = excluded.last_uid`,
        { ...named(folder), validity, lastUid },
      );
    },
    forget: () => forgetMarks(sql),
  };
};
