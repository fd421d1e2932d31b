// Goes into one of the person's mailboxes for one errand, one at a time for each, and leaves it again whatever comes.
import type { Mailboxes } from "../adapters/imap/create-mailbox.ts";
import type { Mailbox } from "../adapters/imap/mailbox.ts";
import { fail, type Result } from "../shared/result.ts";
import type { AccountId } from "../shared/settings.ts";
import type { WaysOut } from "./ways-out.ts";

/** `locked`: the desk is being left, and nothing is known of what the errand was for. */
export type EnterMailbox = <T>(
  accountId: AccountId,
  errand: (mailbox: Mailbox) => Promise<Result<T>>,
) => Promise<Result<T>>;

const locked = () => fail("locked", "The data is being closed.", { retry: true });

/** Resolves with null as soon as the errands are to end. */
const createEnd = () => {
  let end = (): void => undefined;
  const ended = new Promise<null>((resolve) => {
    end = () => resolve(null);
  });
  return { end, ended };
};

export const createEnterMailbox = ({
  ways,
  mailboxes,
}: {
  ways: Pick<WaysOut, "openMailbox">;
  mailboxes: Mailboxes;
}) => {
  const turns = new Map<AccountId, Promise<unknown>>();
  const inside = new Set<Mailbox>();
  let errands = 0;
  let hasLeft = false;
  let { end, ended } = createEnd();

  const goIn = async <T>(accountId: AccountId, errand: (mailbox: Mailbox) => Promise<Result<T>>) => {
    if (hasLeft) return locked();
    const login = await ways.openMailbox(accountId);
    if (!login.ok) return login;
    const opening = mailboxes.open(login.value);
    const opened = await Promise.race([opening, ended]);
    if (opened === null || hasLeft) {
      // A server that is slow to greet is not waited for: whenever it does, the line ends.
      void opening.then((late) => (late.ok ? late.value.close() : undefined));
      return locked();
    }
    if (!opened.ok) return opened;
    inside.add(opened.value);
    try {
      const done = await errand(opened.value);
      return done.ok || !hasLeft ? done : locked();
    } finally {
      inside.delete(opened.value);
      await opened.value.close();
    }
  };

  const enter: EnterMailbox = (accountId, errand) => {
    const before = turns.get(accountId) ?? Promise.resolve();
    errands += 1;
    const done = before
      .then(() => goIn(accountId, errand))
      .finally(() => {
        errands -= 1;
      });
    turns.set(
      accountId,
      done.catch(() => undefined),
    );
    return done;
  };

  return {
    enter,
    /** Says goodbye to every mailbox, and lets nobody in. Resolves when all errands have ended; null if there are none. */
    leave: (): Promise<unknown> | null => {
      hasLeft = true;
      end();
      for (const mailbox of inside) void mailbox.close();
      return errands === 0 ? null : Promise.all(turns.values());
    },
    /** The app does not end after all. */
    stay: (): void => {
      if (!hasLeft) return;
      hasLeft = false;
      ({ end, ended } = createEnd());
    },
  };
};
