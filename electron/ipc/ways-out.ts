// The ways out: the person's own server for real letters, the practice server for practice; the letter's mode decides.
import type { PracticeServer } from "../adapters/practice/create-practice-server.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Mailer } from "../adapters/smtp/create-mailer.ts";
import type { Deliver } from "../core/outbox/delivery.ts";
import type { Mode } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Account } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";

export const passwordName = "smtp-password";

/**
 * A stored password opens for exactly this way in: at another port of the same host another program may listen, and
 * with less protection others may read along.
 */
export const secretBinding = ({ host, port, security, user }: Omit<Account, "address" | "senderName">): string =>
  JSON.stringify([host.toLowerCase(), port, security, user]);

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
  // Apart, so that no practice letter can ever go over the line to the person's server.
  const [practiceSession, session] = [mailer.openSession(), mailer.openSession()];
  const toPractice = async (): Promise<Result<Deliver>> => {
    const started = await practice.start();
    if (!started.ok) return started;
    const { port, user, password } = started.value;
    const account = { host: "127.0.0.1", port, security: "none" as const, user };
    return succeed(practiceSession.to(account, password));
  };
  const toServer = async (): Promise<Result<Deliver>> => {
    const account = kept.account();
    if (!account) return fail("account-needed", "No mail account is set up.");
    const password = await secrets.reveal({ name: passwordName, binding: secretBinding(account) });
    if (!password.ok) return password;
    return succeed(session.to(account, password.value));
  };
  return {
    /** Everything a letter of this mode needs to go out, or what is missing; asked before anything is committed. */
    open: (mode: Mode): Promise<Result<Deliver>> => (mode === "practice" ? toPractice() : toServer()),
    /** Leaves the servers whose lines are still open. */
    close: (): void => {
      practiceSession.close();
      session.close();
    },
  };
};
