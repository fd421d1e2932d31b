// The desk on which a letter lies before it goes: the exact mail, open to changes, and Send.
import { useState } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { FailureCode } from "../../../electron/shared/lists.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { useNotice, usePlace, useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./letter-desk.css";
import { LetterNotes } from "./letter-notes.tsx";
import { LetterSheetOpen } from "./letter-sheet-open.tsx";
import { OutdatedNote } from "./outdated-note.tsx";
import { SendBar } from "./send-bar.tsx";
import { UnlockDialog } from "./unlock-dialog.tsx";
import { useLetterText } from "./use-letter-text.ts";
import { useSayOutcome } from "./use-say-outcome.ts";
import { useWayBack } from "./use-way-back.ts";

/** The unlock dialog and the note about what is outdated say these better. */
const shownElsewhere: ReadonlySet<FailureCode> = new Set(["passphrase-needed", "letter-out-of-date"]);

type Props = { page: RequestPage; from: Slug | null; isFresh: boolean };

export const LetterDesk = ({ page, from, isFresh }: Props) => {
  const { t } = useWords();
  const { summary } = page;
  const { requestId } = summary;
  const back = useWayBack(from);
  const letter = useLetterText(page);
  const sayOutcome = useSayOutcome();
  const say = useNotice((state) => state.say);
  const go = usePlace((state) => state.go);
  const { send, discard, rewrite } = useRequest((state) => state);
  const failure = useRequest((state) => state.failure);
  const [asks, setAsks] = useState<"discard" | "unlock" | null>(null);
  /** What would be written anew, once the person agreed to lose their changes. */
  const [wish, setWish] = useState<{ customerNumber: string | null } | null>(null);

  const sendNow = async () => {
    const outcome = await send(requestId, letter.current());
    if (outcome?.ok) sayOutcome(outcome.value);
    else if (outcome?.code === "passphrase-needed") setAsks("unlock");
  };

  const throwAway = async () => {
    setAsks(null);
    const gone = await discard(requestId);
    if (!gone?.ok) return;
    back.onPress();
    say(t("letters.discarded"));
  };

  const writeAnew = async (customerNumber: string | null) => {
    setWish(null);
    const written = await rewrite(page, customerNumber);
    if (!written?.ok) return;
    go({ kind: "request", requestId: written.value.summary.requestId, from, isFresh: true });
    say(t("letters.rewritten"));
  };

  const askToWriteAnew = (customerNumber: string | null) => {
    if (letter.isChanged || !isFresh) setWish({ customerNumber });
    else void writeAnew(customerNumber);
  };

  const keep = async () => {
    await letter.save();
    back.onPress();
    say(t("letters.kept"));
  };

  return (
    <Page
      title={t(`kinds.${summary.kind}.title`, { company: summary.company })}
      back={back}
      aside={summary.mode === "practice" && <PracticeBadge />}
      lead={t("letters.lead")}
      width="wide"
      footer={
        <SendBar
          page={page}
          onSend={() => void sendNow()}
          onRewrite={() => askToWriteAnew(page.customerNumber)}
          onKeep={() => void keep()}
          onDiscard={() => setAsks("discard")}
        />
      }
    >
      {failure && !shownElsewhere.has(failure.code) && <FailureNote {...failure} />}
      <OutdatedNote page={page} />
      <div className="letter-desk">
        <LetterSheetOpen letter={page.letter} text={letter} />
        <LetterNotes page={page} isFresh={isFresh} onRewrite={askToWriteAnew} />
      </div>
      <ConfirmDialog
        title={t("letters.discardAsk")}
        text={t("letters.discardText")}
        yes={t("letters.discard")}
        isDanger
        isOpen={asks === "discard"}
        onYes={() => void throwAway()}
        onClose={() => setAsks(null)}
      />
      <ConfirmDialog
        title={t("letters.rewriteAsk")}
        text={t("letters.rewriteText")}
        yes={t("letters.rewrite")}
        isOpen={wish !== null}
        onYes={() => void writeAnew(wish?.customerNumber ?? null)}
        onClose={() => setWish(null)}
      />
      <UnlockDialog
        isOpen={asks === "unlock"}
        onClose={() => setAsks(null)}
        onUnlocked={() => {
          setAsks(null);
          void sendNow();
        }}
      />
    </Page>
  );
};
