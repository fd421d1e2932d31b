// Whom a privacy request would go to by what counts now, and why; or that there is nobody, and why.
import type { ReadingPage } from "../../../electron/shared/reading.ts";
import { Icon } from "../../parts/icon.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useWords } from "../../words/use-words.ts";
import { contactIcons } from "../companies/contact-list.tsx";

export const PrimaryLine = ({ page: { primary, findings } }: { page: ReadingPage }) => {
  const { t } = useWords();
  if (primary.kind === "none") {
    return (
      <section className="primary-line" aria-label={t("companies.contacts")}>
        <Icon name={primary.reason === "hidden" ? "hidden" : "info"} />
        <div>
          <p className="primary-value">{t("policies.noPrimary")}</p>
          <p className="small">{t(`policies.whyNone.${primary.reason}`)}</p>
          <p className="quiet small">
            {primary.reason === "hidden" ? t("policies.hiddenMail") : t("policies.onlyMail")}
          </p>
        </div>
      </section>
    );
  }
  const chosen = findings.find(({ key }) => key === primary.key);
  if (chosen?.fact.kind !== "contact") return null;
  const isTheirs = chosen.verdict === "added" || chosen.verdict === "corrected";
  return (
    <section className="primary-line" aria-label={t("companies.contacts")}>
      <Icon name={contactIcons[primary.kind]} />
      <div>
        <p className="quiet small">{t("policies.primary")}</p>
        <p className="primary-value">{spellOut(chosen.fact.value ?? "")}</p>
        <p className="small">{isTheirs ? t("policies.byPerson") : t(`policies.why.${chosen.fact.role}`)}</p>
        {primary.kind !== "email" && <p className="quiet small">{t("policies.onlyMail")}</p>}
      </div>
    </section>
  );
};
