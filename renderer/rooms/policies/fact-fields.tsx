// The fields in which a finding is corrected or added; each kind has its own.

import { contactKinds, contactRoles, rights, stances, waysToUse } from "../../../electron/shared/lists.ts";
import type { FactKind } from "../../../electron/shared/reading.ts";
import { Choice } from "../../parts/choice.tsx";
import { CountryField } from "../../parts/country-field.tsx";
import { Field } from "../../parts/field.tsx";
import { Pick } from "../../parts/pick.tsx";
import { namedLaws, nameLaw } from "../../words/name-law.ts";
import { useWords } from "../../words/use-words.ts";
import type { FactDraft, FactField } from "./fact-draft.ts";
import { knownRecipients } from "./use-fact-words.ts";

type Props = {
  kind: FactKind;
  values: FactDraft;
  errors: Readonly<Partial<Record<FactField, string | undefined>>>;
  set: (field: FactField) => (value: string) => void;
};
type Part = Omit<Props, "kind">;

const DayFields = ({ values, errors, set }: Part) => {
  const { t, locale } = useWords();
  const nameMonth = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1),
    name: nameMonth.format(Date.UTC(2024, index, 1)),
  }));
  const days = Array.from({ length: 31 }, (_, index) => ({ id: String(index + 1), name: String(index + 1) }));
  return (
    <>
      <div className="form-row">
        <Pick label={t("fact.fields.month")} options={months} value={values.month} onChange={set("month")} />
        <Pick
          label={t("fact.fields.day")}
          options={[{ id: "", name: t("fact.fields.noDay") }, ...days]}
          value={values.day}
          onChange={set("day")}
        />
        <Field
          label={t("fact.fields.year")}
          type="number"
          width="short"
          value={values.year}
          onChange={set("year")}
          error={errors.year}
          isRequired
        />
      </div>
      {errors.day !== undefined && (
        <p className="field-error" role="alert">
          {errors.day}
        </p>
      )}
    </>
  );
};

const ContactFields = ({ values, errors, set }: Part) => {
  const { t } = useWords();
  const way = contactKinds.find((one) => one === values.way) ?? "email";
  return (
    <>
      <Pick
        label={t("fact.fields.way")}
        options={contactKinds.map((id) => ({ id, name: t(`contactKind.${id}`) }))}
        value={way}
        onChange={set("way")}
      />
      <Field
        label={t(`fact.fields.value.${way}`)}
        type={way === "email" ? "email" : "text"}
        lines={way === "postal" ? 3 : 1}
        value={values.value}
        onChange={set("value")}
        error={errors.value}
        isRequired
      />
      <Pick
        label={t("fact.fields.role")}
        options={contactRoles.map((id) => ({ id, name: t(`contactRole.${id}`) }))}
        value={values.role}
        onChange={set("role")}
      />
      {way !== "person" && (
        <Field label={t("fact.fields.person")} value={values.person} onChange={set("person")} error={errors.person} />
      )}
    </>
  );
};

const RightFields = ({ values, errors, set }: Part) => {
  const { t } = useWords();
  return (
    <>
      <Pick
        label={t("fact.fields.right")}
        options={rights.map((id) => ({ id, name: t(`rights.${id}.name`) }))}
        value={values.right}
        onChange={set("right")}
      />
      <Pick
        label={t("fact.fields.stance")}
        options={stances.map((id) => ({ id, name: t(`stance.${id}`) }))}
        value={values.stance}
        onChange={set("stance")}
      />
      <Field
        label={t("fact.fields.scope")}
        hint={t("fact.fields.scopeHint")}
        value={values.scope}
        onChange={set("scope")}
        error={errors.scope}
      />
      <Pick
        label={t("fact.fields.how")}
        options={[
          { id: "", name: t("fact.fields.howOpen") },
          ...waysToUse.map((id) => ({ id, name: t(`fact.how.${id}`) })),
        ]}
        value={values.how}
        onChange={set("how")}
      />
      <Choice
        label={t("fact.fields.whose")}
        options={[
          { id: "own", name: t("fact.fields.own"), text: t("fact.fields.ownText") },
          { id: "theirs", name: t("fact.fields.theirs"), text: t("fact.fields.theirsText") },
        ]}
        value={values.whose}
        onChange={set("whose")}
      />
    </>
  );
};

const LawFields = ({ values, set }: Part) => {
  const { t, locale } = useWords();
  const { compare } = new Intl.Collator(locale);
  // One that has no words here can still be kept.
  const ids: readonly string[] = namedLaws.some((id) => id === values.law) ? namedLaws : [values.law, ...namedLaws];
  const options = ids.map((id) => ({ id, name: nameLaw(t, id) })).sort((a, b) => compare(a.name, b.name));
  return (
    <>
      <Pick label={t("fact.fields.law")} options={options} value={values.law} onChange={set("law")} />
      <Pick
        label={t("fact.fields.lawStance")}
        options={(["named", "implied", "denied"] as const).map((id) => ({ id, name: t(`lawStance.${id}`) }))}
        value={values.lawStance}
        onChange={set("lawStance")}
      />
    </>
  );
};

const NumberFields = ({ values, errors, set, label }: Part & { label: string }) => (
  <Field
    label={label}
    type="number"
    width="short"
    value={values.number}
    onChange={set("number")}
    error={errors.number}
    isRequired
  />
);

export const FactFields = ({ kind, ...part }: Props) => {
  const { t } = useWords();
  const { values, errors, set } = part;
  const line = (field: FactField, label: string, hint?: string) => (
    <Field label={label} hint={hint} value={values[field]} onChange={set(field)} error={errors[field]} isRequired />
  );
  switch (kind) {
    case "company":
    case "authority":
      return line("name", t("fact.fields.name"));
    case "website":
      return line("host", t("fact.fields.host"), t("fact.fields.hostHint"));
    case "country":
      return (
        <CountryField
          label={t("fact.fields.country")}
          value={values.country}
          onChange={set("country")}
          error={errors.country}
        />
      );
    case "effective-on":
    case "updated-on":
      return <DayFields {...part} />;
    case "contact":
      return <ContactFields {...part} />;
    case "right":
      return <RightFields {...part} />;
    case "law":
      return <LawFields {...part} />;
    case "response-time":
      return (
        <>
          <NumberFields {...part} label={t("fact.fields.number")} />
          <Pick
            label={t("fact.fields.unit")}
            options={(["day", "business-day", "month"] as const).map((id) => ({
              id,
              name: t(`fact.fields.units.${id}`),
            }))}
            value={values.unit}
            onChange={set("unit")}
          />
        </>
      );
    case "minimum-age":
      return <NumberFields {...part} label={t("fact.fields.years")} />;
    case "recipient":
      return (
        <Pick
          label={t("fact.fields.recipient")}
          options={[
            ...(values.recipient === "" || knownRecipients.some((id) => id === values.recipient)
              ? []
              : [{ id: values.recipient, name: values.recipient }]),
            ...knownRecipients.map((id) => ({ id, name: t(`fact.recipients.${id}`) })),
          ]}
          value={values.recipient}
          onChange={set("recipient")}
        />
      );
    case "identity-check":
    case "retention":
      return null;
  }
};
