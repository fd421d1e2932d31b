// Who writes, and from which address, or what has to be asked before.
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { type ChosenSender, chooseSender } from "../core/accounts/choose-sender.ts";
import { findOwner, sendersOf } from "../core/accounts/find-owner.ts";
import { wasMailed } from "../core/accounts/was-mailed.ts";
import type { Slug } from "../shared/company.ts";
import type { Letter } from "../shared/letter.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Sender } from "../shared/sender.ts";
import type { Account, Person } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { OwnWords } from "./own-words.ts";

export type Writer = { readonly mode: Mode; readonly person: Person };

/** `details-needed`. */
export const findWriter = (kept: KeptSettings): Result<Writer> => {
  const person = kept.person();
  if (!person) return fail("details-needed", "The person's details are not known yet.");
  return succeed({ mode: kept.mode() ?? "practice", person });
};

type Asked = {
  readonly mode: Mode;
  readonly slug: Slug;
  readonly follows: RequestId | null;
  /** The person's word for this letter. */
  readonly wanted: string | null;
};

export type SenderDesk = ReturnType<typeof createSenderDesk>;

export const createSenderDesk = ({
  kept,
  store,
  words,
}: {
  kept: KeptSettings;
  store: Pick<Store, "requests" | "outbox">;
  words: Pick<OwnWords, "sender">;
}) => {
  const isMailed = ({ requestId, sentBy }: StoredRequest): boolean =>
    wasMailed({ sentBy, isApproved: store.outbox.get(requestId) !== null });

  const firstOf = (follows: RequestId | null): string | null => {
    const first = follows === null ? null : store.requests.get(follows);
    return first !== null && isMailed(first) ? first.letter.from.address : null;
  };

  /** In real mode; null: no mailbox is set up. */
  const choose = ({ mode, slug, follows, wanted }: Asked): ChosenSender | null => {
    const accounts = kept.accounts();
    const before = store.requests.toCompany(mode, slug).filter(isMailed);
    return chooseSender({
      accounts,
      slug,
      first: firstOf(follows),
      wanted,
      choice: words.sender(slug),
      before: before.map(({ letter }) => letter.from.address),
    });
  };

  const ofPerson = (): Letter["from"] | null => {
    const person = kept.person();
    return person && { name: person.name, address: person.email };
  };

  const ownerOf = (address: string, slug: Slug): Account | null => findOwner(kept.accounts(), address, slug);

  return {
    ownerOf,

    /** A mailbox's address in real mode, the person's in practice. null: not known yet. */
    senderOf: (asked: Asked): Letter["from"] | null => {
      if (asked.mode === "practice") return ofPerson();
      const chosen = choose(asked);
      return chosen && { name: chosen.name, address: chosen.address };
    },

    /** The address that a letter should come from and cannot: no mailbox has that of the letter before any more. */
    lostSender: ({ mode, follows, slug }: Pick<Asked, "mode" | "slug" | "follows">): string | null => {
      const first = mode === "practice" ? null : firstOf(follows);
      return first === null || ownerOf(first, slug) !== null ? null : first;
    },

    /**
     * From which address a draft should come by today's rules. A draft stays with its address for as long as a mailbox
     * has that, unless the person's word or the letter before says another.
     */
    senderOfDraft: ({ mode, slug, follows, letter, wish }: StoredRequest): Letter["from"] | null => {
      if (mode === "practice") return ofPerson();
      const chosen = choose({ mode, slug, follows, wanted: wish?.from ?? null });
      if (chosen === null) return null;
      const { name, address, why } = chosen;
      if (why !== "before" && why !== "usual") return { name, address };
      const owner = ownerOf(letter.from.address, slug);
      return owner === null ? { name, address } : { name: owner.senderName, address: letter.from.address };
    },

    /** All addresses that a letter could come from instead. */
    sendersFor: ({ mode, slug, follows }: Pick<Asked, "mode" | "slug" | "follows">): Sender[] => {
      if (mode === "practice") return [];
      const accounts = kept.accounts();
      const all = accounts.flatMap((account) => sendersOf(account, slug));
      const first = firstOf(follows);
      if (first === null) return all;
      const owner = ownerOf(first, slug);
      if (owner === null) return all;
      const kind = all.find(({ address }) => address === first)?.kind ?? "plus";
      return [{ accountId: owner.accountId, name: owner.senderName, address: first, kind }];
    },
  };
};
