// The drill for "locked out": does what is on the person's paper open their data? Changes nothing.
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { Note } from "../../parts/note.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";

export const CodeDrill = ({ onTried }: { onTried?: () => void }) => {
  const { t } = useWords();
  const checkCode = useVault((state) => state.checkCode);
  const [fits, setFits] = useState<boolean | null>(null);
  const form = useForm({
    initial: { code: "" },
    check: ({ code }) => ({ code: code.trim() === "" ? t("check.missing") : undefined }),
    save: async ({ code }) => {
      setFits(null);
      const checked = await checkCode(code);
      if (!checked.ok) return checked;
      setFits(checked.value.fits);
      if (checked.value.fits) onTried?.();
      return null;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t("vault.code.label")}
        hint={t("vault.code.hint")}
        value={form.values.code}
        onChange={form.set("code")}
        error={form.errors.code}
        isRequired
      />
      {form.failure && <PlainFailure code={form.failure.code} />}
      {fits === true && <Note icon="tick" title={t("vault.code.fits")} isNews />}
      {fits === false && <PlainFailure code="recovery-code-wrong" />}
      <div className="form-actions">
        <Button type="submit" isBusy={form.isBusy}>
          {t("vault.code.check")}
        </Button>
      </div>
    </form>
  );
};
