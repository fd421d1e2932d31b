// Says what has changed since a draft was written; it cannot go out as it stands.
import type { Outdated, RequestPage } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { useWords } from "../../words/use-words.ts";

export const OutdatedNote = ({ page: { outdated, summary } }: { page: RequestPage }) => {
  const { t } = useWords();
  if (outdated.length === 0) return null;
  const { company } = summary;
  const say = ({ part, was, now }: Outdated): string => {
    if (was === null) return t("letters.outdated.toKnown", { now: now ?? "", company });
    if (now === null) return t("letters.outdated.toNobody", { was, company });
    return part === "from" ? t("letters.outdated.from", { was, now }) : t("letters.outdated.to", { was, now, company });
  };
  return (
    <Note icon="again" title={t("letters.outdated.title")}>
      {outdated.map((change) => (
        <p key={change.part}>{say(change)}</p>
      ))}
      <p>{t("letters.outdated.hint")}</p>
    </Note>
  );
};
