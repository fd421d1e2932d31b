// One line to a mailbox with limits on time and on how much the server may say; what goes wrong is named, never thrown.
import type { ImapFlow } from "imapflow";
import type { FailureCode } from "../../shared/failure-codes.ts";
import { type Failure, fail, type Result, succeed } from "../../shared/result.ts";
import type { MailboxLimits } from "./create-client.ts";
import { nameFailure } from "./name-failure.ts";

export type Session = {
  /** Runs a task on the line, within its time. `otherwise`: what a plain no of the server means for it. */
  readonly run: <T>(otherwise: FailureCode, task: (client: ImapFlow) => Promise<T>) => Promise<Result<T>>;
  readonly close: () => Promise<void>;
};

/** Thrown in a task to end it with a failure of our own. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

type Needs = {
  readonly client: ImapFlow;
  readonly limits: MailboxLimits;
  readonly hide: (text: string) => string;
};

/** How often it is looked whether the server has said too much. */
const look = 100;

const endAfter = (ms: number, end: () => void): (() => void) => {
  const timer = setTimeout(end, ms);
  return () => clearTimeout(timer);
};

/** Begins with the connection and the login. */
export const openSession = async ({ client, limits, hide }: Needs): Promise<Result<Session>> => {
  let broken: unknown = null;
  let hasOpened = false;
  const breakOff = (code: string): void => {
    broken ??= { code };
    client.close();
  };
  // Stays for good: a late error of a line that nobody uses any more must not end the app.
  client.on("error", (error: unknown) => {
    broken ??= error;
  });
  const watch = setInterval(() => {
    if (client.stats().received > limits.bytes) breakOff("MAILBOX_GARBLED");
  }, look);
  watch.unref();
  client.on("close", () => clearInterval(watch));

  const run: Session["run"] = async (otherwise, task) => {
    let stop = (): void => undefined;
    const late = new Promise<never>((_, reject) => {
      stop = endAfter(limits.task, () => {
        breakOff("ETIMEDOUT");
        reject(new Error("A task at a mailbox took too long."));
      });
    });
    try {
      return succeed(await Promise.race([task(client), late]));
    } catch (error) {
      // A search whose line broke off comes back like one that was refused.
      const isBroken = broken !== null || (hasOpened && !client.usable);
      if (error instanceof Refusal && !isBroken) return error.failure;
      return nameFailure(broken ?? (error instanceof Refusal ? null : error), otherwise, hide);
    } finally {
      stop();
    }
  };

  const close = async (): Promise<void> => {
    const stop = endAfter(limits.goodbye, () => client.close());
    try {
      await client.logout();
    } catch {
      client.close(); // It is gone already.
    } finally {
      stop();
      clearInterval(watch);
    }
  };

  const opened = await run("password-wrong", (line) => line.connect());
  hasOpened = opened.ok;
  if (opened.ok) return succeed({ run, close });
  client.close();
  clearInterval(watch);
  return opened;
};

/** A server's no to a search comes back as no answer at all; it must not be read as "nothing was found". */
export const searchRefused = (): Refusal =>
  new Refusal(fail("mailbox-refused", "The mailbox could not be searched.", { retry: true }));

/** Breaks off a look at what a server says without end. */
export const garbled = (): Error =>
  Object.assign(new Error("The server sends more than was asked for."), { code: "MAILBOX_GARBLED" });
