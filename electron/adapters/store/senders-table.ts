// Through which mailbox, and from which of its addresses, the person wants to write to a company.
import { z } from "zod";
import { AccountId, MailAddress, SenderChoice } from "../../shared/settings.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const SenderRow = z.object({ account_id: AccountId, alias: z.union([z.literal(""), MailAddress]) });

export const createSendersTable = (sql: Sql, profileId: string): Store["senders"] => ({
  get: (slug) => {
    const row = SenderRow.safeParse(
      sql.one("SELECT account_id, alias FROM company_senders WHERE profile_id = :profileId AND slug = :slug", {
        profileId,
        slug,
      }),
    );
    if (!row.success) return null;
    return { accountId: row.data.account_id, alias: row.data.alias === "" ? null : row.data.alias };
  },
  set: (slug, choice) => {
    if (choice === null) {
      sql.run("DELETE FROM company_senders WHERE profile_id = :profileId AND slug = :slug", { profileId, slug });
      return true;
    }
    const { accountId, alias } = SenderChoice.parse(choice);
    return (
      sql.run(
        `INSERT INTO company_senders (profile_id, slug, account_id, alias)
         SELECT profile_id, :slug, account_id, :alias FROM accounts
         WHERE profile_id = :profileId AND account_id = :accountId
         ON CONFLICT (profile_id, slug) DO UPDATE SET account_id = excluded.account_id, alias = excluded.alias`,
        { profileId, slug, accountId, alias: alias ?? "" },
      ) === 1
    );
  },
});
