// The person's mailboxes in their order, without passwords.
import * as z from "zod";
import { Account } from "../../shared/settings.ts";
import { jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const AccountRow = z
  .object({ account_id: z.string(), account_json: jsonColumn(Account) })
  .refine((row) => row.account_id === row.account_json.accountId);

export const createAccountsTable = (sql: Sql, profileId: string): Store["accounts"] => ({
  list: () =>
    sql
      .all(
        "SELECT account_id, account_json FROM accounts WHERE profile_id = :profileId ORDER BY position, account_id",
        { profileId },
      )
      .map((row) => AccountRow.safeParse(row))
      // A damaged mailbox must never be written from: as if none had been set up.
      .flatMap((row) => (row.success ? [row.data.account_json] : [])),
  put: (account) => {
    sql.run(
      `INSERT INTO accounts (profile_id, account_id, position, account_json)
       SELECT :profileId, :accountId, coalesce(max(position), 0) + 1, :json FROM accounts WHERE profile_id = :profileId
       ON CONFLICT (profile_id, account_id) DO UPDATE SET account_json = excluded.account_json`,
      { profileId, accountId: account.accountId, json: toJsonColumn(Account, account) },
    );
  },
  remove: (accountId) =>
    sql.run("DELETE FROM accounts WHERE profile_id = :profileId AND account_id = :accountId", {
      profileId,
      accountId,
    }) === 1,
  makeFirst: (accountId) =>
    sql.run(
      `UPDATE accounts SET position = (SELECT min(position) - 1 FROM accounts WHERE profile_id = :profileId)
       WHERE profile_id = :profileId AND account_id = :accountId`,
      { profileId, accountId },
    ) === 1,
});
