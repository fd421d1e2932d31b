// The mailboxes that can be read, and which of them a letter went out from.
import { isSameAddress } from "../core/accounts/find-owner.ts";
import type { AccountId, ImapPart } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";

/** A mailbox as far as reading it goes. */
export type MailAccount = Pick<ImapPart, "sentFolder" | "keepCopy" | "lookForBounces"> & {
  readonly accountId: AccountId;
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
      const { sentFolder, keepCopy, lookForBounces } = imap;
      return [{ accountId, address, sentFolder, keepCopy, lookForBounces }];
    });
  return { all, of: (envelopeFrom) => all().find(({ address }) => isSameAddress(address, envelopeFrom)) ?? null };
};
