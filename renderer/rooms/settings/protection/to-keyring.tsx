// From a passphrase to the keyring: asked for the passphrase of now, and told what it changes.
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/field.tsx";
import { PlainFailure } from "../../../parts/plain-failure.tsx";
import { useForm } from "../../../parts/use-form.ts";
import { useVault } from "../../../stores/use-vault.ts";
import { useWords } from "../../../words/use-words.ts";

export const ToKeyring = ({ onKept, onClose }: { onKept: () => void; onClose: () => void }) => {
  const { t } = useWords();
  const keepBy = useVault((state) => state.keepBy);
  const form = useForm({
    initial: { current: "" },
    check: ({ current }) => ({ current: current === "" ? t("check.missing") : undefined }),
    save: async ({ current }) => {
      const failure = await keepBy({ passphrase: null, current });
      if (failure === null) onKept();
      return failure;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <p>{t("vault.protection.toKeyringHint")}</p>
      <Field
        label={t("vault.current")}
        type="password"
        value={form.values.current}
        onChange={form.set("current")}
        error={form.errors.current}
        isRequired
      />
      {form.failure && <PlainFailure code={form.failure.code} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={form.isBusy}>
          {t("vault.choose.byKeyring")}
        </Button>
        <Button onPress={onClose}>{t("shell.cancel")}</Button>
      </div>
    </form>
  );
};
