// Said when the rooms behind the first one did not load: the window keeps a failed load for as long as it stands, so it is loaded anew.
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { shows } from "../parts/room-states.ts";
import { Verbatim } from "../parts/verbatim.tsx";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";

export const RoomsMissing = ({ error }: { error: unknown }) => {
  const { t } = useWords();
  return (
    <div className="set-aside">
      <Note tone="bad" title={t("shell.roomsMissing.title")} isNews state={shows("notice", "rooms-missing")}>
        <p>{t("shell.roomsMissing.text")}</p>
        <Button weight="primary" onPress={() => location.reload()}>
          {t("shell.roomsMissing.again")}
        </Button>
        <p className="quiet small">{t("shell.bug.detail")}</p>
        <Verbatim>{error instanceof Error ? error.message : String(error)}</Verbatim>
      </Note>
    </div>
  );
};
