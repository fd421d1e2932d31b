// Calls of the settings room. The password goes in here and never comes out.
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Mode } from "../shared/lists.ts";
import type { LedgerEntry } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Account, Settings } from "../shared/settings.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";
import { passwordName, secretBinding } from "./ways-out.ts";

export const createSettingsHandlers = ({
  kept,
  secrets,
  sendTest,
  showLedger,
  post,
}: {
  kept: KeptSettings;
  secrets: Secrets;
  sendTest: (account: Account) => Promise<Result<{ smtpReply: string; to: string }>>;
  showLedger: (mode: Mode) => LedgerEntry[];
  post: Pick<Post, "goOn" | "queue">;
}): HandlersOf<"settings"> => {
  const show = (): Result<Settings> =>
    succeed({
      mode: kept.mode(),
      language: kept.language(),
      person: kept.person(),
      account: kept.account(),
      secret: secrets.state(),
      outbox: kept.outbox(),
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
      return show();
    },
    "settings:save-person": (person) => {
      kept.keep("person", person);
      return show();
    },
    "settings:save-account": async ({ account, password, passphrase }) => {
      const before = kept.account();
      const isElsewhere = before !== null && secretBinding(before) !== secretBinding(account);
      if (password !== null) {
        const done = await secrets.keep({ name: passwordName, binding: secretBinding(account), password, passphrase });
        if (!done.ok) return done;
      } else if (isElsewhere) {
        // A stored password is bound to its server, port and protection: it must not follow the account elsewhere.
        secrets.forget(passwordName);
      }
      kept.keep("account", account);
      post.goOn();
      return show();
    },
    "settings:unlock": async ({ passphrase }) => {
      const done = await secrets.unlock(passphrase);
      if (!done.ok) return done;
      post.queue.wake();
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
