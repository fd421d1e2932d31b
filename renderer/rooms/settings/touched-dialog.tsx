// Before a mailbox or one of its addresses goes: which letters wait for it and which companies know it, and what can be done.
import type { Touched } from "../../../electron/shared/touched.ts";
import { Button } from "../../parts/button.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { TouchedList } from "./touched-list.tsx";

type Removal = {
  /** The mailbox stays and another one writes; null: there is no other. */
  readonly other: { readonly address: string; readonly onKeep: () => void } | null;
};

type Props = {
  address: string;
  /** null: nothing is asked. */
  touched: Touched | null;
  /** The mailbox as a whole goes; null: one of its addresses. */
  removal?: Removal | null;
  onYes: () => void;
  onClose: () => void;
};

const WhatIsTouched = ({ touched: { waiting, open } }: { touched: Touched }) => {
  const { t } = useWords();
  return (
    <>
      {waiting.length > 0 && (
        <>
          <p>{t("touched.waiting", { count: waiting.length })}</p>
          <TouchedList requests={waiting} />
        </>
      )}
      {open.length > 0 && (
        <>
          <p>{t("touched.open", { count: open.length })}</p>
          <TouchedList requests={open} />
          <p className="quiet">{t("touched.later")}</p>
        </>
      )}
    </>
  );
};

export const TouchedDialog = ({ address, touched, removal = null, onYes, onClose }: Props) => {
  const { t } = useWords();
  const isNothing = touched === null || touched.waiting.length + touched.open.length === 0;
  const other = isNothing ? null : removal?.other;
  return (
    <WindowDialog
      name={removal === null ? "mailbox-change" : "mailbox-remove"}
      title={t(removal === null ? "touched.title" : "settings.account.removeAsk", { address })}
      isOpen={touched !== null}
      onClose={onClose}
      role="alertdialog"
      width={isNothing ? "small" : "large"}
    >
      {removal !== null && <p>{t("settings.account.removeText")}</p>}
      {touched !== null && <WhatIsTouched touched={touched} />}
      <div className="form-actions">
        {other && <Button onPress={other.onKeep}>{t("touched.keepWrite", { address: other.address })}</Button>}
        <Button weight={removal === null ? "primary" : "danger"} onPress={onYes}>
          {t(removal === null ? "touched.go" : "settings.account.remove")}
        </Button>
        <Button weight="plain" onPress={onClose} autoFocus>
          {t("touched.keep")}
        </Button>
      </div>
    </WindowDialog>
  );
};
