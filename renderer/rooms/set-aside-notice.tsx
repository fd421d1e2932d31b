// What the person must know wherever they are: a damaged store was set aside, requests can no longer be read, the clock went back.
import type { AppInfo } from "../../electron/shared/app-info.ts";
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { Verbatim } from "../parts/verbatim.tsx";
import { useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";
import { shows } from "../parts/room-states.ts";

type Notice = AppInfo["notices"][number];

const Said = ({ notice }: { notice: Notice }) => {
  const { t, day } = useWords();
  const today = useSettings((state) => state.info.today);
  switch (notice.kind) {
    case "store-set-aside":
      return (
        <>
          <p>{t("shell.setAside.text")}</p>
          <Verbatim>{notice.path}</Verbatim>
        </>
      );
    case "requests-unreadable":
      return <p>{t("shell.unreadableText")}</p>;
    case "clock-back":
      return <p>{t("shell.clockBack.text", { latest: day(notice.latestOn), today: day(today) })}</p>;
  }
};

export const SetAsideNotice = () => {
  const { t } = useWords();
  const notices = useSettings((state) => state.info.notices);
  const readNotices = useSettings((state) => state.readNotices);
  const readNotice = useSettings((state) => state.readNotice);
  const trustClock = useSettings((state) => state.trustClock);
  const titleOf = (notice: Notice) => {
    switch (notice.kind) {
      case "store-set-aside":
        return t("shell.setAside.title");
      case "requests-unreadable":
        return t("shell.unreadable", { count: notice.count });
      case "clock-back":
        return t("shell.clockBack.title");
    }
  };
  const unread = notices.filter(({ kind }) => !readNotices.has(kind));
  return unread.map((notice) => (
    <div className="set-aside" key={notice.kind}>
      <Note state={shows("notice", notice.kind)} tone="bad" title={titleOf(notice)} isNews>
        <Said notice={notice} />
        <div className="form-actions">
          {notice.kind === "clock-back" && (
            <Button onPress={() => void trustClock()}>{t("shell.clockBack.trust")}</Button>
          )}
          <Button weight="quiet" onPress={() => readNotice(notice.kind)}>
            {t("shell.close")}
          </Button>
        </div>
      </Note>
    </div>
  ));
};
