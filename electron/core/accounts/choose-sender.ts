// Which mailbox writes a letter, and under which of its addresses.
import type { Slug } from "../../shared/company.ts";
import type { Sender } from "../../shared/sender.ts";
import type { Account, SenderChoice } from "../../shared/settings.ts";
import { findOwner, usualAddress } from "./find-owner.ts";

export type SenderNeeds = {
  /** The usual one first. */
  readonly accounts: readonly Account[];
  readonly slug: Slug;
  /** The address of the letter that this one comes after, if the company got that by mail; else null. */
  readonly first: string | null;
  /** The person's word for this letter. */
  readonly wanted: string | null;
  /** The person's word for this company. */
  readonly choice: SenderChoice | null;
  /** Addresses that wrote to the company before, newest first. */
  readonly before: readonly string[];
};

/** `why`: what decided. */
export type ChosenSender = Omit<Sender, "kind"> & {
  readonly why: "first-letter" | "letter" | "company" | "before" | "usual";
};

/**
 * A letter that comes after another must come from the same address: the company knows the matter by it. Else the
 * person's word for the letter counts, then that for the company, then the address that wrote to it last, and at last the
 * usual mailbox. null: no mailbox is set up. A word that names an address which no mailbox has any more is no word.
 */
export const chooseSender = ({ accounts, slug, first, wanted, choice, before }: SenderNeeds): ChosenSender | null => {
  const from = (address: string | null, why: ChosenSender["why"]): ChosenSender | null => {
    const owner = address === null ? null : findOwner(accounts, address, slug);
    if (owner === null || address === null) return null;
    return { accountId: owner.accountId, name: owner.senderName, address, why };
  };
  const known = from(first, "first-letter") ?? from(wanted, "letter");
  if (known !== null) return known;
  const chosen = accounts.find(({ accountId }) => accountId === choice?.accountId);
  if (chosen !== undefined) {
    return from(choice?.alias ?? null, "company") ?? from(usualAddress(chosen, slug), "company");
  }
  for (const address of before) {
    const same = from(address, "before");
    if (same !== null) return same;
  }
  const [usual] = accounts;
  return usual === undefined ? null : from(usualAddress(usual, slug), "usual");
};
