// The password of the mailbox: goes in, is kept encrypted with everything else, and is never shown again.

import { secretNameOf } from "../../../electron/shared/secret-name.ts";
import type { Account } from "../../../electron/shared/settings.ts";
import { Field } from "../../parts/field.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { AccountFormState } from "./account-form-state.ts";
import { hasMoved } from "./has-moved.ts";

export const PasswordField = ({ account, form }: { account: Account | null; form: AccountFormState }) => {
  const { t } = useWords();
  const { values, errors, set } = form;
  const keptPasswords = useSettings((state) => state.settings.keptPasswords);
  const sayAboutPassword = () => {
    const isKept = account !== null && keptPasswords.includes(secretNameOf(account.accountId, "smtp"));
    if (!isKept) return t("account.passwordNew");
    return hasMoved("smtp", account, values) ? t("account.passwordMoved") : t("account.passwordKept");
  };
  return (
    <Field
      label={t("account.password")}
      hint={`${sayAboutPassword()} ${t("account.passwordSafe")}`}
      type="password"
      value={values.password}
      onChange={set("password")}
      error={errors.password}
      autoComplete="off"
    />
  );
};
