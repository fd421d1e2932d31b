// Says what has changed since a draft was written; it cannot go out as it stands.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { useWords } from "../../words/use-words.ts";

export const OutdatedNote = ({ page: { outdated, summary } }: { page: RequestPage }) => {
  const { t } = useWords();
  if (outdated.length === 0) return null;
  return (
    <Note icon="again" title={t("letters.outdated.title")}>
      {outdated.map(({ part, was, now }) => (
        <p key={part}>
          {now === null
            ? t("letters.outdated.toNobody", { was, company: summary.company })
            : part === "from"
              ? t("letters.outdated.from", { was, now })
              : t("letters.outdated.to", { was, now, company: summary.company })}
        </p>
      ))}
      <p>{t("letters.outdated.hint")}</p>
    </Note>
  );
};
