// What of the person no letter needs: it only goes into one if it is chosen there.
import { DayField } from "../../parts/day-field.tsx";
import { Field } from "../../parts/field.tsx";
import type { useForm } from "../../parts/use-form.ts";
import { useWords } from "../../words/use-words.ts";
import { ReadsField } from "./reads-field.tsx";

type Values = Record<"name" | "email" | "country" | "region" | "address" | "phone" | "birthOn" | "reads", string>;
type Props = { form: ReturnType<typeof useForm<Values>>; today: string };

export const PersonMore = ({ form: { values, set, errors }, today }: Props) => {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t("person.address")}
        hint={t("person.addressChosen")}
        lines={3}
        value={values.address}
        onChange={set("address")}
        error={errors.address}
        autoComplete="street-address"
      />
      <Field
        label={t("person.phone")}
        hint={t("person.onlyChosen")}
        value={values.phone}
        onChange={set("phone")}
        error={errors.phone}
        autoComplete="tel"
      />
      <DayField
        label={t("person.birthOn")}
        hint={t("person.onlyChosen")}
        value={values.birthOn}
        onChange={set("birthOn")}
        max={today}
        error={errors.birthOn}
      />
      <ReadsField
        value={values.reads.split(" ").filter((code) => code !== "")}
        onChange={(reads) => set("reads")(reads.join(" "))}
      />
    </>
  );
};
