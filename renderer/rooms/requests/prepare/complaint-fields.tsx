// What a complaint needs: the authority, what is complained of, what has happened, and whether the company may be told who complains.
import { Check } from "../../../parts/check.tsx";
import { Field } from "../../../parts/field.tsx";
import { useWords } from "../../../words/use-words.ts";
import { AuthorityChoice } from "./authority-choice.tsx";
import { EventRows } from "./event-rows.tsx";
import type { PartProps } from "./prepare-page.tsx";
import { ProblemsField } from "./problems-field.tsx";

export const ComplaintFields = (part: PartProps) => {
  const { t } = useWords();
  const { form, fill, errorOf } = part;
  return (
    <>
      <AuthorityChoice {...part} />
      <ProblemsField {...part} />
      <EventRows {...part} />
      <Field
        label={t("prepare.about.companyAddress")}
        hint={t("prepare.about.companyAddressHint")}
        lines={3}
        value={form.companyAddress}
        onChange={(companyAddress) => fill({ companyAddress })}
        error={errorOf("companyAddress")}
      />
      <Check isOn={form.shareName} onChange={(shareName) => fill({ shareName })}>
        {t("prepare.about.shareName")}
      </Check>
    </>
  );
};
