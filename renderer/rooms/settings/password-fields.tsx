// The password of the mailbox, and a passphrase where there is no keyring to keep it.
import { type Account, secretNameOf } from "../../../electron/shared/settings.ts";
import { Field } from "../../parts/field.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { AccountFormState } from "./account-form-state.ts";
import { hasMoved } from "./has-moved.ts";

export const PasswordFields = ({ account, form }: { account: Account | null; form: AccountFormState }) => {
  const { t } = useWords();
  const { values, errors, set } = form;
  const { secret, keptPasswords } = useSettings((state) => state.settings);
  const sayAboutPassword = () => {
    const isKept = account !== null && keptPasswords.includes(secretNameOf(account.accountId, "smtp"));
    if (!isKept) return t("account.passwordNew");
    return hasMoved("smtp", account, values) ? t("account.passwordMoved") : t("account.passwordKept");
  };
  const hint = secret.keyringAvailable ? `${sayAboutPassword()} ${t("account.keyring")}` : sayAboutPassword();
  return (
    <>
      <Field
        label={t("account.password")}
        hint={hint}
        type="password"
        value={values.password}
        onChange={set("password")}
        error={errors.password}
        autoComplete="off"
      />
      {!secret.keyringAvailable && (
        <Field
          label={t("account.passphrase")}
          hint={t("account.passphraseHint")}
          type="password"
          value={values.passphrase}
          onChange={set("passphrase")}
          error={errors.passphrase}
          autoComplete="off"
        />
      )}
    </>
  );
};
