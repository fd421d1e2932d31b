// The password of the mailbox: goes in, is kept encrypted with everything else, and is never shown again.
import type { Account } from "../../../electron/shared/settings.ts";
import { Field } from "../../parts/field.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { hasMoved } from "./has-moved.ts";

type Props = {
  account: Account | null;
  values: Readonly<Record<"password" | "host" | "port" | "security" | "user", string>>;
  error: string | undefined;
  onChange: (value: string) => void;
};

export const PasswordField = ({ account, values, error, onChange }: Props) => {
  const { t } = useWords();
  const keptPasswords = useSettings((state) => state.settings.keptPasswords);
  const isElsewhere = account !== null && hasMoved(account, values);
  const sayAboutPassword = () => {
    if (account === null || !keptPasswords.includes(`mail-password:${account.accountId}:smtp`))
      return t("account.passwordNew");
    return isElsewhere ? t("account.passwordMoved") : t("account.passwordKept");
  };
  return (
    <Field
      label={t("account.password")}
      hint={`${sayAboutPassword()} ${t("account.passwordSafe")}`}
      type="password"
      value={values.password}
      onChange={onChange}
      error={error}
      autoComplete="off"
    />
  );
};
