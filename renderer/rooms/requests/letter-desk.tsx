// The desk on which a letter lies before it goes: the exact letter, open to changes, Send, and the other ways out.
import { useState } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { FailureCode } from "../../../electron/shared/failure-codes.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useNotice, usePlace, useRequest, useWriting } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { Attachments } from "./attachments.tsx";
import "./letter-desk.css";
import { shows } from "../../parts/room-states.ts";
import { LetterNoMail } from "./letter-no-mail.tsx";
import { LetterNotes } from "./letter-notes.tsx";
import { LetterSentOtherwise } from "./letter-sent-otherwise.tsx";
import { LetterSheetOpen } from "./letter-sheet-open.tsx";
import { LetterWays } from "./letter-ways.tsx";
import { OutdatedNote } from "./outdated-note.tsx";
import { SendBar } from "./send-bar.tsx";
import { useLetterText } from "./use-letter-text.ts";
import { useSayOutcome } from "./use-say-outcome.ts";
import { useWayBack } from "./use-way-back.ts";

/** The note about what is outdated says this better. */
const shownElsewhere: ReadonlySet<FailureCode> = new Set(["letter-out-of-date"]);

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
  const change = useWriting((state) => state.change);
  const { send, discard, rewrite } = useRequest((state) => state);
  const failure = useRequest((state) => state.failure);
  const [asks, setAsks] = useState<"discard" | "rewrite" | "change" | "otherwise" | null>(null);
  /** From which address it is to be written anew; null: as before. */
  const [sender, setSender] = useState<string | null>(null);
  const close = () => {
    setAsks(null);
    setSender(null);
  };
  /** Of a letter that was begun some time ago nobody knows here whether it was changed. */
  const isPersonal = letter.isChanged || !isFresh;

  const sendNow = async () => {
    const outcome = await send(requestId, letter.current());
    if (outcome?.ok) sayOutcome(outcome.value);
  };

  const throwAway = async () => {
    close();
    const gone = await discard(requestId);
    if (!gone?.ok) return;
    back.onPress();
    say(t("letters.discarded"));
  };

  const toPreparing = async () => {
    close();
    await letter.save();
    await change(page);
  };

  const writeAnew = async (address: string | null) => {
    close();
    // Written before wishes were kept: the person says anew what they want.
    if (page.wish === null) return toPreparing();
    const written = await rewrite(page, address === null ? page.wish : { ...page.wish, from: address });
    if (!written?.ok) return;
    go({ kind: "request", requestId: written.value.summary.requestId, from, isFresh: true });
    say(address === null ? t("letters.rewritten") : t("letters.sender.changed", { address: spellOut(address) }));
  };

  const changeSender = (address: string) => {
    if (!isPersonal) return void writeAnew(address);
    setSender(address);
    setAsks("rewrite");
  };

  const keep = async () => {
    await letter.save();
    back.onPress();
    say(t("letters.kept"));
  };

  return (
    <Page
      state={shows("request", "draft")}
      title={t(`kinds.${summary.kind}.title`, { company: summary.company })}
      back={back}
      aside={summary.mode === "practice" && <PracticeBadge />}
      lead={t(page.letter.to.address === null ? "letters.leadNoMail" : "letters.lead")}
      width="wide"
      footer={
        <SendBar
          page={page}
          onSend={() => void sendNow()}
          onRewrite={() => (isPersonal ? setAsks("rewrite") : void writeAnew(null))}
          onOtherwise={() => setAsks("otherwise")}
          onKeep={() => void keep()}
          onDiscard={() => setAsks("discard")}
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
          onChange={() => (isPersonal ? setAsks("change") : void toPreparing())}
          onSender={changeSender}
          ways={<LetterWays page={page} current={letter.current} />}
        />
      </div>
      <ConfirmDialog
        name="letter-discard"
        title={t("letters.discardAsk")}
        text={t("letters.discardText")}
        yes={t("letters.discard")}
        isDanger
        isOpen={asks === "discard"}
        onYes={() => void throwAway()}
        onClose={close}
      />
      <ConfirmDialog
        name="letter-rewrite"
        title={t("letters.rewriteAsk")}
        text={t("letters.rewriteText")}
        yes={t("letters.rewrite")}
        isOpen={asks === "rewrite"}
        onYes={() => void writeAnew(sender)}
        onClose={close}
      />
      <ConfirmDialog
        name="letter-change"
        title={t("letters.changeAsk")}
        text={t("letters.changeText")}
        yes={t("letters.change")}
        isOpen={asks === "change"}
        onYes={() => void toPreparing()}
        onClose={close}
      />
      <LetterSentOtherwise page={page} current={letter.current} isOpen={asks === "otherwise"} onClose={close} />
    </Page>
  );
};
