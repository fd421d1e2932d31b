// After a passphrase was chosen: a recovery code, for the day on which it is forgotten.
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { CodeMaker } from "./code-maker.tsx";
import { GateScreen } from "./gate-screen.tsx";

export const OfferScreen = () => {
  const { t } = useWords();
  const endOffer = useVault((state) => state.endOffer);
  const hasCode = useVault(({ view: { vault } }) => vault.kind === "open" && vault.hasRecoveryCode);
  const [isTried, setTried] = useState(false);
  return (
    <GateScreen state="offer" title={t("vault.code.offerTitle")} hasLanguage={false}>
      <p>{t("vault.code.offer")}</p>
      <CodeMaker onTried={() => setTried(true)} />
      <div className="gate-actions">
        <Button weight={isTried ? "primary" : "plain"} onPress={endOffer}>
          {t(hasCode ? (isTried ? "vault.code.done" : "vault.code.doneUntried") : "vault.code.later")}
        </Button>
      </div>
      {!hasCode && <p className="quiet small">{t("vault.code.laterHint")}</p>}
    </GateScreen>
  );
};
