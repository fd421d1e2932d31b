// The practice mailbox: whether its server runs, what it received, and the mail that is open.
import { useEffect } from "react";
import type { PracticeMailId } from "../../../electron/shared/practice.ts";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import "../../parts/split.css";
import { shows } from "../../parts/room-states.ts";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { usePractice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { MailList } from "./mail-list.tsx";
import { MailPage } from "./mail-page.tsx";

export const PracticeRoom = ({ mailId }: { mailId: PracticeMailId | null }) => {
  const { t } = useWords();
  const isWide = useRoomWidth(56);
  const { load, open } = usePractice((state) => state);
  const mail = usePractice((state) => state.mail);
  const list = usePractice((state) => state.list);
  const failure = usePractice((state) => state.failure);

  useEffect(() => {
    void load();
  }, [load]);
  useEffect(() => {
    void open(mailId);
  }, [open, mailId]);

  const isOpen = mail !== null && mail.mailId === mailId;
  const state = isOpen ? "open" : mailId === null ? "none-chosen" : failure ? "failed" : null;
  return (
    <div className="split" data-wide={isWide || undefined}>
      {(isWide || mailId === null) && <MailList mailId={mailId} isBeside={isWide} />}
      {(isWide || mailId !== null) && (
        <div className="split-main" {...(state && shows("mail", state))}>
          {isOpen && <MailPage key={mail.mailId} mail={mail} isAlone={!isWide} />}
          {mailId === null && list !== null && list.length > 0 && (
            <Empty icon="practice" title={t("practice.choose")} hint={t("practice.chooseHint")} />
          )}
          {mailId !== null && !isOpen && failure && <FailureNote {...failure} />}
        </div>
      )}
    </div>
  );
};
