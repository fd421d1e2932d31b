// What is to be put right: what is wrong, what they have, what is true; a row each.
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/field.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";
import { useRows } from "./use-rows.ts";

export const CorrectionRows = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const { corrections } = form;
  const rows = useRows(corrections, (changed) => fill({ corrections: changed }));
  const error = errorOf("corrections");
  return (
    <div className="prepare-rows" ref={rows.ref}>
      <p className="field-hint">{t("prepare.about.inLanguage")}</p>
      {corrections.map(({ key, field, oldValue, newValue }, at) => (
        <fieldset key={key} className="prepare-row" data-row>
          <legend className="only-read">{t("prepare.about.correction", { number: at + 1 })}</legend>
          <Field
            label={t("prepare.about.field")}
            hint={t("prepare.about.fieldHint")}
            value={field}
            onChange={(value) => rows.change(key, { field: value })}
            error={field.trim() === "" ? error : undefined}
            isRequired
          />
          <Field
            label={t("prepare.about.oldValue")}
            value={oldValue}
            onChange={(value) => rows.change(key, { oldValue: value })}
          />
          <Field
            label={t("prepare.about.newValue")}
            value={newValue}
            onChange={(value) => rows.change(key, { newValue: value })}
            error={field.trim() !== "" && newValue.trim() === "" ? error : undefined}
            isRequired
          />
          {corrections.length > 1 && (
            <Button weight="quiet" icon="cross" onPress={() => rows.remove(key)}>
              {t("prepare.about.remove", { number: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <div>
        <Button icon="plus" onPress={() => rows.add({ field: "", oldValue: "", newValue: "" })}>
          {t("prepare.about.addCorrection")}
        </Button>
      </div>
    </div>
  );
};
