// Who writes: name, address and where they live, which decides the law.
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { CountryField } from "../../parts/country-field.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";
import { useForm } from "../../parts/use-form.ts";
import { useSayAscii } from "../../parts/use-say-ascii.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { RegionField } from "./region-field.tsx";

type Props = { done: string; onSaved: () => void; onCancel?: () => void };

export const PersonForm = ({ done, onSaved, onCancel }: Props) => {
  const { t } = useWords();
  const person = useSettings((state) => state.settings.person);
  const savePerson = useSettings((state) => state.savePerson);

  const form = useForm({
    initial: {
      name: person?.name ?? "",
      email: person?.email ?? "",
      country: person?.country ?? "",
      region: person?.region ?? "",
      address: person?.address ?? "",
    },
    check: ({ name, email, country }) => ({
      name: name.trim() === "" ? t("check.missing") : undefined,
      email: looksLikeAddress(email) ? undefined : t(email.trim() === "" ? "check.missing" : "check.address"),
      country: country === "" ? t("check.country") : undefined,
    }),
    save: async ({ name, email, country, region, address }): Promise<Failure | null> => {
      const failure = await savePerson({
        name: name.trim(),
        email: email.trim(),
        country,
        region: region === "" ? null : region,
        address: address.trim() === "" ? null : address.trim(),
      });
      if (failure === null) onSaved();
      return failure;
    },
    explain: ({ code }) => (code === "bad-argument" ? t("check.wrong") : t(`failures.${code}.what`)),
  });
  const { values, set, errors } = form;
  const sayAscii = useSayAscii();

  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t("person.name")}
        value={values.name}
        onChange={set("name")}
        error={errors.name}
        isRequired
        autoComplete="name"
      />
      <Field
        label={t("person.email")}
        hint={sayAscii(values.email) ?? t("person.emailHint")}
        type="email"
        value={values.email}
        onChange={set("email")}
        error={errors.email}
        isRequired
        autoComplete="email"
      />
      <div className="form-row">
        <CountryField
          label={t("person.country")}
          hint={t("person.countryHint")}
          value={values.country}
          onChange={(country) => {
            form.setValues((old) => ({ ...old, region: old.country === country ? old.region : "" }));
            set("country")(country);
          }}
          error={errors.country}
        />
        <RegionField country={values.country} value={values.region} onChange={set("region")} />
      </div>
      <Field
        label={t("person.address")}
        hint={t("person.addressHint")}
        lines={3}
        value={values.address}
        onChange={set("address")}
        error={errors.address}
        autoComplete="street-address"
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
