// What the letter rests on: each law that it can cite with the reason and the time it sets, and those that do not reach.
import type { LetterOption, LetterPlan } from "../../../../electron/shared/letter-plan.ts";
import { Choice } from "../../../parts/choice.tsx";
import { Fold } from "../../../parts/fold.tsx";
import { Note } from "../../../parts/note.tsx";
import { Panel } from "../../../parts/panel.tsx";
import { nameLaw } from "../../../words/name-law.ts";
import { useWords } from "../../../words/use-words.ts";
import { CompanyPlace } from "./company-place.tsx";
import type { PartProps } from "./prepare-page.tsx";
import { useReachWords } from "./use-reach-words.ts";
import { useTermWords } from "./use-term-words.ts";

const rightOf = ({ options }: LetterPlan) => options.find(({ right }) => right !== null)?.right ?? null;

const OptionText = ({ plan, option }: { plan: LetterPlan; option: LetterOption }) => {
  const { t } = useWords();
  const sayReason = useReachWords();
  const sayTerm = useTermWords();
  if (option.basis === "plain") {
    const isAlone = plan.options.length === 1;
    return (
      <span className="prepare-lines">
        {isAlone && <span>{t("prepare.law.plainOnly")}</span>}
        <span>{t("prepare.law.plainText")}</span>
      </span>
    );
  }
  const verdict = plan.laws.find(({ law }) => law === option.basis);
  const why = verdict ? sayReason(verdict, plan.facts, option.right) : "";
  const term = sayTerm(plan.kind, option);
  return (
    <span className="prepare-lines">
      {verdict && <span>{t(verdict.answer === "may" ? "prepare.law.may" : "prepare.law.applies", { why })}</span>}
      {term !== null && <span>{term}</span>}
      {option.unchecked && <span>{t("letters.unchecked")}</span>}
    </span>
  );
};

const OtherLaws = ({ plan }: { plan: LetterPlan }) => {
  const { t } = useWords();
  const sayReason = useReachWords();
  const others = plan.laws.filter(({ law }) => plan.options.every(({ basis }) => basis !== law));
  if (others.length === 0) return null;
  return (
    <Fold title={t("prepare.law.others", { count: others.length })} level={3}>
      <dl className="prepare-others">
        {others.map((verdict) => (
          <div key={verdict.law}>
            <dt>{nameLaw(t, verdict.law)}</dt>
            <dd className="quiet small">{sayReason(verdict, plan.facts, rightOf(plan))}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
};

export const LawPart = ({ plan, form, fill }: PartProps) => {
  const { t } = useWords();
  return (
    <Panel title={t("prepare.law.title")} level={2}>
      {plan.companyPlaceFrom !== "policy" && (
        <CompanyPlace form={form} isOfDirectory={plan.companyPlaceFrom === "directory"} />
      )}
      {plan.options.length === 0 ? (
        <Note icon="info">
          <p>{t("prepare.law.none")}</p>
        </Note>
      ) : (
        <Choice
          label={t("prepare.law.choose")}
          isLabelHidden
          options={plan.options.map((option) => ({
            id: option.basis,
            name: option.basis === "plain" ? t("prepare.law.plain") : nameLaw(t, option.basis),
            text: <OptionText plan={plan} option={option} />,
          }))}
          value={form.basis}
          onChange={(basis) => fill({ basis })}
        />
      )}
      <OtherLaws plan={plan} />
    </Panel>
  );
};
