// A letter that was approved and waits: when it goes out and why not sooner, and the way back while there is one.
import { useEffect, useRef, useState } from "react";
import type { WaitReason } from "../../../electron/shared/lists.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { useNotice, useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** What a word here cannot end, or what goes by itself at once. */
const onlyElsewhere: readonly WaitReason[] = ["paused", "campaign-paused", "other-mailbox", "address-gone", "turn"];

/** Never below 0. */
const secondsTo = (at: string | null): number =>
  at === null ? 0 : Math.max(0, Math.ceil((Date.parse(at) - Date.now()) / 1000));

/** Counted down while the page is open. */
const useSecondsTo = (at: string | null): number => {
  const [seconds, setSeconds] = useState(() => secondsTo(at));
  useEffect(() => {
    const count = () => setSeconds(secondsTo(at));
    count();
    const timer = setInterval(count, 250);
    return () => clearInterval(timer);
  }, [at]);
  return seconds;
};

export const GoingOut = ({ page, onSendNow }: { page: RequestPage; onSendNow: () => void }) => {
  const { t, instant } = useWords();
  const { summary, dispatch } = page;
  const { requestId } = summary;
  const say = useNotice((state) => state.say);
  const takeBack = useRequest((state) => state.takeBack);
  const work = useRequest((state) => state.busy.get(requestId));
  const undoRef = useRef<HTMLDivElement>(null);
  const seconds = useSecondsTo(dispatch?.goesAt ?? null);
  const waits = dispatch?.waits ?? null;
  const isUntried = dispatch?.state === "approved" && dispatch.attempts === 0;
  const isCounting = waits === "undo" && seconds > 0;

  // The button that sent the letter is gone; the one that takes it back stands in its place.
  useEffect(() => {
    if (!isCounting) return undefined;
    // After the page, which gives the focus to its title.
    const frame = requestAnimationFrame(() => undoRef.current?.querySelector("button")?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isCounting]);

  if (dispatch === null || waits === null) return null;
  const undo = async () => {
    const back = await takeBack(requestId);
    if (back?.ok) say(t(isUntried ? "outbox.takenBack" : "outbox.stopped"));
  };
  return (
    <div className="going-out" ref={undoRef}>
      {isCounting ? (
        // Not spoken each second: that would drown everything else. What was said once is enough.
        <p role="timer" aria-live="off">
          {t("outbox.goesIn", { count: seconds })}
        </p>
      ) : (
        <p>
          {t(`outbox.why.${waits}`)}
          {dispatch.goesAt !== null && waits !== "turn" && ` ${t("outbox.goesAt", { at: instant(dispatch.goesAt) })}`}
        </p>
      )}
      <div className="form-actions">
        {isUntried && (
          <Button weight="primary" icon="back" isBusy={work === "discarding"} onPress={() => void undo()}>
            {t("outbox.undo")}
          </Button>
        )}
        {!onlyElsewhere.includes(waits) && (
          <Button icon="send" isBusy={work === "sending"} onPress={onSendNow}>
            {dispatch.state === "retry" ? t("request.tryAgain") : t("outbox.sendNow")}
          </Button>
        )}
        {!isUntried && (
          <Button weight="plain" icon="back" isBusy={work === "discarding"} onPress={() => void undo()}>
            {t("outbox.dontSend")}
          </Button>
        )}
      </div>
    </div>
  );
};
