// Asks before something that cannot be taken back.
import { useWords } from "../words/use-words.ts";
import { Button } from "./button.tsx";
import type { DialogName } from "./dialog-names.ts";
import { WindowDialog } from "./window-dialog.tsx";

type Props = {
  name: DialogName;
  title: string;
  text: string;
  yes: string;
  isDanger?: boolean;
  isOpen: boolean;
  onYes: () => void;
  onClose: () => void;
};

export const ConfirmDialog = ({ name, title, text, yes, isDanger = false, isOpen, onYes, onClose }: Props) => {
  const { t } = useWords();
  return (
    <WindowDialog name={name} title={title} isOpen={isOpen} onClose={onClose} role="alertdialog" width="small">
      <p>{text}</p>
      <div className="form-actions">
        <Button weight={isDanger ? "danger" : "primary"} onPress={onYes}>
          {yes}
        </Button>
        <Button weight="plain" onPress={onClose} autoFocus>
          {t("shell.cancel")}
        </Button>
      </div>
    </WindowDialog>
  );
};
