// Reading the same mailbox by IMAP: for a copy of what was sent and for letters that came back.
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";
import { secretNameOf } from "../../../electron/shared/secret-name.ts";
import type { Account } from "../../../electron/shared/settings.ts";
import { Check } from "../../parts/check.tsx";
import { Field } from "../../parts/field.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { AccountFormState } from "./account-form-state.ts";
import { hasMoved } from "./has-moved.ts";
import { RepliesPart } from "./replies-part.tsx";
import { ServerFields } from "./server-fields.tsx";

type Props = { account: Account | null; form: AccountFormState; provider: MailProvider | null };

export const ImapPart = ({ account, form, provider }: Props) => {
  const { t } = useWords();
  const { values, errors, set, ticks, tick } = form;
  const keptPasswords = useSettings((state) => state.settings.keptPasswords);
  const isKept =
    account?.imap != null &&
    keptPasswords.includes(secretNameOf(account.accountId, "imap")) &&
    !hasMoved("imap", account.imap, values);
  const copies = provider?.keepsCopy?.keeps === true;
  return (
    <>
      <Check isOn={ticks.imap} onChange={(imap) => tick({ imap })} text={t("account.imap.text")}>
        {t("account.imap.title")}
      </Check>
      {ticks.imap && (
        <div className="form account-imap">
          <ServerFields door="imap" form={form} />
          <Field
            label={t("account.imap.password")}
            hint={t(isKept ? "account.imap.passwordKept" : "account.imap.passwordSame")}
            type="password"
            value={values.imapPassword}
            onChange={set("imapPassword")}
            error={errors.imapPassword}
            autoComplete="off"
          />
          <Check
            isOn={ticks.keepCopy}
            onChange={(keepCopy) => tick({ keepCopy })}
            text={
              copies && provider
                ? t("account.imap.copyItself", { name: provider.name })
                : t("account.imap.keepCopyText")
            }
          >
            {t("account.imap.keepCopy")}
          </Check>
          {ticks.keepCopy && (
            <Field
              label={t("account.imap.sentFolder")}
              hint={t("account.imap.sentFolderHint")}
              value={values.sentFolder}
              onChange={set("sentFolder")}
              error={errors.sentFolder}
            />
          )}
          <Check
            isOn={ticks.lookForBounces}
            onChange={(lookForBounces) => tick({ lookForBounces })}
            text={t("account.imap.bouncesText")}
          >
            {t("account.imap.bounces")}
          </Check>
          <RepliesPart form={form} />
        </div>
      )}
    </>
  );
};
