// Says plainly that the app made a mistake, and leads back.
import { Button } from "../parts/button.tsx";
import { Icon } from "../parts/icon.tsx";
import { ScreenTitle } from "../parts/screen-title.tsx";
import { Verbatim } from "../parts/verbatim.tsx";
import { useNotice, usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./bug-screen.css";
import { shows } from "../parts/room-states.ts";

export const BugScreen = ({ detail }: { detail: string }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const forgetBug = useNotice((state) => state.forgetBug);
  const back = () => {
    go({ kind: "companies", slug: null });
    forgetBug();
  };
  return (
    <main className="bug-screen" {...shows("bug", "shown")}>
      <div className="bug-box" role="alert">
        <span className="bug-icon">
          <Icon name="alert" size={28} />
        </span>
        <ScreenTitle>{t("shell.bug.title")}</ScreenTitle>
        <p>{t("shell.bug.text")}</p>
        <p className="quiet small">{t("shell.bug.detail")}</p>
        <Verbatim>{detail}</Verbatim>
        <Button weight="primary" onPress={back}>
          {t("shell.bug.back")}
        </Button>
      </div>
    </main>
  );
};
