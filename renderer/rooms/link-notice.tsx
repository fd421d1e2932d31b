// Says that a link from outside opened the app and where it leads; the person follows it or leaves it.
import { useEffect } from "react";
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { useLink, usePlace, useWriting } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";
import { shows } from "../parts/room-states.ts";

export const LinkNotice = () => {
  const { t } = useWords();
  const { found, load, leave } = useLink((state) => state);
  const go = usePlace((state) => state.go);
  const begin = useWriting((state) => state.begin);
  useEffect(() => {
    void load();
  }, [load]);
  if (found === null) return null;
  const { link, company } = found;
  if (company === null) {
    return (
      <div className="set-aside">
        <Note
          state={shows("notice", "link-nowhere")}
          tone="doubt"
          title={t(link.kind === "unknown" ? "shell.link.unknown" : "shell.link.unlisted")}
          isNews
        >
          <div className="form-actions">
            <Button weight="quiet" onPress={() => void leave()}>
              {t("shell.close")}
            </Button>
          </div>
        </Note>
      </div>
    );
  }
  const title =
    link.kind === "letter"
      ? t("shell.link.letter", { what: t(`kinds.${link.letter}.name`), company })
      : t("shell.link.company", { company });
  const follow = () => {
    void leave();
    if (link.kind === "company") return go({ kind: "companies", slug: link.slug });
    void begin({ slug: link.slug, kind: link.letter, follows: null });
  };
  return (
    <div className="set-aside">
      <Note state={shows("notice", "link")} tone="plain" icon="info" title={title} isNews>
        <p>{t("shell.link.text")}</p>
        <div className="form-actions">
          <Button onPress={follow}>{t("shell.link.open")}</Button>
          <Button weight="quiet" onPress={() => void leave()}>
            {t("shell.link.leave")}
          </Button>
        </div>
      </Note>
    </div>
  );
};
