// The mailboxes in the settings: the list, and a form for a new one.
import { useState } from "react";
import type { Settings } from "../../../electron/shared/settings.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AccountCard } from "./account-card.tsx";
import { AccountForm } from "./account-form.tsx";
import "./accounts.css";
import { UnlockForm } from "./unlock-form.tsx";

export const AccountPart = () => {
  const { t } = useWords();
  const { secret, accounts, mode } = useSettings((state) => state.settings);
  const say = useNotice((state) => state.say);
  const [isAdding, setAdding] = useState(false);
  const isLocked = secret.kept === "passphrase" && !secret.unlocked;
  const isFirst = accounts.length === 0;
  const sayNew = (saved: Settings) => {
    const made = saved.accounts.at(-1);
    const isKept = made !== undefined && saved.keptPasswords.some((name) => name.includes(`:${made.accountId}:`));
    setAdding(false);
    say(t(isKept ? "settings.account.saved" : "settings.account.savedNoPassword"));
  };
  return (
    <>
      {isLocked && (
        <Note icon="lock" title={t("account.locked")}>
          <UnlockForm done={t("needs.unlock.done")} onUnlocked={() => say(t("needs.unlock.unlocked"))} />
        </Note>
      )}
      {secret.kept === "passphrase" && secret.unlocked && <p className="quiet small">{t("account.unlocked")}</p>}
      {!isFirst && (
        <ul className="accounts" aria-label={t("settings.account.title")}>
          {accounts.map((account, place) => (
            <AccountCard key={account.accountId} account={account} isUsual={place === 0} />
          ))}
        </ul>
      )}
      {!isFirst && mode === "practice" && <p className="quiet small">{t("settings.account.testReal")}</p>}
      {isFirst || isAdding ? (
        <section className="account-new" aria-label={t("settings.account.new")}>
          {!isFirst && <h3>{t("settings.account.new")}</h3>}
          <AccountForm
            account={null}
            done={t("shell.save")}
            onSaved={sayNew}
            {...(!isFirst && { onCancel: () => setAdding(false) })}
          />
        </section>
      ) : (
        <div>
          <Button icon="mail" onPress={() => setAdding(true)}>
            {t("settings.account.add")}
          </Button>
        </div>
      )}
    </>
  );
};
