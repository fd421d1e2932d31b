// Takes the passphrase and opens the mail password for this run of the app.
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { done: string; onUnlocked: () => void; onCancel?: () => void };

export const UnlockForm = ({ done, onUnlocked, onCancel }: Props) => {
  const { t } = useWords();
  const unlock = useSettings((state) => state.unlock);
  const form = useForm({
    initial: { passphrase: "" },
    check: ({ passphrase }) => ({ passphrase: passphrase === "" ? t("check.missing") : undefined }),
    save: async ({ passphrase }) => {
      const failure = await unlock(passphrase);
      if (failure === null) onUnlocked();
      return failure;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t("needs.unlock.label")}
        hint={t("needs.unlock.wait")}
        type="password"
        value={form.values.passphrase}
        onChange={form.set("passphrase")}
        error={form.errors.passphrase}
        isRequired
      />
      {form.failure && <FailureNote {...form.failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" icon="lock" isBusy={form.isBusy}>
          {done}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t("shell.cancel")}</Button>}
      </div>
    </form>
  );
};
