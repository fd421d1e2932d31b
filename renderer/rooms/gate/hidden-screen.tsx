// The curtain: nothing of the person's data is on the window, and letters go on going out.
import { useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useKeeper, useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { GateScreen } from "./gate-screen.tsx";
import { UnlockForm } from "./unlock-form.tsx";

export const HiddenScreen = () => {
  const { t } = useWords();
  const { vault, waiting } = useVault((state) => state.view);
  const { unlock, lock } = useVault((state) => state);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [usesCode, setUsesCode] = useState(false);
  const hasPassphrase = useKeeper() === "passphrase";
  return (
    <GateScreen state="hidden" title={t("vault.hidden.title")} takesFocus={!hasPassphrase}>
      <p role="status">
        {waiting === null || waiting === 0 ? t("vault.hidden.none") : t("vault.hidden.waiting", { count: waiting })}
      </p>
      {hasPassphrase ? (
        <>
          <UnlockForm
            key={String(usesCode)}
            by={usesCode ? "recoveryCode" : "passphrase"}
            done={t("vault.hidden.show")}
          />
          {vault.kind === "open" && vault.hasRecoveryCode && (
            <div className="gate-actions">
              <Button weight="quiet" onPress={() => setUsesCode(!usesCode)}>
                {t(usesCode ? "vault.locked.havePassphrase" : "vault.locked.haveCode")}
              </Button>
            </div>
          )}
        </>
      ) : (
        <>
          {failure && <PlainFailure code={failure.code} />}
          <div className="gate-actions">
            <Button weight="primary" onPress={() => void unlock({ keyring: true }).then(setFailure)}>
              {t("vault.hidden.show")}
            </Button>
          </div>
          <p className="quiet small">{t("vault.hidden.curtain")}</p>
        </>
      )}
      <div className="gate-actions">
        <Button icon="lock" onPress={() => void lock()}>
          {t("vault.hidden.lock")}
        </Button>
      </div>
    </GateScreen>
  );
};
