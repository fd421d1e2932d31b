// "Erase everything": says before what is destroyed and what cannot be reached, and goes on only by a typed word.
import { useState } from "react";
import { eraseWords } from "../../../electron/shared/lists.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useForm } from "../../parts/use-form.ts";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { Unreached } from "./unreached.tsx";

const losses = ["key", "store", "rest"] as const;

const EraseForm = ({ onClose }: { onClose: () => void }) => {
  const { t, language } = useWords();
  const erase = useVault((state) => state.erase);
  const waiting = useVault((state) => state.view.waiting);
  const word = eraseWords[language];
  const form = useForm({
    initial: { typed: "" },
    check: ({ typed }) => ({ typed: typed.trim() === "" ? t("check.missing") : undefined }),
    save: ({ typed }) => erase(typed),
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <h3>{t("vault.erase.will")}</h3>
      <ul className="gate-list">
        {losses.map((loss) => (
          <li key={loss}>{t(`vault.erase.wills.${loss}`)}</li>
        ))}
        {waiting !== null && waiting > 0 && <li>{t("vault.erase.waiting", { count: waiting })}</li>}
      </ul>
      <Unreached level={3} />
      <Field
        label={t("vault.erase.type", { word })}
        value={form.values.typed}
        onChange={form.set("typed")}
        error={form.errors.typed}
        isRequired
      />
      {form.failure && <PlainFailure code={form.failure.code} />}
      <div className="form-actions">
        <Button type="submit" weight="danger" isBusy={form.isBusy}>
          {t("vault.erase.done")}
        </Button>
        <Button onPress={onClose}>{t("shell.cancel")}</Button>
      </div>
    </form>
  );
};

/** `isLast`: where the data is closed, and it is the last resort. */
export const EraseAll = ({ isLast = false }: { isLast?: boolean }) => {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <div className="gate-actions">
        <Button weight={isLast ? "quiet" : "danger"} onPress={() => setOpen(true)}>
          {t(isLast ? "vault.locked.lost" : "vault.erase.open")}
        </Button>
      </div>
      <WindowDialog name="erase-all" title={t("vault.erase.title")} isOpen={isOpen} onClose={close} role="alertdialog">
        {isLast && <p>{t("vault.locked.lostText")}</p>}
        <EraseForm onClose={close} />
      </WindowDialog>
    </>
  );
};
