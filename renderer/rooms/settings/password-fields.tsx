// The password of the mailbox, and a passphrase where there is no keyring to keep it.
import type { Account } from "../../../electron/shared/settings.ts";
import { Field } from "../../parts/field.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { hasMoved } from "./has-moved.ts";

type Name = "password" | "passphrase";
type Props = {
  account: Account | null;
  values: Readonly<Record<Name | "host" | "port" | "security" | "user", string>>;
  errors: Readonly<Partial<Record<Name, string | undefined>>>;
  set: (field: Name) => (value: string) => void;
};

export const PasswordFields = ({ account, values, errors, set }: Props) => {
  const { t } = useWords();
  const { secret } = useSettings((state) => state.settings);
  const isElsewhere = account !== null && hasMoved(account, values);
  const sayAboutPassword = () => {
    if (secret.kept === "nowhere") return t("account.passwordNew");
    return isElsewhere ? t("account.passwordMoved") : t("account.passwordKept");
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
