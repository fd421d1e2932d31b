// A backup comes back: picked, opened and proven, looked at, and only then taken over.
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { Choice } from "../../../parts/choice.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { Field } from "../../../parts/field.tsx";
import { useForm } from "../../../parts/use-form.ts";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { DataPart } from "./data-part.tsx";
import { Opened } from "./opened.tsx";

const ways = ["passphrase", "recovery-code"] as const;
type Way = (typeof ways)[number];

const OpenForm = ({ isOwn, hasCode }: { isOwn: boolean; hasCode: boolean }) => {
  const { t } = useWords();
  const open = useBackup((state) => state.open);
  const leave = useBackup((state) => state.leave);
  const [by, setBy] = useState<Way>("passphrase");
  const form = useForm({
    initial: { secret: "" },
    check: ({ secret }) => ({ secret: !isOwn && secret === "" ? t("check.missing") : undefined }),
    save: ({ secret }) => open({ secret, by }),
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      {isOwn ? (
        <p>{t("backup.restore.isOwn")}</p>
      ) : (
        <>
          {hasCode && (
            <Choice
              label={t("backup.restore.by")}
              options={ways.map((id) => ({ id, name: t(`backup.restore.ways.${id}`) }))}
              value={by}
              onChange={setBy}
            />
          )}
          <Field
            label={t(by === "passphrase" ? "backup.restore.passphrase" : "backup.restore.code")}
            type={by === "passphrase" ? "password" : "text"}
            value={form.values.secret}
            onChange={form.set("secret")}
            error={form.errors.secret}
            isRequired
          />
        </>
      )}
      {form.failure && <FailureNote {...form.failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={form.isBusy}>
          {t("backup.restore.open")}
        </Button>
        <Button onPress={() => void leave()}>{t("backup.opened.leave")}</Button>
      </div>
    </form>
  );
};

export const RestorePart = () => {
  const { t, instant } = useWords();
  const picked = useBackup((state) => state.picked);
  const opened = useBackup((state) => state.opened);
  const pick = useBackup((state) => state.pick);
  return (
    <DataPart title={t("backup.restore.title")} text={t("backup.restore.text")} task="restore">
      {picked === null && opened?.kind !== "backup" && (
        <Button onPress={() => void pick()}>{t("backup.restore.pick")}</Button>
      )}
      {picked !== null && (
        <>
          <p>{t("backup.restore.picked", { name: picked.name, at: instant(picked.madeAt), app: picked.app })}</p>
          <OpenForm key={picked.madeAt} isOwn={picked.isOwn} hasCode={picked.hasCode} />
        </>
      )}
      {opened?.kind === "backup" && <Opened copy={opened} />}
    </DataPart>
  );
};
