// The form for something that happened, or for what an entry should say instead.
import type { RequestEvent } from "../../../electron/shared/message.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { HappenedForm } from "./happened-form.tsx";

type Props = {
  readonly isOpen: boolean;
  readonly page: RequestPage;
  /** The entry to be corrected; null: a new one. */
  readonly before: RequestEvent | null;
  readonly onClose: () => void;
};

export const HappenedDialog = ({ page, before, isOpen, onClose }: Props) => {
  const { t } = useWords();
  return (
    <WindowDialog
      name={before === null ? "happened" : "happened-correct"}
      title={t(before === null ? "history.addTitle" : "history.correctTitle")}
      isOpen={isOpen}
      onClose={onClose}
      width="small"
    >
      {before !== null && <p className="quiet">{t("history.correctHint")}</p>}
      <HappenedForm page={page} before={before} onClose={onClose} />
    </WindowDialog>
  );
};
