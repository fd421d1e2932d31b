// What can be said to a refusal: their ground, what the law says of it, how the person stands, and the days to keep.
import type { RequestPage } from "../../../../electron/shared/request.ts";
import { Panel } from "../../../parts/panel.tsx";
import { cite } from "../../../words/cite.ts";
import { useWords } from "../../../words/use-words.ts";
import { sayLimit } from "../say-step.ts";

export const RefusalCoach = ({ page: { coach, due } }: { page: RequestPage }) => {
  const words = useWords();
  const { t, language } = words;
  if (coach === null) return null;
  const { ground, says, article, isUnchecked, chance } = coach;
  const limits = due?.personLimits ?? [];
  return (
    <Panel title={t("next.coach.title")} level={2} hint={t("next.coach.noAdvice")}>
      <div className="next-panel">
        <p className="next-step-name">
          {ground === null ? t("next.coach.noGround") : t("next.coach.ground", { ground: t(`ground.${ground}`) })}
        </p>
        <p>
          {t(`next.coach.says.${says}`)}{" "}
          {article !== null && <span className="quiet">{t("next.under", { article: cite(article, language) })}</span>}
        </p>
        {isUnchecked && <p className="quiet small">{t("next.unchecked")}</p>}
        <h3 className="panel-kicker">{t("next.coach.chanceTitle")}</h3>
        <p>{t(`next.coach.chance.${chance}`)}</p>
        {limits.length > 0 && (
          <>
            <h3 className="panel-kicker">{t("next.coach.limits")}</h3>
            <ul className="next-list">
              {limits.map((limit) => (
                <li key={`${limit.act} ${limit.article}`}>{sayLimit(limit, words)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
};
