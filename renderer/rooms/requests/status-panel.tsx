// Where the letter stands, in words that say no more than is known, with the server's own line and what can be done.
import { stopsAll } from "../../../electron/shared/failure-codes.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote, readFailureCode } from "../../parts/failure-note.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Note } from "../../parts/note.tsx";
import { shows } from "../../parts/room-states.ts";
import { lookOf } from "../../parts/status-badge.tsx";
import { useFocusOnChange } from "../../parts/use-focus-on-change.ts";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { CopyLine } from "./copy-line.tsx";
import { GoingOut } from "./going-out.tsx";
import { MailboxLook } from "./mailbox-look.tsx";
import { ReportWords } from "./report-words.tsx";
import { useStatusName, useStatusWords } from "./use-status-words.ts";

type Props = { page: RequestPage; onTryAgain: () => void; onSettle: (as: "sent" | "again") => void };

const Unsure = ({ page, onSettle }: Pick<Props, "page" | "onSettle">) => {
  const { summary, dispatch } = page;
  const { t, instant } = useWords();
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  return (
    <Note tone="doubt" title={t("request.unsure.title")}>
      <p>
        {summary.mode === "practice"
          ? t("request.unsure.textPractice")
          : t("request.unsure.text", { company: summary.company })}
      </p>
      {dispatch?.maybeDeliveredAt && <p>{t("request.unsure.when", { at: instant(dispatch.maybeDeliveredAt) })}</p>}
      <MailboxLook page={page} />
      <div className="form-actions">
        <Button weight="plain" isDisabled={isBusy} onPress={() => onSettle("sent")}>
          {t("request.unsure.sent")}
        </Button>
        <Button weight="plain" icon="again" isDisabled={isBusy} onPress={() => onSettle("again")}>
          {t("request.unsure.again")}
        </Button>
      </div>
    </Note>
  );
};

export const StatusPanel = ({ page, onTryAgain, onSettle }: Props) => {
  const { t, instant } = useWords();
  const { summary, dispatch } = page;
  const sayStatus = useStatusWords();
  const nameStatus = useStatusName();
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  const nameRef = useFocusOnChange<HTMLParagraphElement>(`${summary.status} ${summary.standing}`);
  const { tone, icon } = lookOf(summary);
  const code = readFailureCode(dispatch?.failure ?? null);
  const mayTry = dispatch?.state === "refused";
  const isWaiting = dispatch?.waits != null;
  // Of a letter that may have gone out it is only said what happened: "try again" is no advice here.
  const isUnsure = summary.status === "unsure";
  const hasFailed = code !== null && !isUnsure && dispatch?.state !== "sent";
  const isUnwritten = code === "sent-not-written";
  return (
    <section {...shows("standing", summary.standing)} className="card status-panel" aria-label={t("tracker.status")}>
      <p className="panel-kicker">{t("tracker.status")}</p>
      <p ref={nameRef} tabIndex={-1} className={`status-name status-${tone}`}>
        <Icon name={icon} size={24} />
        <span>{nameStatus(summary)}</span>
      </p>
      {!isUnwritten && <p>{sayStatus(summary)}</p>}
      {!isUnsure && <ReportWords page={page} />}
      {summary.status === "sending" && !isUnwritten && dispatch?.maybeDeliveredAt && (
        <p>{t("request.doubt", { at: instant(dispatch.maybeDeliveredAt) })}</p>
      )}
      {isUnsure && code !== null && <p>{t("request.unsure.cause", { what: t(`failures.${code}.what`) })}</p>}
      {hasFailed && <FailureNote code={code} detail={dispatch?.smtpReply ?? null} />}
      {!hasFailed && dispatch?.smtpReply && (
        <>
          <p className="panel-kicker">{t("request.serverSaid")}</p>
          <Verbatim>{dispatch.smtpReply}</Verbatim>
        </>
      )}
      {isWaiting && !isUnsure && <GoingOut page={page} onSendNow={onTryAgain} />}
      {mayTry && !isUnsure && (
        <Button weight="primary" icon="again" isBusy={isBusy} onPress={onTryAgain}>
          {isBusy ? t("request.trying") : t("request.tryAgain")}
        </Button>
      )}
      {mayTry && !isUnsure && code !== null && stopsAll.includes(code) && (
        <p className="quiet small">{t("request.tryAgainAll")}</p>
      )}
      {isUnsure && <Unsure page={page} onSettle={onSettle} />}
      <CopyLine page={page} />
    </section>
  );
};
