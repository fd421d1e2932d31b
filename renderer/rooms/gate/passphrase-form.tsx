// A new passphrase, typed twice, with a plain word on how long it holds.

import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useWords } from "../../words/use-words.ts";
import { judgePassphrase } from "./judge-passphrase.ts";

type Props = {
  done: string;
  /** Whether the one of now is asked as well. */
  asksCurrent?: boolean;
  onSave: (passphrase: string, current: string | null) => Promise<Failure | null>;
  onCancel?: () => void;
};

export const PassphraseForm = ({ done, asksCurrent = false, onSave, onCancel }: Props) => {
  const { t } = useWords();
  const form = useForm({
    initial: { current: "", passphrase: "", again: "" },
    check: ({ current, passphrase, again }) => ({
      current: asksCurrent && current === "" ? t("check.missing") : undefined,
      passphrase: judgePassphrase(passphrase) === "short" ? t("vault.strength.short") : undefined,
      again: passphrase === again ? undefined : t("vault.differs"),
    }),
    save: ({ current, passphrase }) => onSave(passphrase, asksCurrent ? current : null),
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  const { values, errors, set } = form;
  const strength = values.passphrase === "" ? null : judgePassphrase(values.passphrase);
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      {asksCurrent && (
        <Field
          label={t("vault.current")}
          type="password"
          value={values.current}
          onChange={set("current")}
          error={errors.current}
          isRequired
        />
      )}
      <Field
        label={t("vault.passphrase")}
        hint={strength === null ? t("vault.hint") : t(`vault.strength.${strength}`)}
        type="password"
        value={values.passphrase}
        onChange={set("passphrase")}
        error={errors.passphrase}
        isRequired
      />
      <Field
        label={t("vault.again")}
        type="password"
        value={values.again}
        onChange={set("again")}
        error={errors.again}
        isRequired
      />
      {form.failure && <PlainFailure code={form.failure.code} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" icon="lock" isBusy={form.isBusy}>
          {done}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t("shell.cancel")}</Button>}
      </div>
    </form>
  );
};
