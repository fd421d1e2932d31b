// Who holds the key: the keyring or a passphrase; and the way from one to the other.
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { WindowDialog } from "../../../parts/window-dialog.tsx";
import { useNotice } from "../../../stores/use-stores.ts";
import { useKeeper, useVault } from "../../../stores/use-vault.ts";
import { useWords } from "../../../words/use-words.ts";
import { PassphraseForm } from "../../gate/passphrase-form.tsx";
import { ToKeyring } from "./to-keyring.tsx";

export const KeeperPart = () => {
  const { t } = useWords();
  const keyringAvailable = useVault((state) => state.view.keyringAvailable);
  const keepBy = useVault((state) => state.keepBy);
  const say = useNotice((state) => state.say);
  const [asks, setAsks] = useState<"passphrase" | "keyring" | null>(null);
  const hasPassphrase = useKeeper() === "passphrase";
  const close = () => setAsks(null);
  const change = t(hasPassphrase ? "vault.protection.change" : "vault.protection.toPassphrase");
  return (
    <>
      <p>{t(hasPassphrase ? "vault.protection.passphrase" : "vault.protection.keyring")}</p>
      <div className="gate-actions">
        <Button icon="lock" onPress={() => setAsks("passphrase")}>
          {change}
        </Button>
        {hasPassphrase && keyringAvailable && (
          <Button onPress={() => setAsks("keyring")}>{t("vault.protection.toKeyring")}</Button>
        )}
      </div>
      <WindowDialog name="to-passphrase" title={change} isOpen={asks === "passphrase"} onClose={close} width="small">
        <PassphraseForm
          done={t("vault.choose.done")}
          asksCurrent={hasPassphrase}
          onSave={async (passphrase, current) => {
            const failure = await keepBy({ passphrase, current });
            if (failure !== null) return failure;
            close();
            say(t("vault.protection.changed"));
            return null;
          }}
          onCancel={close}
        />
      </WindowDialog>
      <WindowDialog
        name="to-keyring"
        title={t("vault.protection.toKeyring")}
        isOpen={asks === "keyring"}
        onClose={close}
        width="small"
      >
        <ToKeyring
          onKept={() => {
            close();
            say(t("vault.protection.kept"));
          }}
          onClose={close}
        />
      </WindowDialog>
    </>
  );
};
