// Addresses that the person entered for companies themselves.
import * as z from "zod";
import { type OwnContact, Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { MailAddress } from "../../shared/settings.ts";
import type { Sql } from "./open-sql.ts";
import type { Store } from "./store.ts";

const ContactRow = z.object({ slug: Slug, email: MailAddress, entered_at: Instant });

const toContact = (row: z.infer<typeof ContactRow>): OwnContact => ({ email: row.email, enteredAt: row.entered_at });

export const createContactsTable = (sql: Sql, profileId: string): Store["contacts"] => ({
  get: (slug) => {
    const row = ContactRow.safeParse(
      sql.one("SELECT slug, email, entered_at FROM own_contacts WHERE profile_id = :profileId AND slug = :slug", {
        profileId,
        slug,
      }),
    );
    // A damaged address must never be written to: as if none had been entered.
    return row.success ? toContact(row.data) : null;
  },
  all: () =>
    new Map(
      sql
        .all("SELECT slug, email, entered_at FROM own_contacts WHERE profile_id = :profileId", { profileId })
        .map((row) => ContactRow.safeParse(row))
        .flatMap((row) => (row.success ? [[row.data.slug, toContact(row.data)] as const] : [])),
    ),
  set: (slug, contact) => {
    if (contact === null) {
      sql.run("DELETE FROM own_contacts WHERE profile_id = :profileId AND slug = :slug", { profileId, slug });
      return;
    }
    const row = ContactRow.parse({ slug, email: contact.email, entered_at: contact.enteredAt });
    sql.run(
      `INSERT INTO own_contacts (profile_id, slug, email, entered_at) VALUES (:profileId, :slug, :email, :entered_at)
       ON CONFLICT (profile_id, slug) DO UPDATE SET email = excluded.email, entered_at = excluded.entered_at`,
      { profileId, ...row },
    );
  },
});
