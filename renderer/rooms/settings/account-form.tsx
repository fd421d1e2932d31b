// The mailbox that letters go out from. The password goes in here and is never shown again.
import { useEffect } from "react";
import { type SmtpSecurity, smtpSecurities } from "../../../electron/shared/lists.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import type { Account, Settings } from "../../../electron/shared/settings.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { checkAccount, usualPorts } from "./check-account.ts";
import { hasUnsaved } from "./has-unsaved.ts";
import { PasswordField } from "./password-field.tsx";

type Props = {
  /** null: a new one. */
  account: Account | null;
  done: string;
  onSaved: (settings: Settings) => void;
  onCancel?: () => void;
  /** Told whether the form holds anything that is not saved. */
  onChanged?: (isChanged: boolean) => void;
};

const readSecurity = (text: string): SmtpSecurity => smtpSecurities.find((one) => one === text) ?? "tls";

export const AccountForm = ({ account, done, onSaved, onCancel, onChanged }: Props) => {
  const { t } = useWords();
  const { person } = useSettings((state) => state.settings);
  const saveAccount = useSettings((state) => state.saveAccount);

  const form = useForm({
    initial: {
      host: account?.host ?? "",
      port: String(account?.port ?? usualPorts.tls),
      security: account?.security ?? "tls",
      user: account?.user ?? person?.email ?? "",
      address: account?.address ?? person?.email ?? "",
      senderName: account?.senderName ?? person?.name ?? "",
      password: "",
    } as Record<"host" | "port" | "security" | "user" | "address" | "senderName" | "password", string>,
    check: (values) => checkAccount(values, t),
    save: async (values): Promise<Failure | null> => {
      const saved = await saveAccount({
        account: {
          ...(account ?? { aliases: [], plusAddress: false, imap: null }),
          accountId: account?.accountId ?? null,
          host: values.host.trim(),
          port: Number(values.port),
          security: readSecurity(values.security),
          user: values.user.trim(),
          address: values.address.trim(),
          senderName: values.senderName.trim(),
        },
        password: values.password === "" ? null : values.password,
      });
      if (!saved.ok) return saved;
      form.setValues((old) => ({ ...old, password: "" }));
      onSaved(saved.value);
      return null;
    },
    explain: ({ code }) => (code === "bad-argument" ? t("check.wrong") : t(`failures.${code}.what`)),
  });
  const { values, set, errors } = form;
  const sayAscii = useSayAscii();
  const isChanged = account !== null && hasUnsaved(account, values);
  useEffect(() => onChanged?.(isChanged), [onChanged, isChanged]);

  const chooseSecurity = (security: SmtpSecurity) => {
    // A port that is merely the usual one follows the choice; one that the person typed stays.
    const isUsual = Object.values(usualPorts).some((port) => String(port) === values.port);
    form.setValues((old) => ({ ...old, security, port: isUsual ? String(usualPorts[security]) : old.port }));
  };

  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <div className="form-row">
        <Field
          label={t("account.host")}
          hint={sayAscii(values.host) ?? t("account.hostHint")}
          value={values.host}
          onChange={set("host")}
          error={errors.host}
          isRequired
        />
        <Field
          label={t("account.port")}
          type="number"
          width="short"
          value={values.port}
          onChange={set("port")}
          error={errors.port}
          isRequired
        />
      </div>
      <Choice
        label={t("account.security")}
        options={smtpSecurities.map((id) => ({
          id,
          name: t(`account.securities.${id}.name`),
          text: t(`account.securities.${id}.text`),
        }))}
        value={readSecurity(values.security)}
        onChange={chooseSecurity}
      />
      <Field
        label={t("account.user")}
        hint={t("account.userHint")}
        value={values.user}
        onChange={set("user")}
        error={errors.user}
        isRequired
        autoComplete="username"
      />
      <PasswordField account={account} values={values} error={errors.password} onChange={set("password")} />
      <Field
        label={t("account.address")}
        hint={sayAscii(values.address)}
        type="email"
        value={values.address}
        onChange={set("address")}
        error={errors.address}
        isRequired
      />
      <Field
        label={t("account.senderName")}
        value={values.senderName}
        onChange={set("senderName")}
        error={errors.senderName}
        isRequired
      />
      {form.failure && <FailureNote {...form.failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={form.isBusy}>
          {done}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t("shell.cancel")}</Button>}
      </div>
    </form>
  );
};
