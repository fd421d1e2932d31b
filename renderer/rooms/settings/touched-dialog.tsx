// Before a mailbox or one of its addresses goes: which letters wait for it and which companies know it, and what can be done.
import type { Touched } from "../../../electron/shared/touched.ts";
import { Button } from "../../parts/button.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { TouchedList } from "./touched-list.tsx";

type Props = {
  address: string;
  /** null: nothing is asked. */
  touched: Touched | null;
  /** What goes on, `null` for the dialog's own word. */
  yes: string | null;
  isDanger?: boolean;
  /** The mailbox stays and another one writes; null: there is no other. */
  other?: { readonly address: string; readonly onKeep: () => void } | null;
  onYes: () => void;
  onClose: () => void;
};

export const TouchedDialog = ({ address, touched, yes, isDanger = false, other = null, onYes, onClose }: Props) => {
  const { t } = useWords();
  return (
    <WindowDialog
      title={t("touched.title", { address })}
      isOpen={touched !== null}
      onClose={onClose}
      role="alertdialog"
    >
      {touched !== null && touched.waiting.length > 0 && (
        <>
          <p>{t("touched.waiting", { count: touched.waiting.length })}</p>
          <TouchedList requests={touched.waiting} />
        </>
      )}
      {touched !== null && touched.open.length > 0 && (
        <>
          <p>{t("touched.open", { count: touched.open.length })}</p>
          <TouchedList requests={touched.open} />
          <p className="quiet">{t("touched.later")}</p>
        </>
      )}
      <div className="form-actions">
        {other !== null && <Button onPress={other.onKeep}>{t("touched.keepWrite", { address: other.address })}</Button>}
        <Button weight={isDanger ? "danger" : "primary"} onPress={onYes}>
          {yes ?? t("touched.go")}
        </Button>
        <Button weight="plain" onPress={onClose} autoFocus>
          {t("touched.keep")}
        </Button>
      </div>
    </WindowDialog>
  );
};
