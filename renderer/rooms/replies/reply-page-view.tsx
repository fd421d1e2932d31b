// A mail that came back: who, when, which request, what it is, its text, its links and files.
import { useState } from "react";
import { Heading } from "react-aria-components";
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import { Button } from "../../parts/button.tsx";
import { Facts } from "../../parts/facts.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { Panel } from "../../parts/panel.tsx";
import { type RoomStates, shows } from "../../parts/room-states.ts";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { DiscardReply } from "./discard-reply.tsx";
import { ReplyBelongs } from "./reply-belongs.tsx";
import { ReplyFiles } from "./reply-files.tsx";
import { ReplyLinks } from "./reply-links.tsx";
import { ReplySignature } from "./reply-signature.tsx";
import { ReplyText } from "./reply-text.tsx";
import { ReplyWhat } from "./reply-what.tsx";
import type { Say } from "./say.ts";

const useFacts = (page: ReplyPage) => {
  const { t, instant } = useWords();
  const address = page.fromAddress === "" ? t("replies.noSender") : page.fromAddress;
  return [
    { name: t("replies.from"), value: <bdi>{page.fromName === "" ? address : `${page.fromName} <${address}>`}</bdi> },
    ...(page.sentAt === null
      ? []
      : [
          {
            name: t("replies.sent"),
            value: (
              <>
                {instant(page.sentAt)} <span className="quiet small">{t("replies.sentHint")}</span>
              </>
            ),
          },
        ]),
    { name: t("replies.cameIn"), value: instant(page.cameInAt) },
  ];
};

const stateOf = ({ state, settledBy, requestId, reading }: ReplyPage): RoomStates["reply"] => {
  if (state === "settled") return settledBy === "app" ? "settled-by-app" : "settled";
  if (requestId === null) return "unassigned";
  return reading.proposals.length > 0 ? "proposed" : "silent";
};

export const ReplyPageView = ({ page, isAlone }: { page: ReplyPage; isAlone: boolean }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const [failure, setFailure] = useState<Awaited<ReturnType<Say>>>(null);
  const facts = useFacts(page);
  const subject = page.subject === "" ? t("replies.noSubject") : page.subject;
  const tell: Say = async (asked) => {
    const refused = await asked;
    setFailure(refused);
    return refused;
  };
  const level = isAlone ? 2 : 3;
  return (
    <article className="reply-page" aria-label={subject} {...shows("reply", stateOf(page))}>
      {isAlone && (
        <div className="page-back">
          <Button weight="quiet" icon="back" onPress={() => go({ kind: "replies", replyId: null })}>
            {t("shell.back", { where: t("replies.title") })}
          </Button>
        </div>
      )}
      <bdi>{isAlone ? <ScreenTitle>{subject}</ScreenTitle> : <Heading level={2}>{subject}</Heading>}</bdi>
      <Facts facts={facts} />
      {page.warnings.map((warning) => (
        <Note key={warning} tone={warning === "from-html" ? "plain" : "doubt"}>
          <p>{t(`replies.warnings.${warning}`)}</p>
        </Note>
      ))}
      {failure && <FailureNote {...failure} />}
      <ReplyBelongs page={page} level={level} tell={tell} />
      <ReplyWhat key={`${page.replyId} ${page.reading.reader}`} page={page} level={level} tell={tell} />
      <Panel title={t("replies.text")} level={level}>
        <ReplyText page={page} />
      </Panel>
      {page.links.length > 0 && <ReplyLinks links={page.links} level={level} />}
      {page.attachments.length > 0 && <ReplyFiles page={page} level={level} tell={tell} />}
      <ReplySignature key={page.replyId} replyId={page.replyId} dkim={page.dkim} level={level} />
      <DiscardReply page={page} tell={tell} />
    </article>
  );
};
