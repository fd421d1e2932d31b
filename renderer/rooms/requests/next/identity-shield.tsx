// What a company may ask as proof of identity under this law, and how to give as little as will do.
import type { RequestPage } from "../../../../electron/shared/request.ts";
import { Panel } from "../../../parts/panel.tsx";
import { cite } from "../../../words/cite.ts";
import { useWords } from "../../../words/use-words.ts";

const least = ["known", "black", "mark", "gone"] as const;

export const IdentityShield = ({ page: { shield } }: { page: RequestPage }) => {
  const { t, language } = useWords();
  if (shield === null) return null;
  const { says, article, isUnchecked, clock, clockArticle } = shield;
  return (
    <Panel title={t("next.shield.title")} level={2} hint={t("next.coach.noAdvice")}>
      <div className="next-panel">
        <p>
          <strong>{t(`next.shield.says.${says}`)}</strong>{" "}
          {article !== null && <span className="quiet">{t("next.under", { article: cite(article, language) })}</span>}
        </p>
        {isUnchecked && <p className="quiet small">{t("next.unchecked")}</p>}
        <p>
          {t(`next.shield.clock.${clock}`)}{" "}
          {clockArticle !== null && (
            <span className="quiet">{t("next.under", { article: cite(clockArticle, language) })}</span>
          )}
        </p>
        {says !== "never" && (
          <>
            <h3 className="panel-kicker">{t("next.shield.least")}</h3>
            <ul className="next-list">
              {least.map((each) => (
                <li key={each}>{t(`next.shield.leastList.${each}`)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Panel>
  );
};
