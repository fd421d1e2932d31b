// Opened by the recovery code: something new must keep the key before anything is shown.
import { useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { GateScreen } from "./gate-screen.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";

export const ChooseScreen = () => {
  const { t } = useWords();
  const keepBy = useVault((state) => state.keepBy);
  const hasKeyring = useVault((state) => state.view.keyringAvailable);
  const [failure, setFailure] = useState<Failure | null>(null);
  const byKeyring = async () => setFailure(await keepBy({ passphrase: null, current: null }));
  return (
    <GateScreen state="choosing" title={t("vault.choose.title")}>
      <p>{t("vault.choose.text")}</p>
      <PassphraseForm done={t("vault.choose.done")} onSave={(passphrase) => keepBy({ passphrase, current: null })} />
      {hasKeyring && (
        <>
          <p>{t("vault.choose.keyring")}</p>
          {failure && <PlainFailure code={failure.code} />}
          <div className="gate-actions">
            <Button onPress={() => void byKeyring()}>{t("vault.choose.byKeyring")}</Button>
          </div>
        </>
      )}
    </GateScreen>
  );
};
