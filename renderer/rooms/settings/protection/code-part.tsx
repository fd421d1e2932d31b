// The recovery code in the settings: whether there is one, the drill, and a new one.
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { WindowDialog } from "../../../parts/window-dialog.tsx";
import { useVault } from "../../../stores/use-vault.ts";
import { useWords } from "../../../words/use-words.ts";
import { CodeDrill } from "../../gate/code-drill.tsx";
import { CodeMaker } from "../../gate/code-maker.tsx";

export const CodePart = () => {
  const { t } = useWords();
  const hasCode = useVault(({ view: { vault } }) => vault.kind === "open" && vault.hasRecoveryCode);
  const [asks, setAsks] = useState<"make" | "try" | null>(null);
  const close = () => setAsks(null);
  return (
    <>
      <p>{t(hasCode ? "vault.protection.codeThere" : "vault.protection.codeNone")}</p>
      <div className="gate-actions">
        {hasCode && <Button onPress={() => setAsks("try")}>{t("vault.protection.drill")}</Button>}
        <Button icon="lock" onPress={() => setAsks("make")}>
          {t(hasCode ? "vault.code.makeNew" : "vault.code.make")}
        </Button>
      </div>
      <WindowDialog
        name="code-try"
        title={t("vault.protection.drill")}
        isOpen={asks === "try"}
        onClose={close}
        width="small"
      >
        <CodeDrill />
        <div className="form-actions">
          <Button onPress={close}>{t("shell.close")}</Button>
        </div>
      </WindowDialog>
      <WindowDialog name="code-make" title={t("vault.code.label")} isOpen={asks === "make"} onClose={close}>
        <p>{t("vault.code.offer")}</p>
        {hasCode && <p>{t("vault.protection.codeOld")}</p>}
        <CodeMaker />
        <div className="form-actions">
          <Button onPress={close}>{t("shell.close")}</Button>
        </div>
      </WindowDialog>
    </>
  );
};
