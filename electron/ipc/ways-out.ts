// The ways out: the person's own servers for real letters, the practice server for practice; the letter decides which.
import type { PracticeServer } from "../adapters/practice/create-practice-server.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { MailSession } from "../adapters/smtp/create-mail-session.ts";
import type { Mailer } from "../adapters/smtp/create-mailer.ts";
import { isSameAddress } from "../core/accounts/find-owner.ts";
import type { Deliver } from "../core/outbox/delivery.ts";
import type { QueueLetter } from "../core/outbox/queue-letter.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { secretNameOf } from "../shared/secret-name.ts";
import type { AccountId, WayIn } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";

/**
 * A stored password opens for exactly this way in: at another port of the same host another program may listen, and
 * with less protection others may read along.
 */
export const secretBinding = ({ host, port, security, user }: WayIn): string =>
  JSON.stringify([host.toLowerCase(), port, security, user]);

/** A mailbox's way in by IMAP, with what opens it. */
export type MailboxLogin = WayIn & { readonly password: string };

export type WaysOut = ReturnType<typeof createWaysOut>;

export const createWaysOut = ({
  kept,
  secrets,
  mailer,
  practice,
}: {
  kept: KeptSettings;
  secrets: Secrets;
  mailer: Mailer;
  practice: PracticeServer;
}) => {
  // Apart, so that no practice letter can ever go over the line to one of the person's servers.
  const practiceSession = mailer.openSession();
  const sessions = new Map<AccountId, MailSession>();
  const sessionOf = (accountId: AccountId): MailSession => {
    const session = sessions.get(accountId) ?? mailer.openSession();
    sessions.set(accountId, session);
    return session;
  };

  const toPractice = async (): Promise<Result<Deliver>> => {
    const started = await practice.start();
    if (!started.ok) return started;
    const { port, user, password } = started.value;
    const account = { host: "127.0.0.1", port, security: "none" as const, user };
    return succeed(practiceSession.to(account, password));
  };
  const toServer = async (address: string): Promise<Result<Deliver>> => {
    const accounts = kept.accounts();
    if (accounts.length === 0) return fail("account-needed", "No mail account is set up.");
    const account = accounts.find((one) => isSameAddress(one.address, address));
    // Its sender stands in the letter: through another mailbox it would go out under a foreign name.
    if (account === undefined) {
      return fail("other-mailbox", "The letter belongs to a mailbox that is not set up.", { detail: address });
    }
    const { accountId } = account;
    const password = secrets.reveal({ name: secretNameOf(accountId, "smtp"), binding: secretBinding(account) });
    if (!password.ok) return { ...password, detail: account.address };
    return succeed(sessionOf(accountId).to(account, password.value));
  };

  return {
    /** Everything a letter needs to go out, or what is missing; asked before anything is committed. */
    open: ({ mode, envelopeFrom }: Pick<QueueLetter, "mode" | "envelopeFrom">): Promise<Result<Deliver>> =>
      mode === "practice" ? toPractice() : toServer(envelopeFrom),

    /** What the IMAP client needs to open a mailbox. `account-unknown`, `imap-missing`, `password-needed`. */
    openMailbox: async (accountId: AccountId): Promise<Result<MailboxLogin>> => {
      const account = kept.account(accountId);
      if (account === null) return fail("account-unknown", "There is no such mailbox.");
      const { imap } = account;
      if (imap === null) {
        return fail("imap-missing", "The mailbox has no IMAP server.", { detail: account.address });
      }
      const password = secrets.reveal({ name: secretNameOf(accountId, "imap"), binding: secretBinding(imap) });
      if (!password.ok) return { ...password, detail: account.address };
      const { host, port, security, user } = imap;
      return succeed({ host, port, security, user, password: password.value });
    },

    /** Leaves the servers whose lines are still open. */
    close: (): void => {
      practiceSession.close();
      for (const session of sessions.values()) session.close();
      sessions.clear();
    },
  };
};
