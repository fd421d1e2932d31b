// One cell of the tracker.
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { StatusBadge } from "../../parts/status-badge.tsx";
import { useWords } from "../../words/use-words.ts";
import { useStatusName } from "../requests/use-status-words.ts";

export type RequestColumn = "company" | "right" | "status" | "sentOn" | "dueOn";

type Props = {
  request: RequestSummary;
  /** The letter that it comes after, if that one is in the list. */
  first: RequestSummary | undefined;
  column: RequestColumn;
  /** The columns that there is room for; what the others would say goes into these. */
  shown: readonly RequestColumn[];
};

/** What stands in place of the day. Of a letter in doubt it must not be said that it was not sent. */
const noSentOn = {
  draft: "never",
  queued: "never",
  "not-sent": "never",
  sending: "maybeSent",
  unsure: "maybeSent",
  sent: "dayUnknown",
  bounced: "dayUnknown",
} as const satisfies Record<RequestSummary["status"], string>;

/** What was asked; a letter that comes after another one names that one. */
const Kind = ({ request, first }: Pick<Props, "request" | "first">) => {
  const { t, shortDay } = useWords();
  const isNamed = first !== undefined && first.sentOn !== null;
  return (
    <>
      <span>{t(`kinds.${request.kind}.name`)}</span>
      {request.follows !== null && (
        <span className="quiet small">
          {isNamed
            ? t("tracker.follows", { kind: t(`kinds.${first.kind}.name`), day: shortDay(first.sentOn ?? "") })
            : t("tracker.followsAny")}
        </span>
      )}
    </>
  );
};

const Company = ({ request, first, shown }: Omit<Props, "column">) => {
  return (
    <>
      <span className="requests-name">
        {request.company}
        {request.mode === "practice" && <PracticeBadge />}
      </span>
      {!shown.includes("right") && (
        <span className="requests-kind quiet small">
          <Kind request={request} first={first} />
        </span>
      )}
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
  if (request.follows !== null) return <span className="quiet small">{t("tracker.goesOn")}</span>;
  if (request.isDueOpen) return <span className="quiet small">{t("tracker.dueOpen")}</span>;
  return <span className="quiet small">{request.sentOn === null ? t("tracker.noDueYet") : t("tracker.noDue")}</span>;
};

const Status = ({ request, shown }: Pick<Props, "request" | "shown">) => {
  const { t, shortDay } = useWords();
  const nameStatus = useStatusName();
  return (
    <>
      <StatusBadge status={request.status} standing={request.standing} name={nameStatus(request)} />
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

export const RequestCell = ({ request, first, column, shown }: Props) => {
  const { t, shortDay } = useWords();
  switch (column) {
    case "company":
      return <Company request={request} first={first} shown={shown} />;
    case "right":
      return <Kind request={request} first={first} />;
    case "status":
      return <Status request={request} shown={shown} />;
    case "sentOn":
      return request.sentOn === null ? (
        <span className="quiet">{t(`tracker.${noSentOn[request.status]}`)}</span>
      ) : (
        shortDay(request.sentOn)
      );
    case "dueOn":
      return <Due request={request} />;
  }
};
