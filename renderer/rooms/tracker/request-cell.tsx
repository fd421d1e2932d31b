// One cell of the tracker.
import type { BoardRow } from "../../../electron/shared/board.ts";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { StatusBadge } from "../../parts/status-badge.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { countDays } from "../../words/format-day.ts";
import { sayDistance } from "../../words/say-distance.ts";
import { useWords } from "../../words/use-words.ts";
import { useStatusName } from "../requests/use-status-words.ts";

export type RequestColumn = "company" | "right" | "status" | "sentOn" | "dueOn";

type Props = {
  request: BoardRow;
  column: RequestColumn;
  /** The columns that there is room for; what the others would say goes into these. */
  shown: readonly RequestColumn[];
};

/** What stands in place of the day. Of a letter in doubt it must not be said that it was not sent. */
const noSentOn = {
  draft: "never",
  queued: "never",
  "not-sent": "never",
  stopped: "never",
  sending: "maybeSent",
  unsure: "maybeSent",
  sent: "dayUnknown",
  bounced: "dayUnknown",
} as const satisfies Record<BoardRow["status"], string>;

/** What was asked; a letter that comes after another one names that one. */
const Kind = ({ request }: Pick<Props, "request">) => {
  const { t, shortDay } = useWords();
  const { first } = request;
  const isNamed = first !== null && first.sentOn !== null;
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

const Company = ({ request, shown }: Omit<Props, "column">) => {
  return (
    <>
      <span className="requests-name">
        <span className="board-company" dir="auto">
          {request.company}
        </span>
        {request.mode === "practice" && <PracticeBadge />}
      </span>
      {!shown.includes("right") && (
        <span className="requests-kind quiet small">
          <Kind request={request} />
        </span>
      )}
    </>
  );
};

/** Who owes what next, and how far away that is. */
const NextDuty = ({ duty }: { duty: NonNullable<BoardRow["nextDuty"]> }) => {
  const { t, shortDay } = useWords();
  const today = useSettings((state) => state.info.today);
  const what = t(`board.duty.${duty.kind}`);
  return (
    <>
      <span className="small">{t(duty.whose === "company" ? "board.theyOwe" : "board.youMay", { what })}</span>
      {duty.on === null ? (
        <span className="quiet small">{t("board.noDay")}</span>
      ) : (
        <span className="board-day">
          {t(duty.edge === "until" ? "board.until" : "board.notBefore", { day: shortDay(duty.on) })}
          <span className="quiet small">{sayDistance(t, countDays(today, duty.on))}</span>
        </span>
      )}
    </>
  );
};

const Due = ({ request }: { request: BoardRow }) => {
  const { t, shortDay } = useWords();
  if (request.nextDuty !== null && !request.overdue) return <NextDuty duty={request.nextDuty} />;
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
      {request.snoozedUntil !== null && (
        <span className="small">{t("agenda.rests", { day: shortDay(request.snoozedUntil) })}</span>
      )}
      {!shown.includes("sentOn") && request.sentOn !== null && request.snoozedUntil === null && (
        <span className="quiet small">{shortDay(request.sentOn)}</span>
      )}
      {!shown.includes("dueOn") && (request.dueOn !== null || request.nextDuty !== null) && <Due request={request} />}
    </>
  );
};

export const RequestCell = ({ request, column, shown }: Props) => {
  const { t, shortDay } = useWords();
  switch (column) {
    case "company":
      return <Company request={request} shown={shown} />;
    case "right":
      return <Kind request={request} />;
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
