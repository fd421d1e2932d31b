// Tells that a damaged store was set aside at the start, and where it lies.
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { Verbatim } from "../parts/verbatim.tsx";
import { useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";

export const SetAsideNotice = () => {
  const { t } = useWords();
  const notices = useSettings((state) => state.info.notices);
  const readNotices = useSettings((state) => state.readNotices);
  return notices.map(({ path }) => (
    <div className="set-aside" key={path}>
      <Note tone="bad" title={t("shell.setAside.title")} isNews>
        <p>{t("shell.setAside.text")}</p>
        <Verbatim>{path}</Verbatim>
        <Button weight="quiet" onPress={readNotices}>
          {t("shell.close")}
        </Button>
      </Note>
    </div>
  ));
};
