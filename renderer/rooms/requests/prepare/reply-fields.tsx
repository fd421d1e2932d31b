// What a letter that comes after another one needs to know of the company's reply.
import { refusalReasons } from "../../../../electron/shared/letter-names.ts";
import { Check, CheckList } from "../../../parts/check.tsx";
import { Choice } from "../../../parts/choice.tsx";
import { DayField } from "../../../parts/day-field.tsx";
import { Field } from "../../../parts/field.tsx";
import { useSettings } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";

export const ReplyFields = (part: PartProps) => {
  const { t } = useWords();
  const { plan, form, fill, errorOf } = part;
  const today = useSettings((state) => state.info.today);
  const hasReply = /-answer$/.test(plan.kind);
  return (
    <>
      {hasReply && (
        <DayField
          label={t("prepare.about.answeredOn")}
          value={form.answeredOn}
          onChange={(answeredOn) => fill({ answeredOn })}
          error={errorOf("answeredOn")}
          min={plan.follows?.sentOn}
          max={today}
          isRequired
        />
      )}
      <FieldsOfKind {...part} />
      {(plan.kind === "reminder" || plan.kind === "incomplete-answer") && (
        <DayField
          label={t("prepare.about.answerBy")}
          hint={t("prepare.about.answerByHint")}
          value={form.answerBy}
          onChange={(answerBy) => fill({ answerBy })}
          error={errorOf("answerBy")}
          min={today}
        />
      )}
    </>
  );
};

const FieldsOfKind = (part: PartProps) => {
  const { kind } = part.plan;
  if (kind === "identity-answer") return <IdentityFields {...part} />;
  if (kind === "form-answer") return <FormFields {...part} />;
  if (kind === "refusal-answer") return <RefusalFields {...part} />;
  return kind === "incomplete-answer" ? <IncompleteFields {...part} /> : null;
};

const IdentityFields = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Field
        label={t("prepare.about.identityAsked")}
        hint={`${t("prepare.about.identityAskedHint")} ${t("prepare.about.inLanguage")}`}
        value={form.identityAsked}
        onChange={(identityAsked) => fill({ identityAsked })}
        error={errorOf("identityAsked")}
      />
      <Check isOn={form.encloses} onChange={(encloses) => fill({ encloses })} text={t("prepare.about.enclosesText")}>
        {t("prepare.about.encloses")}
      </Check>
    </>
  );
};

const FormFields = ({ plan, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  return (
    <>
      <Field
        label={t("prepare.about.formAddress")}
        value={form.formAddress}
        onChange={(formAddress) => fill({ formAddress })}
        error={errorOf("formAddress")}
      />
      <DayField
        label={t("prepare.about.channelUsedOn")}
        hint={t("prepare.about.channelUsedHint")}
        value={form.channelUsedOn}
        onChange={(channelUsedOn) => fill({ channelUsedOn })}
        error={errorOf("channelUsedOn")}
        min={plan.follows?.sentOn}
        max={today}
      />
    </>
  );
};

const RefusalFields = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("prepare.about.refusalReason")}
        options={refusalReasons.map((id) => ({ id, name: t(`prepare.refusals.${id}`) }))}
        value={form.refusalReason}
        onChange={(refusalReason) => fill({ refusalReason })}
        error={errorOf("refusalReason")}
      />
      <Field
        label={t("prepare.about.refusalWords")}
        hint={t("prepare.about.refusalWordsHint")}
        value={form.refusalWords}
        onChange={(refusalWords) => fill({ refusalWords })}
        error={errorOf("refusalWords")}
      />
    </>
  );
};

const IncompleteFields = ({ plan, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const elements = plan.elements.filter(({ language }) => language === form.language);
  return (
    <>
      {elements.length > 0 && (
        <CheckList
          label={t("prepare.about.lacking")}
          hint={t("prepare.about.lackingHint")}
          options={elements.map(({ name, text, language }) => ({ id: name, name: text, lang: language }))}
          value={form.lacking}
          onChange={(lacking) => fill({ lacking })}
          error={errorOf("lacking")}
        />
      )}
      <Field
        label={t("prepare.about.problemsMore")}
        hint={t("prepare.about.inLanguage")}
        lines={4}
        value={form.problems}
        onChange={(problems) => fill({ problems })}
        error={errorOf("problems") ?? (elements.length === 0 ? errorOf("lacking") : undefined)}
      />
    </>
  );
};
