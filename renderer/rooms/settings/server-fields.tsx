// One way into a mail server: name, port, protection, user.
import { smtpSecurities } from "../../../electron/shared/lists.ts";
import { Choice } from "../../parts/choice.tsx";
import { Field } from "../../parts/field.tsx";
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useWords } from "../../words/use-words.ts";
import { type AccountFormState, isUsualPort } from "./account-form-state.ts";
import { type Door, readSecurity, usualPorts } from "./account-values.ts";

export const ServerFields = ({ door, form }: { door: Door; form: AccountFormState }) => {
  const { t } = useWords();
  const sayAscii = useSayAscii();
  const { values, errors, set } = form;
  const host = values[`${door}Host`];
  return (
    <>
      <div className="form-row">
        <Field
          label={t(`account.${door}.host`)}
          hint={sayAscii(host) ?? t(`account.${door}.hostHint`)}
          value={host}
          onChange={set(`${door}Host`)}
          error={errors[`${door}Host`]}
          isRequired
        />
        <Field
          label={t(`account.${door}.port`)}
          type="number"
          width="short"
          value={values[`${door}Port`]}
          onChange={set(`${door}Port`)}
          error={errors[`${door}Port`]}
          isRequired
        />
      </div>
      <Choice
        label={t(`account.${door}.security`)}
        options={smtpSecurities.map((id) => ({
          id,
          name: t(`account.securities.${id}.name`),
          text: t(`account.securities.${id}.${door}`),
        }))}
        value={readSecurity(values[`${door}Security`])}
        onChange={(security) =>
          // A port that is merely the usual one follows the choice; one that the person typed stays.
          form.setValues((old) => ({
            ...old,
            [`${door}Security`]: security,
            ...(isUsualPort(door, old[`${door}Port`]) && { [`${door}Port`]: String(usualPorts[door][security]) }),
          }))
        }
      />
      <Field
        label={t(`account.${door}.user`)}
        hint={t("account.userHint")}
        value={values[`${door}User`]}
        onChange={set(`${door}User`)}
        error={errors[`${door}User`]}
        isRequired
        autoComplete={door === "smtp" ? "username" : "off"}
      />
    </>
  );
};
