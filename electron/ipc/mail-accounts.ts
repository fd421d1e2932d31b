// The mailboxes that can be read, and which of them a letter went out from.
import { isSameAddress } from "../core/accounts/find-owner.ts";
import type { AccountId, ImapPart } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";

/** A mailbox as far as reading it goes. */
export type MailAccount = Pick<
  ImapPart,
  "sentFolder" | "keepCopy" | "lookForBounces" | "readReplies" | "repliesFolder" | "repliesOnTheirOwn"
> & {
  readonly accountId: AccountId;
  /** Which mailbox of the world it is: numbers of mails mean nothing in another. */
  readonly place: string;
  readonly address: string;
};

export type MailAccounts = {
  /** Those that can be read. */
  readonly all: () => readonly MailAccount[];
  /** The one that a letter went out from; null if it cannot be read. */
  readonly of: (envelopeFrom: string) => MailAccount | null;
};

export const createMailAccounts = (kept: Pick<KeptSettings, "accounts">): MailAccounts => {
  const all = (): readonly MailAccount[] =>
    kept.accounts().flatMap(({ accountId, address, imap }) => {
      if (imap === null) return [];
      const { host, port, security: _, user, ...wishes } = imap;
      return [{ ...wishes, accountId, address, place: `${user}@${host}:${port}` }];
    });
  return { all, of: (envelopeFrom) => all().find(({ address }) => isSameAddress(address, envelopeFrom)) ?? null };
};
