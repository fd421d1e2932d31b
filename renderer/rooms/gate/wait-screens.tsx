// Screens on which there is nothing to type: while the data is opened or closed, and where its key cannot be read.

import { shows } from "../../parts/room-states.ts";
import { Spinner } from "../../parts/spinner.tsx";
import { useWords } from "../../words/use-words.ts";
import { EraseAll } from "./erase-all.tsx";
import { GateScreen } from "./gate-screen.tsx";

export const WaitScreen = ({ isMoving = false }: { isMoving?: boolean }) => {
  const { t } = useWords();
  return (
    <main className="gate" {...shows("gate", "opening")}>
      <h1 className="only-read">{t("shell.app")}</h1>
      <div className="gate-column" role="status">
        <Spinner />
        <p>{t(isMoving ? "vault.moving" : "vault.wait")}</p>
      </div>
    </main>
  );
};

export const FinishingScreen = () => {
  const { t } = useWords();
  return (
    <GateScreen state="finishing" title={t("vault.finishing.title")} hasLanguage={false}>
      <p role="status">{t("vault.finishing.text")}</p>
    </GateScreen>
  );
};

export const UnreadableScreen = () => {
  const { t } = useWords();
  return (
    <GateScreen state="unreadable" title={t("vault.unreadable.title")}>
      <p>{t("vault.unreadable.text")}</p>
      <EraseAll isLast />
    </GateScreen>
  );
};
