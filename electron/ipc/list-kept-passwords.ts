// Which passwords of the person's mailboxes are kept; never what they are.
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import { secretNameOf } from "../shared/secret-name.ts";
import type { Account } from "../shared/settings.ts";
import { secretBinding } from "./ways-out.ts";

/** Names of the passwords that are kept for the way in as it is now. */
export const listKeptPasswords = (accounts: readonly Account[], secrets: Pick<Secrets, "isKept">): string[] =>
  accounts.flatMap((account) =>
    (
      [
        ["smtp", account],
        ["imap", account.imap],
      ] as const
    ).flatMap(([door, way]) => {
      const name = secretNameOf(account.accountId, door);
      return way !== null && secrets.isKept({ name, binding: secretBinding(way) }) ? [name] : [];
    }),
  );
