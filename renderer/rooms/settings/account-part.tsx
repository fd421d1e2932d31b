// The mailbox in the settings: change it, try it with a mail to oneself.
import { useState } from "react";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AccountForm } from "./account-form.tsx";
import { AccountTest } from "./account-test.tsx";

export const AccountPart = () => {
  const { t } = useWords();
  const account = useSettings(({ settings }) => settings.accounts[0] ?? null);
  const isPractice = useSettings((state) => state.settings.mode === "practice");
  const say = useNotice((state) => state.say);
  /** How often it was saved: the outcome of a test does not outlive the settings that it tried. */
  const [saves, setSaves] = useState(0);
  const [isChanged, setChanged] = useState(false);
  return (
    <>
      <AccountForm
        account={account}
        done={t("shell.save")}
        onChanged={setChanged}
        onSaved={(saved) => {
          setSaves((count) => count + 1);
          say(t(saved.keptPasswords.length === 0 ? "settings.account.savedNoPassword" : "settings.account.saved"));
        }}
      />
      {account &&
        (isPractice ? (
          <p className="quiet small">{t("settings.account.testReal")}</p>
        ) : (
          <AccountTest key={saves} accountId={account.accountId} isChanged={isChanged} />
        ))}
    </>
  );
};
