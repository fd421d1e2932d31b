// One field and Enter: the passphrase or the recovery code that opens or shows the data.
import { useEffect, useRef, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";

/** As main counts: three tries without a wait, then 1, 2, 4 … 60 seconds. */
const waitAfter = (wrong: number) => (wrong < 3 ? 0 : Math.min(2 ** (wrong - 3), 60));

export const UnlockForm = ({ by, done }: { by: "passphrase" | "recoveryCode"; done: string }) => {
  const { t } = useWords();
  const unlock = useVault((state) => state.unlock);
  const [wrong, setWrong] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const form = useForm({
    initial: { typed: "" },
    check: ({ typed }) => ({ typed: typed.trim() === "" ? t("check.missing") : undefined }),
    save: async ({ typed }) => {
      const failure = await unlock(by === "passphrase" ? { passphrase: typed } : { recoveryCode: typed });
      if (failure?.code === "passphrase-wrong" || failure?.code === "recovery-code-wrong")
        setWrong((count) => count + 1);
      if (failure) input.current?.select();
      return failure;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  const seconds = waitAfter(wrong);
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t(by === "passphrase" ? "vault.passphrase" : "vault.code.label")}
        {...(by === "recoveryCode" && { hint: t("vault.code.hint") })}
        type={by === "passphrase" ? "password" : "text"}
        value={form.values.typed}
        onChange={form.set("typed")}
        error={form.errors.typed}
        isRequired
        inputRef={input}
      />
      {form.failure && <PlainFailure code={form.failure.code} />}
      {seconds > 0 && (
        <p className="quiet small">
          {t("vault.locked.wrong", { count: wrong })} {t("vault.locked.waits", { count: seconds })}
        </p>
      )}
      <div className="form-actions">
        <Button type="submit" weight="primary" icon="lock" isBusy={form.isBusy}>
          {done}
        </Button>
      </div>
    </form>
  );
};
