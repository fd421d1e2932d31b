// Calls of the settings room.
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Store } from "../adapters/store/store.ts";
import type { Language, Mode } from "../shared/lists.ts";
import type { MailProvider } from "../shared/mail-provider.ts";
import { type LedgerEntry, RequestId } from "../shared/request.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { Account, Settings } from "../shared/settings.ts";
import type { Touched, TouchingChange } from "../shared/touched.ts";
import { createAccountHandlers } from "./accounts.ts";
import type { FrontCall } from "./build-front.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";
import type { HandlersOf } from "./serve.ts";

export const createSettingsHandlers = ({
  kept,
  show,
  store,
  secrets,
  newId,
  providers,
  sendTest,
  showLedger,
  post,
  rememberLanguage,
  mailboxesChanged,
  modeChosen,
  noticesChanged,
  findTouched,
}: {
  kept: KeptSettings;
  show: () => Result<Settings>;
  store: Pick<Store, "accounts" | "outbox" | "requests" | "secrets">;
  secrets: Secrets;
  newId: () => string;
  providers: ReadonlyMap<string, MailProvider>;
  sendTest: (account: Account) => Promise<Result<{ smtpReply: string; to: string }>>;
  showLedger: (mode: Mode) => Promise<LedgerEntry[]>;
  post: Pick<Post, "goOn" | "queue">;
  /** For the screens that stand before the store is open. */
  rememberLanguage: (language: Language) => void;
  /** Which mailboxes may be looked into, or what for, may be another. */
  mailboxesChanged: () => void;
  /** Practice may have begun: it promises that nothing leaves the computer. */
  modeChosen: () => void;
  /** Notices of the system may be allowed now. */
  noticesChanged: () => void;
  findTouched: (change: TouchingChange) => Promise<Result<Touched>>;
}): Omit<HandlersOf<"settings">, FrontCall> => {
  /** An entry that was begun in the history of a request that is deleted since; its form's name says of which. */
  const isOfNobody = (form: string): boolean => {
    const requestId = RequestId.safeParse(/^happened (\S+) /.exec(form)?.[1]).data;
    return requestId !== undefined && store.requests.get(requestId) === null;
  };
  return {
    "settings:list-providers": () => succeed([...providers.values()]),
    "settings:ledger": async () => succeed(await showLedger(kept.mode() ?? "practice")),
    "settings:choose-mode": ({ mode }) => {
      kept.keep("mode", mode);
      modeChosen();
      mailboxesChanged();
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
    "settings:find-touched": ({ change }) => findTouched(change),
    "settings:keep-unfinished": (forms) => {
      // What was begun about a request that is deleted since goes with it.
      const left = Object.fromEntries(Object.entries(forms).filter(([name]) => !isOfNobody(name)));
      kept.keep("unfinished", left);
      return succeed({ forms: Object.keys(forms).length });
    },
    "settings:save-hiding": (hiding) => {
      kept.keep("hiding", hiding);
      return show();
    },
    "settings:save-asks-dkim": ({ asksDkim }) => {
      kept.keep("asks-dkim", asksDkim);
      return show();
    },
    "settings:save-notifies": ({ notifies }) => {
      kept.keep("notifies", notifies);
      noticesChanged();
      return show();
    },
    "settings:save-outbox": (outbox) => {
      kept.keep("outbox", outbox);
      post.queue.wake();
      return show();
    },
    ...createAccountHandlers({ kept, store, secrets, newId, sendTest, post, show, mailboxesChanged }),
  };
};
