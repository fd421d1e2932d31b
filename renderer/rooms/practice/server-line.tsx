// Whether the practice server runs, and the button that turns it on or off.
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { useNotice, usePractice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./server-line.css";

export const ServerLine = () => {
  const { t } = useWords();
  const server = usePractice((state) => state.server);
  const failure = usePractice((state) => state.failure);
  const turn = usePractice((state) => state.turn);
  const say = useNotice((state) => state.say);
  if (server === null) return failure && <FailureNote {...failure} />;
  const { running, port } = server;
  const press = async () => {
    const isDone = await turn(running ? "stop" : "start");
    if (isDone) say(running ? t("practice.halted") : t("practice.started"), { isQuiet: true });
  };
  const sayRunning = () => (port === null ? t("practice.running") : t("practice.runningPort", { port }));
  return (
    <div className="server-line" data-running={running || undefined}>
      <span className="server-dot" aria-hidden="true" />
      <p>{running ? sayRunning() : t("practice.stopped")}</p>
      <Button weight="plain" onPress={() => void press()}>
        {running ? t("practice.stop") : t("practice.start")}
      </Button>
      {failure && <FailureNote {...failure} />}
    </div>
  );
};
