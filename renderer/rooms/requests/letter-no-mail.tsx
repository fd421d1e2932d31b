// A letter to which there is no mail address: why it cannot be sent from here, and what to do instead.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { OutsideLink } from "../../parts/outside-link.tsx";
import { useWords } from "../../words/use-words.ts";

const chooseReason = ({ summary, letter: { to } }: RequestPage) => {
  if (summary.kind === "complaint") return "authority";
  if (to.form !== null) return "form";
  return to.postal === null ? "none" : "post";
};

export const LetterNoMail = ({ page }: { page: RequestPage }) => {
  const { t } = useWords();
  const { to } = page.letter;
  // An address that was dropped is said to be outdated already.
  if (to.address !== null) return null;
  return (
    <Note icon={to.form === null ? "post" : "form"}>
      <p>{t(`letters.noMail.${chooseReason(page)}`, { company: page.summary.company })}</p>
      {to.form?.startsWith("https://") && (
        <OutsideLink url={to.form} name={to.name}>
          {page.summary.kind === "complaint" ? t("prepare.about.authorityForm") : t("letters.noMail.toForm")}
        </OutsideLink>
      )}
      {to.form === null && to.postal === null && page.summary.kind !== "complaint" && (
        <p className="quiet small">{t("letters.noMail.noPostal")}</p>
      )}
    </Note>
  );
};
