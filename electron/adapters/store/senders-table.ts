// Through which mailbox, and from which of its addresses, the person wants to write to a company.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { AccountId, MailAddress, SenderChoice } from "../../shared/settings.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";

const SenderRow = z
  .object({ slug: Slug, account_id: AccountId, alias: z.union([z.literal(""), MailAddress]) })
  .transform(({ slug, account_id, alias }) => ({ slug, accountId: account_id, alias: alias === "" ? null : alias }));

const select = "SELECT slug, account_id, alias FROM company_senders WHERE profile_id = :profileId";

export const createSendersTable = (sql: Sql, profileId: string): Store["senders"] => ({
  get: (slug) => {
    const row = SenderRow.safeParse(sql.one(`${select} AND slug = :slug`, { profileId, slug }));
    if (!row.success) return null;
    const { accountId, alias } = row.data;
    return { accountId, alias };
  },
  all: () =>
    new Map(
      readSome(SenderRow, sql.all(`${select} ORDER BY slug`, { profileId })).map(
        ({ slug, ...choice }) => [slug, choice] as const,
      ),
    ),
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
