// A policy that was read: its findings beside its text, or one at a time where there is little room.
import { useMemo, useRef, useState } from "react";
import type { FactKind, ReadingFinding, ReadingPage } from "../../../electron/shared/reading.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { useWords } from "../../words/use-words.ts";
import { AddDialog, CorrectDialog } from "./fact-dialogs.tsx";
import { FindingList } from "./finding-list.tsx";
import { groupFindings } from "./group-findings.ts";
import { PolicyText } from "./policy-text.tsx";
import { ReadingHead } from "./reading-head.tsx";
import "./reading-page-view.css";
import { shows } from "../../parts/room-states.ts";
import { useDecisions } from "./use-decisions.ts";
import { useReadingView } from "./use-reading-view.ts";

type View = ReturnType<typeof useReadingView>;

const TextPane = ({ page, view, isWide }: { page: ReadingPage; view: View; isWide: boolean }) => {
  const { t } = useWords();
  return (
    <div className="reading-main">
      {!isWide && (
        <div className="reading-back">
          <Button weight="quiet" icon="back" onPress={view.toFindings}>
            {t("policies.toFindings")}
          </Button>
          <h1>{page.company ?? t("policies.nameless")}</h1>
        </div>
      )}
      <PolicyText
        text={page.text}
        language={page.language}
        mark={view.marked?.mark ?? null}
        takesFocus={!isWide}
        textRef={view.textRef}
      />
    </div>
  );
};

export const ReadingPageView = ({ page }: { page: ReadingPage }) => {
  const { t } = useWords();
  const isWide = useRoomWidth(62);
  const listRef = useRef<HTMLDivElement>(null);
  const [corrects, setCorrects] = useState<ReadingFinding | null>(null);
  const [adds, setAdds] = useState<FactKind | null>(null);
  const groups = useMemo(() => groupFindings(page.findings), [page.findings]);
  const shown = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const decisions = useDecisions({ page, shown, listRef });
  const view = useReadingView({ page, shown, isWide, listRef });

  return (
    <div
      className="reading"
      data-wide={isWide || undefined}
      {...shows("reading", shown.length > 0 ? "open" : "nothing-found")}
    >
      {view.showsFindings && (
        <div className="reading-side">
          <ReadingHead
            page={page}
            onAcceptSure={() => void decisions.acceptSure()}
            onAdd={setAdds}
            onText={isWide ? null : view.toText}
          />
          {shown.length === 0 && <Empty icon="search" title={t("policies.none")} hint={t("policies.noneHint")} />}
          <div ref={listRef}>
            {shown.length > 0 && (
              <FindingList
                groups={groups}
                language={page.language}
                marked={view.marked?.key ?? null}
                onMark={view.show}
                onAct={(finding, act) => {
                  if (act === "correct") setCorrects(finding);
                  else void decisions.act(finding, act);
                }}
              />
            )}
          </div>
        </div>
      )}
      {view.showsText && <TextPane page={page} view={view} isWide={isWide} />}
      <CorrectDialog
        finding={corrects}
        language={page.language}
        onSave={decisions.correct}
        onClose={() => setCorrects(null)}
      />
      <AddDialog kind={adds} onSave={decisions.add} onClose={() => setAdds(null)} />
    </div>
  );
};
