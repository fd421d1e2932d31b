// The text of a mail as plain text, with the words marked that say what it is.
import { Fragment } from "react";
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import { useWords } from "../../words/use-words.ts";
import { markText } from "./mark-text.ts";

export const ReplyText = ({ page }: { page: ReplyPage }) => {
  const { t } = useWords();
  if (page.text === "") return <p className="quiet">{t("replies.noText")}</p>;
  const spans = page.reading.proposals.map(({ evidence }) => evidence);
  return (
    // Focusable, since a long mail has to be scrolled by keyboard as well.
    <section className="reply-text" dir="auto" aria-label={t("replies.text")}>
      {markText(page.text, spans).map(({ start, words, isMarked }) =>
        isMarked ? <mark key={start}>{words}</mark> : <Fragment key={start}>{words}</Fragment>,
      )}
    </section>
  );
};
