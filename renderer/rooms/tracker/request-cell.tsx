// One cell of the tracker.
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { StatusBadge } from "../../parts/status-badge.tsx";
import { useWords } from "../../words/use-words.ts";

export type RequestColumn = "company" | "right" | "status" | "sentOn" | "dueOn";

type Props = {
  request: RequestSummary;
  column: RequestColumn;
  /** The columns that there is room for; what the others would say goes into these. */
  shown: readonly RequestColumn[];
};

const Company = ({ request, shown }: Omit<Props, "column">) => {
  const { t } = useWords();
  return (
    <>
      <span className="requests-name">
        {request.company}
        {request.mode === "practice" && <PracticeBadge />}
      </span>
      {!shown.includes("right") && <span className="quiet small">{t(`kinds.${request.kind}.name`)}</span>}
    </>
  );
};

const Due = ({ request }: { request: RequestSummary }) => {
  const { t, shortDay } = useWords();
  if (request.dueOn !== null) {
    return (
      <>
        <span>{shortDay(request.dueOn)}</span>
        {request.overdue && <span className="requests-overdue small">{t("tracker.overdue")}</span>}
      </>
    );
  }
  if (request.status === "sent" && request.sentOn === null) {
    return <span className="quiet small">{t("tracker.dayUnknown")}</span>;
  }
  return <span className="quiet small">{request.sentOn === null ? t("tracker.noDueYet") : t("tracker.noDue")}</span>;
};

const Status = ({ request, shown }: Omit<Props, "column">) => {
  const { t, shortDay } = useWords();
  return (
    <>
      <StatusBadge status={request.status} />
      {!shown.includes("sentOn") && request.sentOn !== null && (
        <span className="quiet small">{shortDay(request.sentOn)}</span>
      )}
      {!shown.includes("dueOn") && request.dueOn !== null && (
        <span className="small">
          {`${t("tracker.dueOn")} `}
          <Due request={request} />
        </span>
      )}
    </>
  );
};

export const RequestCell = ({ request, column, shown }: Props) => {
  const { t, shortDay } = useWords();
  switch (column) {
    case "company":
      return <Company request={request} shown={shown} />;
    case "right":
      return t(`kinds.${request.kind}.name`);
    case "status":
      return <Status request={request} shown={shown} />;
    case "sentOn":
      return request.sentOn === null ? (
        <span className="quiet">{t(request.status === "sent" ? "tracker.dayUnknown" : "tracker.never")}</span>
      ) : (
        shortDay(request.sentOn)
      );
    case "dueOn":
      return <Due request={request} />;
  }
};
