// What a first letter asks: which data, on which grounds, for which reasons.
import { CheckList } from "../../../parts/check.tsx";
import { Choice } from "../../../parts/choice.tsx";
import { Field } from "../../../parts/field.tsx";
import { hasField, listGrounds } from "../../../stores/letter-form.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";

export const ScopeFields = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("prepare.about.scope")}
        options={(["all", "these"] as const).map((id) => ({ id, name: t(`prepare.about.${id}`) }))}
        value={form.scope}
        onChange={(scope) => fill({ scope })}
      />
      {form.scope === "these" && (
        <Field
          label={t("prepare.about.data")}
          hint={t("prepare.about.inLanguage")}
          lines={4}
          value={form.data}
          onChange={(data) => fill({ data })}
          error={errorOf("data")}
          isRequired
        />
      )}
    </>
  );
};

export const GroundFields = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t("prepare.about.grounds")}
        options={[
          { id: "usual", name: t("prepare.about.groundsUsual"), text: t("prepare.about.groundsUsualText") },
          { id: "own", name: t("prepare.about.groundsOwn") },
        ]}
        value={form.groundsFrom}
        onChange={(groundsFrom) => fill({ groundsFrom })}
      />
      {form.groundsFrom === "own" && (
        <CheckList
          label={t("prepare.about.groundsOwn")}
          options={listGrounds(form.basis).map((id) => ({ id, name: t(`prepare.grounds.${id}`) }))}
          value={form.grounds}
          onChange={(grounds) => fill({ grounds })}
          error={errorOf("grounds")}
        />
      )}
    </>
  );
};

export const ReasonFields = ({ plan: { kind }, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const isWanted = kind === "objection";
  return (
    <>
      {hasField(kind, "objectedUse", form.basis) && (
        <Field
          label={t("prepare.about.objectedUse")}
          hint={t("prepare.about.objectedUseHint")}
          value={form.objectedUse}
          onChange={(objectedUse) => fill({ objectedUse })}
          error={errorOf("objectedUse")}
        />
      )}
      {hasField(kind, "reasons", form.basis) && (
        <Field
          label={t("prepare.about.reasons")}
          hint={`${t(isWanted ? "prepare.about.reasonsHint" : "prepare.about.reasonsMaybe")} ${t("prepare.about.inLanguage")}`}
          lines={5}
          value={form.reasons}
          onChange={(reasons) => fill({ reasons })}
          error={errorOf("reasons")}
        />
      )}
    </>
  );
};
