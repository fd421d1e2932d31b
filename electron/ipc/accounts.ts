// Calls for the person's mailboxes. Passwords go in here and never come out.
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Store } from "../adapters/store/store.ts";
import { isSameAddress } from "../core/accounts/find-owner.ts";
import type { CallArgument } from "../shared/contract.ts";
import { type Failure, fail, type Result } from "../shared/result.ts";
import { type SecretName, secretNameOf } from "../shared/secret-name.ts";
import { type Account, AccountId, type Settings, type WayIn } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";
import { refuseByLetters } from "./refuse-by-letters.ts";
import type { HandlersOf } from "./serve.ts";
import { secretBinding } from "./ways-out.ts";

type Calls = Pick<
  HandlersOf<"settings">,
  "settings:save-account" | "settings:remove-account" | "settings:set-usual-account" | "settings:test-account"
>;
type Saved = CallArgument<"settings:save-account">;
type Door = { readonly way: WayIn | null; readonly password: string | null };

type Needs = {
  readonly kept: KeptSettings;
  readonly store: Pick<Store, "accounts" | "outbox" | "requests">;
  readonly secrets: Secrets;
  readonly newId: () => string;
  readonly sendTest: (account: Account) => Promise<Result<{ smtpReply: string; to: string }>>;
  readonly post: Pick<Post, "goOn" | "queue">;
  readonly show: () => Result<Settings>;
  readonly mailboxesChanged: () => void;
};

const unknown = () => fail("account-unknown", "There is no such mailbox.");

/** The first address that another mailbox has already: letters could not be told apart by it. */
const findTaken = (account: Pick<Account, "address" | "aliases">, others: readonly Account[]): Failure | null => {
  const taken = [account.address, ...account.aliases].find((one) =>
    others.some(({ address, aliases }) => [address, ...aliases].some((other) => isSameAddress(one, other))),
  );
  return taken === undefined ? null : fail("address-taken", "Another mailbox has that address.", { detail: taken });
};

const withoutDoubles = ({ address, aliases }: Pick<Account, "address" | "aliases">): string[] =>
  aliases.filter(
    (alias, place) =>
      !isSameAddress(alias, address) && aliases.findIndex((other) => isSameAddress(other, alias)) === place,
  );

export const createAccountHandlers = ({
  kept,
  store,
  secrets,
  newId,
  sendTest,
  post,
  show,
  mailboxesChanged,
}: Needs): Calls => {
  /** A stored password is bound to its server, port and protection: it must not follow the account elsewhere. */
  const keepPassword = (name: SecretName, { way, password }: Door, before: WayIn | null): void => {
    const isElsewhere = before !== null && (way === null || secretBinding(before) !== secretBinding(way));
    if (way !== null && password !== null) secrets.keep({ name, binding: secretBinding(way), password });
    else if (isElsewhere) secrets.forget(name);
  };

  const save = ({ account, password, imapPassword }: Saved): Result<Settings> => {
    const known = kept.accounts();
    const isFirst = known.length === 0;
    const accountId = account.accountId ?? AccountId.parse(isFirst ? "main" : newId());
    const before = known.find((one) => one.accountId === accountId) ?? null;
    const isNew = account.accountId === null || (isFirst && accountId === "main");
    if (before === null && !isNew) return unknown();
    const others = known.filter((one) => one !== before);
    const taken = findTaken(account, others);
    if (taken) return taken;
    const saved: Account = { ...account, accountId, aliases: withoutDoubles(account) };
    keepPassword(secretNameOf(accountId, "smtp"), { way: saved, password }, before);
    keepPassword(secretNameOf(accountId, "imap"), { way: saved.imap, password: imapPassword }, before?.imap ?? null);
    store.accounts.put(saved);
    post.goOn([saved.address, ...(before === null ? [] : [before.address])]);
    mailboxesChanged();
    return show();
  };

  return {
    "settings:save-account": save,
    "settings:remove-account": ({ accountId }) => {
      const account = kept.account(accountId);
      if (account === null) return unknown();
      // Those that wait for it, and those that are on their way from it.
      const its = store.outbox.senders().filter(({ envelopeFrom }) => isSameAddress(envelopeFrom, account.address));
      const refused = refuseByLetters(store, its);
      if (refused !== null) return refused;
      store.accounts.remove(accountId);
      for (const door of ["smtp", "imap"] as const) secrets.forget(secretNameOf(accountId, door));
      post.queue.wake();
      return show();
    },
    "settings:set-usual-account": ({ accountId }) => {
      if (!store.accounts.makeFirst(accountId)) return unknown();
      return show();
    },
    "settings:test-account": async ({ accountId }) => {
      const account = kept.account(accountId);
      return account ? sendTest(account) : unknown();
    },
  };
};
