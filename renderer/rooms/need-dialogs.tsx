// Asks for what a letter needs before it can be written: who writes, and through which mailbox.

import { WindowDialog } from "../parts/window-dialog.tsx";
import { useSettings, useWriting } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import { AccountForm } from "./settings/account-form.tsx";
import { PersonForm } from "./settings/person-form.tsx";

export const NeedDialogs = () => {
  const { t } = useWords();
  const need = useWriting((state) => state.need);
  const resume = useWriting((state) => state.resume);
  const giveUp = useWriting((state) => state.giveUp);
  const hasAccount = useSettings((state) => state.settings.accounts.length > 0);
  return (
    <>
      <WindowDialog name="need-person" title={t("needs.person.title")} isOpen={need === "person"} onClose={giveUp}>
        <p className="quiet">{t("needs.person.hint")}</p>
        <PersonForm done={t("needs.person.done")} onSaved={() => void resume()} onCancel={giveUp} />
      </WindowDialog>
      <WindowDialog
        name="need-account"
        title={t("needs.account.title")}
        isOpen={need === "account" && !hasAccount}
        onClose={giveUp}
      >
        <p className="quiet">{t("needs.account.hint")}</p>
        <AccountForm
          account={null}
          isShort
          done={t("needs.account.done")}
          onSaved={() => void resume()}
          onCancel={giveUp}
        />
      </WindowDialog>
    </>
  );
};
