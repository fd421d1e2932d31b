// What keeps the data closed, and how to change it: keyring or passphrase, recovery code, hiding, locking, erasing.
import { useKeys } from "../../../parts/use-keys.ts";
import { useWords } from "../../../words/use-words.ts";
import { EraseAll } from "../../gate/erase-all.tsx";
import { CodePart } from "./code-part.tsx";
import { HidingForm } from "./hiding-form.tsx";
import { KeeperPart } from "./keeper-part.tsx";

export const ProtectionPart = () => {
  const { t } = useWords();
  const keys = useKeys();
  return (
    <div className="protection">
      <KeeperPart />
      <h3>{t("vault.code.label")}</h3>
      <CodePart />
      <h3>{t("vault.protection.hideTitle")}</h3>
      <p className="quiet">{t("vault.protection.hideHint", keys)}</p>
      <HidingForm />
      <h3>{t("vault.erase.title")}</h3>
      <p className="quiet">{t("vault.erase.hint")}</p>
      <EraseAll />
    </div>
  );
};
