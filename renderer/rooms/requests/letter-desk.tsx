// The desk on which a letter lies before it goes: the exact letter, open to changes, Send, and the other ways out.
import type { Slug } from "../../../electron/shared/company.ts";
import type { FailureCode } from "../../../electron/shared/failure-codes.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { Attachments } from "./attachments.tsx";
import "./letter-desk.css";
import { shows } from "../../parts/room-states.ts";
import { LetterNoMail } from "./letter-no-mail.tsx";
import { LetterNotes } from "./letter-notes.tsx";
import { LetterQuestions } from "./letter-questions.tsx";
import { LetterSentOtherwise } from "./letter-sent-otherwise.tsx";
import { LetterSheetOpen } from "./letter-sheet-open.tsx";
import { LetterWays } from "./letter-ways.tsx";
import { OutdatedNote } from "./outdated-note.tsx";
import { SendBar } from "./send-bar.tsx";
import { useLetterDesk } from "./use-letter-desk.ts";

/** The note about what is outdated says this better. */
const shownElsewhere: ReadonlySet<FailureCode> = new Set(["letter-out-of-date"]);

type Props = { page: RequestPage; from: Slug | null; isFresh: boolean };

export const LetterDesk = ({ page, from, isFresh }: Props) => {
  const { t } = useWords();
  const { summary } = page;
  const desk = useLetterDesk({ page, from, isFresh });
  const { letter, asks, ask, close } = desk;
  const failure = useRequest((state) => state.failure);
  return (
    <Page
      state={shows("request", "draft")}
      title={t(`kinds.${summary.kind}.title`, { company: summary.company })}
      back={desk.back}
      aside={summary.mode === "practice" && <PracticeBadge />}
      lead={t(page.letter.to.address === null ? "letters.leadNoMail" : "letters.lead")}
      width="wide"
      footer={
        <SendBar
          page={page}
          onSend={desk.send}
          onRewrite={desk.wishAnew}
          onOtherwise={() => ask("otherwise")}
          onKeep={desk.keep}
          onDiscard={() => ask("discard")}
        />
      }
    >
      {failure && asks !== "otherwise" && !shownElsewhere.has(failure.code) && <FailureNote {...failure} />}
      <OutdatedNote page={page} />
      <LetterNoMail page={page} />
      <div className="letter-desk">
        <div className="letter-main">
          <LetterSheetOpen letter={page.letter} text={letter} />
          <Attachments page={page} />
        </div>
        <LetterNotes
          page={page}
          isFresh={isFresh}
          onChange={desk.wishChange}
          onSender={desk.changeSender}
          ways={<LetterWays page={page} current={letter.current} />}
        />
      </div>
      <LetterQuestions asks={asks} yes={desk.yes} close={close} />
      <LetterSentOtherwise page={page} current={letter.current} isOpen={asks === "otherwise"} onClose={close} />
    </Page>
  );
};
