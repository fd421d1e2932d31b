// Asks for the passphrase that opens the mail password, for this run of the app, and then sends the letter that waits.
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { UnlockForm } from "../settings/unlock-form.tsx";

type Props = { isOpen: boolean; onClose: () => void; onUnlocked: () => void };

export const UnlockDialog = ({ isOpen, onClose, onUnlocked }: Props) => {
  const { t } = useWords();
  return (
    <WindowDialog title={t("needs.unlock.title")} isOpen={isOpen} onClose={onClose} width="small">
      <p className="quiet">{t("needs.unlock.hint")}</p>
      <UnlockForm done={t("needs.unlock.send")} onUnlocked={onUnlocked} onCancel={onClose} />
    </WindowDialog>
  );
};
