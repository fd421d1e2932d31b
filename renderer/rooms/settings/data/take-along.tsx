// Everything for another computer, in one folder: what is in it, what is not, and how to come in there.
import { useState } from "react";
import type { TakenAlong } from "../../../../electron/shared/backup.ts";
import { Button } from "../../../parts/button.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { Note } from "../../../parts/note.tsx";
import { useForm } from "../../../parts/use-form.ts";
import { Verbatim } from "../../../parts/verbatim.tsx";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { checkPassphrase } from "./check-passphrase.ts";
import { DataPart } from "./data-part.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";

const parts = ["backup", "export", "page"] as const;

const Taken = ({ folder, files }: TakenAlong) => {
  const { t } = useWords();
  return (
    <Note isNews>
      <p>{t("leaving.take.made")}</p>
      <Verbatim>{folder}</Verbatim>
      <p>{files.join(" · ")}</p>
      <p>{t("leaving.take.next")}</p>
    </Note>
  );
};

export const TakeAlong = () => {
  const { t } = useWords();
  const takeAlong = useBackup((state) => state.takeAlong);
  const opensByCode = useBackup((state) => state.status?.opensByCode ?? false);
  const [taken, setTaken] = useState<TakenAlong | null>(null);
  const form = useForm({
    initial: { passphrase: "", again: "" },
    check: (values) => checkPassphrase(values, t),
    save: async ({ passphrase }) => {
      setTaken(null);
      const made = await takeAlong(passphrase);
      if (!made.ok) return made;
      if (made.value === null) return null;
      form.setValues({ passphrase: "", again: "" });
      setTaken(made.value);
      return null;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <DataPart title={t("leaving.take.title")} text={t("leaving.take.text")}>
      <ul className="data-list">
        {parts.map((part) => (
          <li key={part}>{t(`leaving.take.has.${part}`)}</li>
        ))}
      </ul>
      <p>{t("leaving.take.hasNot")}</p>
      {opensByCode && <p className="quiet">{t("backup.now.textByCode")}</p>}
      <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
        <NewPassphrase {...form} hint={t("backup.now.passphraseHint")} isRequired />
        {form.failure && <FailureNote {...form.failure} />}
        <div className="form-actions">
          <Button type="submit" isBusy={form.isBusy}>
            {t("leaving.take.done")}
          </Button>
        </div>
      </form>
      {taken && <Taken {...taken} />}
    </DataPart>
  );
};
