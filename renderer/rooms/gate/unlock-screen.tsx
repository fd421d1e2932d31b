// The data is locked: what opens it, what does not go out meanwhile, and what is left if nothing opens it any more.
import { useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { EraseAll } from "./erase-all.tsx";
import { GateScreen } from "./gate-screen.tsx";
import { TroubleNote } from "./trouble-note.tsx";
import { UnlockForm } from "./unlock-form.tsx";

const KeyringPart = ({ isSilent, hasCode }: { isSilent: boolean; hasCode: boolean }) => {
  const { t } = useWords();
  const unlock = useVault((state) => state.unlock);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const ask = async () => {
    setBusy(true);
    setFailure(await unlock({ keyring: true }));
    setBusy(false);
  };
  return (
    <>
      {isSilent ? (
        <Note tone="bad">
          <p>{t("vault.locked.silent")}</p>
          {!hasCode && <p>{t("vault.locked.noCode")}</p>}
        </Note>
      ) : (
        <p className="quiet">{t("vault.locked.keyring")}</p>
      )}
      {failure && !isSilent && <PlainFailure code={failure.code} />}
      <div className="gate-actions">
        <Button weight={isSilent ? "plain" : "primary"} icon="lock" isBusy={isBusy} onPress={() => void ask()}>
          {t(isSilent ? "vault.locked.again" : "vault.locked.done")}
        </Button>
      </div>
    </>
  );
};

export const UnlockScreen = () => {
  const { t } = useWords();
  const { vault, waiting } = useVault((state) => state.view);
  const isLocked = vault.kind === "locked";
  const isSilent = isLocked && vault.keptBy === "keyring" && vault.keyring === "silent";
  const hasCode = isLocked && vault.hasRecoveryCode;
  const [usesCode, setUsesCode] = useState(false);
  const byCode = hasCode && (usesCode || isSilent);
  const sayWaiting = () => {
    if (waiting === null) return t("vault.locked.unknown");
    return waiting === 0 ? t("vault.locked.none") : t("vault.locked.waiting", { count: waiting });
  };
  return (
    <GateScreen state="locked" title={t("vault.locked.title")} takesFocus={false}>
      <p>{sayWaiting()}</p>
      <TroubleNote />
      {isLocked && vault.keptBy === "keyring" && <KeyringPart isSilent={isSilent} hasCode={hasCode} />}
      {byCode && <UnlockForm key="code" by="recoveryCode" done={t("vault.locked.byCode")} />}
      {isLocked && vault.keptBy === "passphrase" && !byCode && (
        <UnlockForm key="passphrase" by="passphrase" done={t("vault.locked.done")} />
      )}
      {hasCode && !isSilent && (
        <div className="gate-actions">
          <Button weight="quiet" onPress={() => setUsesCode(!usesCode)}>
            {t(usesCode && vault.keptBy === "passphrase" ? "vault.locked.havePassphrase" : "vault.locked.haveCode")}
          </Button>
        </div>
      )}
      <EraseAll isLast />
    </GateScreen>
  );
};
