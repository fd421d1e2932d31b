// The page of a request that was approved: where it stands, when an answer is due and why, the letter, the history.
import { useEffect, useRef } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { Panel } from "../../parts/panel.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { Reminders } from "../agenda/reminders.tsx";
import { RequestReplies } from "../replies/request-replies.tsx";
import { AttachedFiles } from "./attached-files.tsx";
import { DeleteRequest } from "./delete-request.tsx";
import { Discloses } from "./discloses.tsx";
import { DispatchDetails } from "./dispatch-details.tsx";
import { DuePanel } from "./due-panel.tsx";
import { FollowedBy } from "./followed-by.tsx";
import { GoesOn } from "./goes-on.tsx";
import { History } from "./history.tsx";
import { LetterGloss } from "./letter-gloss.tsx";
import { LetterSheet } from "./letter-sheet.tsx";
import { LetterWays } from "./letter-ways.tsx";
import { IdentityShield } from "./next/identity-shield.tsx";
import { RefusalCoach } from "./next/refusal-coach.tsx";
import { WhatNext } from "./next/what-next.tsx";
import { ProofFaults } from "./proof-faults.tsx";
import { ProofPart } from "./proof-part.tsx";
import "./request-page-view.css";
import { shows } from "../../parts/room-states.ts";
import { StatusPanel } from "./status-panel.tsx";
import { useSayOutcome } from "./use-say-outcome.ts";
import { useWayBack } from "./use-way-back.ts";

export const RequestPageView = ({ page, from }: { page: RequestPage; from: Slug | null }) => {
  const { t } = useWords();
  const { summary, dispatch } = page;
  const { requestId } = summary;
  const back = useWayBack(from);
  const sayOutcome = useSayOutcome();
  const { tryAgain, settle } = useRequest((state) => state);
  const failure = useRequest((state) => state.failure);
  // What comes of a letter is told when it comes, not to the one who pressed a button.
  const { status } = summary;
  const told = useRef(status);
  useEffect(() => {
    if (told.current === status) return;
    told.current = status;
    sayOutcome(page);
  }, [status, page, sayOutcome]);
  return (
    <Page
      state={shows("request", status)}
      title={t(`kinds.${summary.kind}.title`, { company: summary.company })}
      back={back}
      aside={summary.mode === "practice" && <PracticeBadge />}
      lead={<span className="mono">{t("request.reference", { reference: summary.reference })}</span>}
      width="wide"
    >
      {failure && <FailureNote {...failure} />}
      <ProofFaults requestId={requestId} />
      <WhatNext page={page} />
      <Reminders page={page} />
      <div className="request-top">
        <StatusPanel
          page={page}
          onTryAgain={() => void tryAgain(requestId)}
          onSettle={(as) => void settle(requestId, as)}
        />
        {summary.follows === null ? <DuePanel page={page} /> : <GoesOn follows={summary.follows} />}
      </div>
      <div className="request-columns">
        <div className="request-main">
          <RefusalCoach page={page} />
          <IdentityShield page={page} />
          <RequestReplies requestId={requestId} />
          <History page={page} />
          <Panel title={t("request.letter")} level={2}>
            <LetterSheet letter={page.letter} way={summary.way} />
            {page.attachments.length > 0 && (
              <>
                <p className="quiet small">{t(`letters.files.${summary.way === "email" ? "went" : "with"}`)}</p>
                <AttachedFiles files={page.attachments} />
              </>
            )}
            {page.gloss && <LetterGloss gloss={page.gloss} />}
          </Panel>
        </div>
        <div className="request-side">
          <LetterWays page={page} />
          <FollowedBy list={page.followedBy} />
          <Panel title={t("request.discloses")} level={2}>
            <Discloses data={page.discloses} />
          </Panel>
          <ProofPart page={page} />
          {dispatch && <DispatchDetails dispatch={dispatch} />}
          <DeleteRequest page={page} from={from} />
        </div>
      </div>
    </Page>
  );
};
