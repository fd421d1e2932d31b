// Calls of the settings room. The password goes in here and never comes out.
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Language, Mode } from "../shared/lists.ts";
import type { LedgerEntry } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Account, Settings } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";
import { onlyAccount, passwordName, secretBinding } from "./ways-out.ts";

export const createSettingsHandlers = ({
  kept,
  secrets,
  sendTest,
  showLedger,
  post,
  rememberLanguage,
}: {
  kept: KeptSettings;
  secrets: Secrets;
  sendTest: (account: Account) => Promise<Result<{ smtpReply: string; to: string }>>;
  showLedger: (mode: Mode) => LedgerEntry[];
  post: Pick<Post, "goOn" | "queue">;
  /** For the screens that stand before the store is open. */
  rememberLanguage: (language: Language) => void;
}): HandlersOf<"settings"> => {
  const keptPasswords = (): string[] => {
    const account = kept.account();
    if (account === null) return [];
    const name = passwordName(onlyAccount, "smtp");
    return secrets.isKept({ name, binding: secretBinding(account) }) ? [name] : [];
  };
  const show = (): Result<Settings> =>
    succeed({
      mode: kept.mode(),
      language: kept.language(),
      person: kept.person(),
      account: kept.account(),
      keptPasswords: keptPasswords(),
      outbox: kept.outbox(),
      hiding: kept.hiding(),
    });
  return {
    "settings:get": show,
    "settings:ledger": () => succeed(showLedger(kept.mode() ?? "practice")),
    "settings:choose-mode": ({ mode }) => {
      kept.keep("mode", mode);
      return show();
    },
    "settings:choose-language": ({ language }) => {
      kept.keep("language", language);
      rememberLanguage(language);
      return show();
    },
    "settings:save-person": (person) => {
      kept.keep("person", person);
      return show();
    },
    "settings:save-account": ({ account, password }) => {
      const before = kept.account();
      const isElsewhere = before !== null && secretBinding(before) !== secretBinding(account);
      const name = passwordName(onlyAccount, "smtp");
      if (password !== null) secrets.keep({ name, binding: secretBinding(account), password });
      // A stored password is bound to its server, port and protection: it must not follow the account elsewhere.
      else if (isElsewhere) secrets.forget(name);
      kept.keep("account", account);
      post.goOn();
      return show();
    },
    "settings:save-hiding": (hiding) => {
      kept.keep("hiding", hiding);
      return show();
    },
    "settings:save-outbox": (outbox) => {
      kept.keep("outbox", outbox);
      post.queue.wake();
      return show();
    },
    "settings:test-account": async () => {
      const account = kept.account();
      return account ? sendTest(account) : fail("account-needed", "No mail account is set up.");
    },
  };
};
