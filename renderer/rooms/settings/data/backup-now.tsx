// One backup, now, to a place that the person picks.
import { Button } from "../../../parts/button.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { useForm } from "../../../parts/use-form.ts";
import { useBackup, useNotice } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { checkPassphrase } from "./check-passphrase.ts";
import { DataPart } from "./data-part.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";

export const BackupNow = () => {
  const { t } = useWords();
  const make = useBackup((state) => state.make);
  const opensByCode = useBackup((state) => state.status?.opensByCode ?? false);
  const say = useNotice((state) => state.say);
  const form = useForm({
    initial: { passphrase: "", again: "" },
    check: (values) => checkPassphrase(values, t),
    save: async ({ passphrase }) => {
      const made = await make(passphrase);
      if (!made.ok) return made;
      if (made.value === null) return null;
      form.setValues({ passphrase: "", again: "" });
      say(t("backup.now.made"));
      return null;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <DataPart title={t("backup.now.title")} text={t(opensByCode ? "backup.now.textByCode" : "backup.now.text")}>
      <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
        <NewPassphrase {...form} hint={t("backup.now.passphraseHint")} isRequired />
        {form.failure && <FailureNote {...form.failure} />}
        <div className="form-actions">
          <Button type="submit" weight="primary" isBusy={form.isBusy}>
            {t("backup.now.done")}
          </Button>
        </div>
      </form>
    </DataPart>
  );
};
