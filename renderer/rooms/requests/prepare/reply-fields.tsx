// What a letter that comes after another one needs to know of the company's reply.
import { type RefusalGround, refusalGrounds } from "../../../../electron/shared/letter-names.ts";
import { Check, CheckList } from "../../../parts/check.tsx";
import { Choice } from "../../../parts/choice.tsx";
import { DayField } from "../../../parts/day-field.tsx";
import { Field } from "../../../parts/field.tsx";
import { hasField } from "../../../stores/letter-form.ts";
import { useSettings } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";
import { ProblemsField } from "./problems-field.tsx";

export const ReplyFields = (part: PartProps) => {
  const { t } = useWords();
  const { plan, form, fill, errorOf } = part;
  const today = useSettings((state) => state.info.today);
  const hasReply = hasField(plan.kind, "answeredOn", form.basis);
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
          {...(plan.kind === "appeal" && { hint: t("prepare.about.appealOn") })}
          isRequired={plan.kind !== "appeal"}
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
  if (kind === "refusal-answer" || kind === "appeal") return <RefusalFields {...part} />;
  if (kind === "extension-check") return <ExtensionFields {...part} />;
  if (kind === "fee-answer") return <FeeFields {...part} />;
  if (kind === "internal-complaint") return <ProblemsField {...part} />;
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

const ExtensionFields = ({ plan, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <DayField
        label={t("prepare.about.extendedTo")}
        hint={t("prepare.about.extendedToHint")}
        value={form.extendedTo}
        onChange={(extendedTo) => fill({ extendedTo })}
        error={errorOf("extendedTo")}
        min={plan.follows?.sentOn}
      />
      <Check isOn={form.extensionLate} onChange={(extensionLate) => fill({ extensionLate })}>
        {t("prepare.about.extensionLate")}
      </Check>
      <Check isOn={form.extensionUnreasoned} onChange={(extensionUnreasoned) => fill({ extensionUnreasoned })}>
        {t("prepare.about.extensionUnreasoned")}
      </Check>
    </>
  );
};

const FeeFields = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const isSwiss = form.basis === "ch-fadp";
  return (
    <>
      <Field
        label={t("prepare.about.feeAsked")}
        hint={`${t("prepare.about.feeAskedHint")} ${t("prepare.about.inLanguage")}`}
        value={form.feeAsked}
        onChange={(feeAsked) => fill({ feeAsked })}
        error={errorOf("feeAsked")}
      />
      <Check
        isOn={form.acceptsFee}
        onChange={(acceptsFee) => fill({ acceptsFee })}
        text={t(isSwiss ? "prepare.about.confirmsFeeText" : "prepare.about.acceptsFeeText")}
      >
        {t(isSwiss ? "prepare.about.confirmsFee" : "prepare.about.acceptsFee")}
      </Check>
    </>
  );
};

/** That the law does not bind the company is a reason of the protocol's without a finer ground. */
const outside = "outside_jurisdiction";
const refusals = [...refusalGrounds.filter((id) => id !== "other"), outside, "other"] as const;
const only = (refusalGround: RefusalGround) => ({ refusalReason: null, refusalGround });

const RefusalFields = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("prepare.about.refusalReason")}
        options={refusals.map((id) => ({
          id,
          name: id === outside ? t("prepare.about.outsideLaw") : t(`ground.${id}`),
        }))}
        value={form.refusalReason === outside ? outside : form.refusalGround}
        onChange={(chosen) => fill(chosen === outside ? { refusalReason: outside, refusalGround: null } : only(chosen))}
        error={errorOf("refusalGround")}
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
