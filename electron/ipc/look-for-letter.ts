// Looks in the person's mailbox for what became of one letter in doubt. What is not found proves nothing.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { FoundReport, Looked } from "../adapters/imap/mailbox.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredDispatch } from "../adapters/store/stored-dispatch.ts";
import { writeAppNote } from "../shared/app-note.ts";
import type { MailboxLook } from "../shared/mailbox.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { ApplyReport } from "./apply-report.ts";
import { dayBefore } from "./day-before.ts";
import type { EnterMailbox } from "./enter-mailbox.ts";
import { listOut } from "./find-bounces.ts";
import type { MailAccount, MailAccounts } from "./mail-accounts.ts";

type Needs = {
  readonly store: Pick<Store, "outbox" | "copies" | "looks">;
  readonly accounts: Pick<MailAccounts, "of">;
  readonly enter: EnterMailbox;
  readonly reports: ApplyReport;
  readonly clock: Pick<Clock, "now">;
};

type Seen = {
  readonly isInSent: boolean;
  readonly reports: readonly FoundReport[];
  readonly looked: readonly Looked[];
};

export const createLookForLetter = ({ store, accounts, enter, reports, clock }: Needs) => {
  const lookIn = (account: MailAccount, letter: StoredDispatch): Promise<Result<Seen>> =>
    enter(account.accountId, async (mailbox) => {
      const sent = await mailbox.findSent({ messageIds: [letter.messageId], folder: account.sentFolder });
      // A folder that cannot be told is no reason not to look for a report.
      if (!sent.ok && sent.code !== "sent-folder-unknown" && sent.code !== "folder-missing") return sent;
      const since = dayBefore(letter.maybeDeliveredAt ?? letter.lastTriedAt ?? letter.approvedAt);
      const back = await mailbox.readBounces({ since });
      if (!back.ok) return back;
      return succeed({
        isInSent: sent.ok && sent.value.found.includes(letter.messageId),
        reports: back.value.reports,
        looked: [...(sent.ok ? sent.value.looked : []), ...back.value.looked],
      });
    });

  /** A copy that we put there ourselves proves nothing; one that the provider put there does. */
  const judge = (letter: StoredDispatch, { isInSent, reports: found, looked }: Seen): MailboxLook["found"] => {
    const letters = listOut(store);
    const news = found.toReversed().flatMap((one) => reports.take(one, letters) ?? []);
    if (news.some(({ requestId }) => requestId === letter.requestId)) return "report";
    if (!isInSent) return "nothing";
    if ((store.copies.get(letter.requestId)?.appends ?? 0) > 0) return "own-copy";
    const text = writeAppNote({ note: "found-in-sent", code: null, reply: looked[0]?.folder ?? null });
    reports.settleDoubt(letter, reports.note("note", clock.now(), text));
    return "in-sent";
  };

  return async (letter: StoredDispatch): Promise<Result<MailboxLook>> => {
    const account = accounts.of(letter.envelopeFrom);
    if (account === null) return fail("imap-missing", "The letter's mailbox cannot be read.");
    const seen = await lookIn(account, letter);
    if (!seen.ok) return seen;
    const found = judge(letter, seen.value);
    const look: MailboxLook = { at: clock.now(), found, looked: [...seen.value.looked] };
    store.looks.put(letter.requestId, look);
    return succeed(look);
  };
};

export type LookForLetter = ReturnType<typeof createLookForLetter>;
