// Who writes: name, address and where they live, which decides the law; and what only goes into a letter if chosen there.
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
import { PersonMore } from "./person-more.tsx";
import { RegionField } from "./region-field.tsx";

type Props = {
  done: string;
  /** With what letters tell of the person from now on. */
  onSaved: (now: { readonly email: string; readonly address: string | null }) => void;
  onCancel?: () => void;
  /** Also what no letter needs; without it, what is kept of that stays as it is. */
  isWhole?: boolean;
};

/** The form keeps texts: the codes stand in one, with spaces between them. */
const splitCodes = (reads: string): string[] => reads.split(" ").filter((code) => code !== "");
const orNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

export const PersonForm = ({ done, onSaved, onCancel, isWhole = false }: Props) => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  const person = useSettings((state) => state.settings.person);
  const savePerson = useSettings((state) => state.savePerson);

  const form = useForm({
    initial: {
      name: person?.name ?? "",
      email: person?.email ?? "",
      country: person?.country ?? "",
      region: person?.region ?? "",
      address: person?.address ?? "",
      phone: person?.phone ?? "",
      birthOn: person?.birthOn ?? "",
      reads: (person?.reads ?? []).join(" "),
    },
    check: ({ name, email, country, birthOn }) => ({
      name: name.trim() === "" ? t("check.missing") : undefined,
      email: looksLikeAddress(email) ? undefined : t(email.trim() === "" ? "check.missing" : "check.address"),
      country: country === "" ? t("check.country") : undefined,
      birthOn: birthOn > today ? t("person.birthLate") : undefined,
    }),
    save: async ({ name, email, country, region, address, phone, birthOn, reads }): Promise<Failure | null> => {
      const failure = await savePerson({
        name: name.trim(),
        email: email.trim(),
        country,
        region: region === "" ? null : region,
        address: orNull(address),
        phone: orNull(phone),
        birthOn: orNull(birthOn),
        reads: splitCodes(reads),
      });
      if (failure === null) onSaved({ email: email.trim(), address: orNull(address) });
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
      {isWhole && <PersonMore form={form} today={today} />}
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
