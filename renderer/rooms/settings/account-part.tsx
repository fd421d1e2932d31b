// The mailboxes in the settings: the list, and a form for a new one.
import { useEffect, useRef, useState } from "react";
import type { Settings } from "../../../electron/shared/settings.ts";
import { Button } from "../../parts/button.tsx";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AccountCard } from "./account-card.tsx";
import { AccountForm } from "./account-form.tsx";
import "./accounts.css";
import { useFocusAfter } from "./use-focus-after.ts";

export const AccountPart = () => {
  const { t } = useWords();
  const { accounts, mode } = useSettings((state) => state.settings);
  const say = useNotice((state) => state.say);
  const [isAdding, setAdding] = useState(false);
  const isFirst = accounts.length === 0;
  const add = useFocusAfter<HTMLDivElement>(isAdding);
  const count = useRef(accounts.length);
  useEffect(() => {
    // The button that removed a mailbox went with it.
    if (accounts.length < count.current) add.current?.querySelector<HTMLElement>("button")?.focus();
    count.current = accounts.length;
  }, [accounts.length, add]);
  const sayNew = (saved: Settings) => {
    const made = saved.accounts.at(-1);
    const isKept = made !== undefined && saved.keptPasswords.some((name) => name.includes(`:${made.accountId}:`));
    setAdding(false);
    say(t(isKept ? "settings.account.saved" : "settings.account.savedNoPassword"));
  };
  return (
    <>
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
            {...(!isFirst && { isOpened: true, onCancel: () => setAdding(false) })}
          />
        </section>
      ) : (
        <div ref={add}>
          <Button icon="mail" onPress={() => setAdding(true)}>
            {t("settings.account.add")}
          </Button>
        </div>
      )}
    </>
  );
};
