// Looks for answers once an hour, in the mailboxes of which the person wants that, while there is a network.
import type { Log } from "../adapters/log/create-log.ts";
import type { FindReplies } from "./find-replies.ts";
import type { MailAccounts } from "./mail-accounts.ts";

const hourMs = 3_600_000;

type Needs = {
  readonly accounts: Pick<MailAccounts, "all">;
  readonly findReplies: FindReplies;
  readonly isReal: () => boolean;
  readonly isOnline: () => boolean;
  readonly timer: (ms: number, ring: () => void) => () => void;
  readonly log: Log;
};

export const createReplyWatch = ({ accounts, findReplies, isReal, isOnline, timer, log }: Needs) => {
  let end: (() => void) | null = null;
  const isWished = (): boolean =>
    isReal() && accounts.all().some(({ readReplies, repliesOnTheirOwn }) => readReplies && repliesOnTheirOwn);

  const ring = (): void => {
    end = null;
    if (!isWished()) return;
    const look = isOnline() ? findReplies(({ repliesOnTheirOwn }) => repliesOnTheirOwn) : Promise.resolve();
    look.catch((error: unknown) => log.bug("mailbox:replies", error)).finally(heard);
  };
  let isStopped = false;
  /** The wish may have changed. An hour that runs already goes on. */
  const heard = (): void => {
    if (!isStopped && end === null && isWished()) end = timer(hourMs, ring);
  };
  return {
    heard,
    /** The desk is being left. */
    stop: (): void => {
      isStopped = true;
      end?.();
      end = null;
    },
    /** It is not left after all. */
    stay: (): void => {
      isStopped = false;
      heard();
    },
  };
};
