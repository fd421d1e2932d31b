// A mailbox that letters go out from. Passwords go in here and are never shown again.
import { useEffect, useRef } from "react";
import type { Account, Settings } from "../../../electron/shared/settings.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useWords } from "../../words/use-words.ts";
import { AddressesPart } from "./addresses-part.tsx";
import { ImapPart } from "./imap-part.tsx";
import { PasswordField } from "./password-field.tsx";
import { ProviderPart } from "./provider-part.tsx";
import { ServerFields } from "./server-fields.tsx";
import { TouchedDialog } from "./touched-dialog.tsx";
import { useAccountForm } from "./use-account-form.ts";

type Props = {
  /** null: a new one. */
  account: Account | null;
  done: string;
  onSaved: (settings: Settings) => void;
  onCancel?: () => void;
  /** Without what only the settings ask: other addresses, and reading by IMAP. */
  isShort?: boolean;
  /** It stands in the place of what was pressed, and takes focus over from that. */
  isOpened?: boolean;
};

export const AccountForm = ({ account, done, onSaved, onCancel, isShort = false, isOpened = false }: Props) => {
  const { t } = useWords();
  const form = useAccountForm(account, onSaved);
  const sayAscii = useSayAscii();
  const { values, set, errors } = form;
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpened) first.current?.focus();
  }, [isOpened]);
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t("account.address")}
        hint={sayAscii(values.address)}
        type="email"
        value={values.address}
        onChange={form.setAddress}
        error={errors.address}
        isRequired
        inputRef={first}
      />
      <Field
        label={t("account.senderName")}
        value={values.senderName}
        onChange={set("senderName")}
        error={errors.senderName}
        isRequired
      />
      <ProviderPart {...form} />
      <ServerFields door="smtp" form={form} />
      <PasswordField account={account} form={form} />
      {!isShort && <AddressesPart form={form} />}
      {!isShort && <ImapPart account={account} form={form} provider={form.provider} />}
      {form.failure && <FailureNote {...form.failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={form.isBusy}>
          {done}
        </Button>
        {onCancel && <Button onPress={onCancel}>{t("shell.cancel")}</Button>}
      </div>
      <TouchedDialog
        address={account?.address ?? ""}
        touched={form.change.touched}
        onYes={() => form.change.answer("go-on")}
        onClose={() => form.change.answer("leave")}
      />
    </form>
  );
};
