// The mails that the practice server received, newest first.
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListLayout, Virtualizer } from "react-aria-components";
import type { PracticeMailId, PracticeMailSummary } from "../../../electron/shared/practice.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { keepScroll } from "../../parts/keep-scroll.ts";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { shows } from "../../parts/room-states.ts";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import { usePlace, usePractice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { EmptyMailbox } from "./empty-mailbox.tsx";
import { ServerLine } from "./server-line.tsx";

/** `id` stands on the row itself as well: the list tells rows apart by it when a new mail comes on top. */
const MailRow = ({ id, mail }: { id: PracticeMailId; mail: PracticeMailSummary }) => {
  const { t, shortInstant } = useWords();
  const subject = mail.subject === "" ? t("practice.noSubject") : mail.subject;
  return (
    <ListBoxItem id={id} textValue={subject} className="row">
      <span className="row-name">{subject}</span>
      <span className="row-line">{`${t("practice.to")}: ${mail.to}`}</span>
      <span className="row-line">{shortInstant(mail.receivedAt)}</span>
    </ListBoxItem>
  );
};

const none: readonly PracticeMailSummary[] = [];

export const MailList = ({ mailId, isBeside }: { mailId: PracticeMailId | null; isBeside: boolean }) => {
  const { t } = useWords();
  const list = usePractice((state) => state.list);
  const go = usePlace((state) => state.go);
  const { shown, hasMore, more } = useGrowingList(list ?? none);
  const choose = (key: unknown) => {
    const chosen = list?.find((mail) => mail.mailId === key);
    if (chosen && chosen.mailId !== mailId) go({ kind: "practice", mailId: chosen.mailId });
  };
  const state = list === null ? "loading" : list.length === 0 ? "empty" : "rows";
  return (
    <section className="split-list" aria-label={t("practice.title")} {...shows("practice", state)}>
      <div className="split-head">
        <div className="split-title">
          <ScreenTitle>{t("practice.title")}</ScreenTitle>
          <PracticeBadge />
        </div>
        <p className="quiet small">{t("practice.hint")}</p>
        <ServerLine />
        {list !== null && list.length > 0 && <EmptyMailbox />}
      </div>
      {state === "empty" && (
        <Empty icon="practice" title={t("practice.empty")} hint={t("practice.emptyHint")}>
          <Button weight="primary" onPress={() => go({ kind: "companies", slug: null })}>
            {t("practice.emptyGo")}
          </Button>
        </Empty>
      )}
      {state === "rows" && (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 78, padding: 8 }}>
          <ListBox
            {...keepScroll}
            aria-label={t("practice.list")}
            className="split-rows keep-scroll"
            selectionMode={isBeside ? "single" : "none"}
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={mailId === null ? [] : [mailId]}
            onSelectionChange={(keys) => {
              if (keys !== "all") choose([...keys][0]);
            }}
            onAction={choose}
          >
            <Collection items={shown}>{(mail) => <MailRow id={mail.mailId} mail={mail} />}</Collection>
            {hasMore && <ListBoxLoadMoreItem onLoadMore={more} />}
          </ListBox>
        </Virtualizer>
      )}
    </section>
  );
};
