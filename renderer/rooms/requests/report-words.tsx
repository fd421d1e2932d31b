// What mail servers said of a letter after ours had taken it: the newest word, never more than it says.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { spellOut } from "../../parts/spell-out.ts";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useWords } from "../../words/use-words.ts";

/** Instants are shown by their day where the person is. */
export const ReportWords = ({ page: { reports, summary } }: { page: RequestPage }) => {
  const { t, instant } = useWords();
  const last = summary.status === "bounced" ? reports.findLast(({ action }) => action === "failed") : reports.at(-1);
  if (last === undefined) return null;
  const day = instant(last.receivedAt);
  if (last.action !== "failed") return <p>{t(`mailbox.report.${last.action}`, { day })}</p>;
  return (
    <>
      <p>{t("mailbox.report.failed", { day })}</p>
      <Verbatim>{last.words ?? last.status}</Verbatim>
      <p>
        {last.isAboutAddress
          ? t("mailbox.report.address", { address: spellOut(last.address) })
          : t("mailbox.report.notAddress")}
      </p>
      {summary.status === "bounced" && <p className="quiet small">{t("mailbox.report.doubt")}</p>}
    </>
  );
};
