// What the person must know at the start: a damaged store was set aside, or single requests can no longer be read.
import type { AppInfo } from "../../electron/shared/contract.ts";
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { Verbatim } from "../parts/verbatim.tsx";
import { useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";

type Notice = AppInfo["notices"][number];

const Said = ({ notice }: { notice: Notice }) => {
  const { t } = useWords();
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
  }
};

export const SetAsideNotice = () => {
  const { t } = useWords();
  const notices = useSettings((state) => state.info.notices);
  const readNotices = useSettings((state) => state.readNotices);
  const readNotice = useSettings((state) => state.readNotice);
  const titleOf = (notice: Notice) =>
    notice.kind === "store-set-aside" ? t("shell.setAside.title") : t("shell.unreadable", { count: notice.count });
  const unread = notices.filter(({ kind }) => !readNotices.has(kind));
  return unread.map((notice) => (
    <div className="set-aside" key={notice.kind}>
      <Note tone="bad" title={titleOf(notice)} isNews>
        <Said notice={notice} />
        <Button weight="quiet" onPress={() => readNotice(notice.kind)}>
          {t("shell.close")}
        </Button>
      </Note>
    </div>
  ));
};
