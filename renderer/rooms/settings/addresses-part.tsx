// Other addresses of the same mailbox, and one of its own for each company.
import { Check } from "../../parts/check.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";
import type { AccountFormState } from "./account-form-state.ts";

export const AddressesPart = ({ form }: { form: AccountFormState }) => {
  const { t } = useWords();
  const { values, errors, set, ticks, tick } = form;
  const [local = "", host = ""] = values.address.trim().split("@");
  const hasPlus = local.includes("+");
  const example = host === "" ? t("account.plusExample") : `${local}+company@${host}`;
  return (
    <>
      <Field
        label={t("account.aliases")}
        hint={t("account.aliasesHint")}
        lines={3}
        value={values.aliases}
        onChange={set("aliases")}
        error={errors.aliases}
      />
      <Check
        isOn={ticks.plus}
        onChange={(plus) => tick({ plus })}
        isDisabled={hasPlus && !ticks.plus}
        text={hasPlus ? t("account.plusNot") : t("account.plusText", { example })}
      >
        {t("account.plus")}
      </Check>
    </>
  );
};
