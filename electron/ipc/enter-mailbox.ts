// Goes into one of the person's mailboxes for one errand, one at a time for each, and leaves it again whatever comes.
import type { Mailboxes } from "../adapters/imap/create-mailbox.ts";
import type { Mailbox } from "../adapters/imap/mailbox.ts";
import type { Result } from "../shared/result.ts";
import type { AccountId } from "../shared/settings.ts";
import type { WaysOut } from "./ways-out.ts";

export type EnterMailbox = <T>(
  accountId: AccountId,
  errand: (mailbox: Mailbox) => Promise<Result<T>>,
) => Promise<Result<T>>;

export const createEnterMailbox = ({
  ways,
  mailboxes,
}: {
  ways: Pick<WaysOut, "openMailbox">;
  mailboxes: Mailboxes;
}): EnterMailbox => {
  const turns = new Map<AccountId, Promise<unknown>>();
  const enter: EnterMailbox = async (accountId, errand) => {
    const login = await ways.openMailbox(accountId);
    if (!login.ok) return login;
    const opened = await mailboxes.open(login.value);
    if (!opened.ok) return opened;
    try {
      return await errand(opened.value);
    } finally {
      await opened.value.close();
    }
  };
  return (accountId, errand) => {
    const before = turns.get(accountId) ?? Promise.resolve();
    const done = before.then(() => enter(accountId, errand));
    turns.set(
      accountId,
      done.catch(() => undefined),
    );
    return done;
  };
};
