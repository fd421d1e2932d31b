// Backups that are made by themselves: how often, where, how many stay.
import { useState } from "react";
import { type BackupRhythm, backupRhythms } from "../../../../electron/shared/lists.ts";
import { Button } from "../../../parts/button.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { Field } from "../../../parts/field.tsx";
import { Pick } from "../../../parts/pick.tsx";
import { useForm } from "../../../parts/use-form.ts";
import { Verbatim } from "../../../parts/verbatim.tsx";
import { useBackup, useNotice } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { checkPassphrase } from "./check-passphrase.ts";
import { DataPart } from "./data-part.tsx";
import { NewPassphrase } from "./new-passphrase.tsx";

const rhythms = ["none", ...backupRhythms] as const;
type Rhythm = BackupRhythm | "none";

const readKeep = (text: string): number | null => {
  const number = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return number >= 1 && number <= 100 ? number : null;
};

type FolderProps = { folder: string | null; isMissing: boolean; onPick: () => void };

const FolderField = ({ folder, isMissing, onPick }: FolderProps) => {
  const { t } = useWords();
  return (
    <div className="field">
      <span className="field-label">{t("backup.plan.folder")}</span>
      <div className="data-folder">
        {folder === null ? <span>{t("backup.plan.folderNone")}</span> : <Verbatim>{folder}</Verbatim>}
        <Button onPress={onPick}>{t("backup.plan.pick")}</Button>
      </div>
      <span className="field-hint">{t("backup.plan.folderHint")}</span>
      {isMissing && (
        <span className="field-error" role="alert">
          {t("backup.plan.needsFolder")}
        </span>
      )}
    </div>
  );
};

export const PlanForm = () => {
  const { t } = useWords();
  const plan = useBackup((state) => state.status?.plan ?? null);
  const canLock = useBackup((state) => state.status?.canLock ?? false);
  const pickFolder = useBackup((state) => state.pickFolder);
  const savePlan = useBackup((state) => state.savePlan);
  const say = useNotice((state) => state.say);
  const [every, setEvery] = useState<Rhythm>(plan?.every ?? "none");
  const [folder, setFolder] = useState(plan?.folder ?? null);
  const [hasNoFolder, setNoFolder] = useState(false);
  const isOn = every !== "none";
  const form = useForm({
    initial: { keep: String(plan?.keep ?? 7), passphrase: "", again: "" },
    check: ({ keep, ...typed }) => ({
      keep: isOn && readKeep(keep) === null ? t("backup.plan.keepWrong") : undefined,
      ...(isOn && !(canLock && typed.passphrase === "") && checkPassphrase(typed, t)),
    }),
    save: async ({ keep, passphrase }) => {
      setNoFolder(isOn && folder === null);
      if (isOn && folder === null) return null;
      const wanted = isOn ? { every, keep: readKeep(keep) ?? 7 } : null;
      const failure = await savePlan({ plan: wanted, passphrase: passphrase === "" ? null : passphrase });
      if (failure === null) say(t(isOn ? "backup.plan.saved" : "backup.plan.savedOff"));
      return failure;
    },
    explain: ({ code }) => (code === "bad-argument" ? t("check.wrong") : t(`failures.${code}.what`)),
  });
  return (
    <DataPart title={t("backup.plan.title")} text={t("backup.plan.text")} task="plan">
      <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
        <div className="settings-narrow">
          <Pick
            label={t("backup.plan.every")}
            options={rhythms.map((id) => ({ id, name: t(`backup.plan.rhythm.${id}`) }))}
            value={every}
            onChange={setEvery}
          />
        </div>
        {isOn && (
          <>
            <FolderField
              folder={folder}
              isMissing={hasNoFolder && folder === null}
              onPick={() => void pickFolder().then((picked) => setFolder(picked ?? folder))}
            />
            <Field
              label={t("backup.plan.keep")}
              type="number"
              value={form.values.keep}
              onChange={form.set("keep")}
              error={form.errors.keep}
              isRequired
            />
            <NewPassphrase
              {...form}
              hint={t(canLock ? "backup.plan.passphraseHint" : "backup.now.passphraseHint")}
              isRequired={!canLock}
            />
          </>
        )}
        {form.failure && <FailureNote {...form.failure} />}
        <div className="form-actions">
          <Button type="submit" isBusy={form.isBusy}>
            {t("shell.save")}
          </Button>
        </div>
      </form>
    </DataPart>
  );
};
