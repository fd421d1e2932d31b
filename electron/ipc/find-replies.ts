// Looks for answers to letters in the mailboxes of which the person wants it; each goes the way of every received mail.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { AnswerList, Mailbox } from "../adapters/imap/mailbox.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Store } from "../adapters/store/store.ts";
import type { InboxFolder } from "../adapters/store/stored-dispatch.ts";
import type { Instant } from "../shared/day.ts";
import type { ReplyHunt } from "../shared/mailbox.ts";
import { type Failure, type Result, succeed } from "../shared/result.ts";
import { createConcerns } from "./concerns-requests.ts";
import { dayBefore } from "./day-before.ts";
import type { EnterMailbox } from "./enter-mailbox.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { LetterBook } from "./letter-book.ts";
import type { MailAccount, MailAccounts } from "./mail-accounts.ts";
import type { TakeReply } from "./take-reply.ts";

type Needs = {
  readonly store: Pick<Store, "inbox">;
  readonly accounts: Pick<MailAccounts, "all">;
  readonly kept: Pick<KeptSettings, "ownAddresses">;
  readonly enter: EnterMailbox;
  readonly book: LetterBook;
  readonly isShared: (domain: string) => boolean;
  readonly takeReply: TakeReply;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
};

type Box = ReplyHunt["mailboxes"][number];
type Looked = Box["looked"][number];
type Tally = { taken: number; known: number };
type Wanted = { readonly since: Instant; readonly concerns: (head: Uint8Array) => boolean; readonly tally: Tally };

/** Of one mail; a larger one can be saved by the mail program and taken in as a file. */
const mostMailBytes = 25 * 1024 * 1024;
/** Of all of one look into one mailbox: less than a server may say over one line (create-mailbox.ts). */
const mostBytes = 35 * 1024 * 1024;

/** `null`: it went well. */
type Ended = Failure | null;

/** A server's clock may be anywhere; nothing has come in later than now. */
const cameIn = (said: Instant | null, now: Instant): Instant =>
  said === null || said > now || said < "1990" ? now : said;

export const createFindReplies = (needs: Needs) => {
  const { store, accounts, kept, enter, book, isShared, takeReply, clock, log } = needs;

  const take = async (mailbox: Mailbox, at: InboxFolder, list: AnswerList, looked: Looked, tally: Tally) => {
    let bytes = 0;
    const remember = (lastUid: number): void => {
      if (list.validity > 0) store.inbox.put(at, { validity: list.validity, lastUid });
    };
    for (const [place, { uid, bytes: said, cameInAt }] of list.hits.entries()) {
      // What is too large is passed by, and takes no room of the look.
      if (said <= mostMailBytes && bytes > 0 && bytes + said > mostBytes) {
        looked.left += list.hits.length - place;
        return null;
      }
      const { folder } = at;
      const mail =
        said > mostMailBytes
          ? null
          : await mailbox.fetchMail({ folder, validity: list.validity, uid, mostBytes: mostMailBytes });
      if (mail !== null && !mail.ok && mail.code !== "reply-too-large") return mail;
      if (mail === null || !mail.ok) looked.tooLarge += 1;
      else if (mail.value !== null) {
        bytes += mail.value.length;
        const came = { raw: mail.value, source: "mailbox", cameInAt: cameIn(cameInAt, clock.now()) } as const;
        const taken = await takeReply(came);
        // It stays behind the mark: the next look fetches it again.
        if (!taken.ok) return taken;
        if (taken.value.isNew) tally.taken += 1;
        else tally.known += 1;
      }
      remember(uid);
    }
    remember(list.upTo);
    return null;
  };

  const lookInto = async (mailbox: Mailbox, at: InboxFolder, looked: Looked, wanted: Wanted): Promise<Ended> => {
    const { since, concerns, tally } = wanted;
    const { folder } = at;
    const list = await mailbox.listAnswers({ folder, mark: store.inbox.mark(at), since, concerns });
    if (!list.ok) {
      looked.isMissing = list.code === "folder-missing";
      return looked.isMissing ? null : list;
    }
    looked.mails = list.value.mails;
    looked.left = list.value.left;
    return take(mailbox, at, list.value, looked, tally);
  };

  const lookThrough = async (account: MailAccount, wanted: Wanted): Promise<Box> => {
    const { accountId, address, place, repliesFolder } = account;
    const looked: Looked[] = [];
    const folders = [...new Set(["INBOX", ...(repliesFolder === null ? [] : [repliesFolder])])];
    const done: Result<null> = await enter(accountId, async (mailbox) => {
      for (const folder of folders) {
        const one: Looked = { folder, mails: 0, left: 0, tooLarge: 0, isMissing: false };
        looked.push(one);
        const ended = await lookInto(mailbox, { accountId, place, folder }, one, wanted);
        if (ended !== null) return ended;
      }
      return succeed(null);
    });
    return { address, looked, failure: done.ok ? null : { code: done.code, detail: done.detail } };
  };

  const findReplies = async (isWanted: (account: MailAccount) => boolean): Promise<ReplyHunt> => {
    const letters = book.letters("real");
    const tally: Tally = { taken: 0, known: 0 };
    const mailboxes: Box[] = [];
    const [first] = letters.map(({ sentAt }) => sentAt).sort();
    if (first === undefined) return { letters: 0, ...tally, mailboxes };
    const since = dayBefore(first);
    const ownAddresses = kept.ownAddresses();
    const concerns = createConcerns({ book, mode: "real", now: clock.now(), ownAddresses, isShared });
    for (const account of accounts.all()) {
      if (account.readReplies && isWanted(account)) {
        mailboxes.push(await lookThrough(account, { since, concerns, tally }));
      }
    }
    log.event("replies-looked-for", { count: String(tally.taken) });
    return { letters: letters.length, ...tally, mailboxes };
  };

  let before: Promise<unknown> = Promise.resolve();
  /** One look at a time. */
  return (isWanted: (account: MailAccount) => boolean = () => true): Promise<ReplyHunt> => {
    const look = before.then(() => findReplies(isWanted));
    before = look.catch(() => undefined);
    return look;
  };
};

export type FindReplies = ReturnType<typeof createFindReplies>;
