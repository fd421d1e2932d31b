// Whose mailbox an address is, and under which addresses a mailbox writes.
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { Slug } from "../../shared/company.ts";
import type { Sender } from "../../shared/sender.ts";
import type { Account } from "../../shared/settings.ts";
import { makePlusAddress } from "./make-plus-address.ts";

const plain = (address: string): string => (asciiAddress(address) ?? address).toLowerCase();

/** No provider tells the case of a domain apart, and hardly any that of what stands before the at-sign. */
export const isSameAddress = (one: string, other: string): boolean => one === other || plain(one) === plain(other);

/** From which address a mailbox writes to a company as long as nobody said otherwise. */
export const usualAddress = (account: Account, slug: Slug): string =>
  (account.plusAddress ? makePlusAddress(account.address, slug) : null) ?? account.address;

/** All addresses under which a mailbox may write to a company. */
export const sendersOf = (account: Account, slug: Slug): Sender[] => {
  const { accountId, senderName: name } = account;
  const plus = account.plusAddress ? makePlusAddress(account.address, slug) : null;
  return [
    { accountId, name, address: account.address, kind: "own" },
    ...(plus === null ? [] : [{ accountId, name, address: plus, kind: "plus" as const }]),
    ...account.aliases.map((address) => ({ accountId, name, address, kind: "alias" as const })),
  ];
};

/**
 * The mailbox that may write to a company under an address. The company's plus-address goes on to count where the person
 * has turned it off since: a letter may have gone out under it, and it leads to the same mailbox.
 */
export const findOwner = (accounts: readonly Account[], address: string, slug: Slug): Account | null =>
  accounts.find((account) =>
    [account.address, ...account.aliases, makePlusAddress(account.address, slug)].some(
      (own) => own !== null && isSameAddress(own, address),
    ),
  ) ?? null;
