// The outbox above the tracker: how many letters wait, when they go, what stops them, and the way to stop everything.
import { useEffect } from "react";
import type { OutboxStatus } from "../../../electron/shared/outbox.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useNotice, useOutbox, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./outbox-strip.css";
import { shows } from "../../parts/room-states.ts";

const PausedNote = ({ paused }: { paused: NonNullable<OutboxStatus["paused"]> }) => {
  const { t } = useWords();
  if (paused.by === "person") return <Note tone="doubt" title={t("outbox.paused")} />;
  return (
    <Note tone="bad" title={t("outbox.pausedByApp", { what: t(`failures.${paused.code}.what`) })}>
      <p>{t(`failures.${paused.code}.todo`)}</p>
      {paused.mailbox !== null && (
        <p className="small">{t("failureNote.where", { detail: spellOut(paused.mailbox) })}</p>
      )}
    </Note>
  );
};

const WaitingList = ({ status }: { status: OutboxStatus }) => {
  const { t, shortInstant } = useWords();
  const go = usePlace((state) => state.go);
  return (
    <Fold title={t("outbox.list", { count: status.waiting })} level={2} isLate>
      <ul className="outbox-list">
        {status.letters.map(({ requestId, company, kind, why, at }) => (
          <li key={requestId}>
            <Button weight="quiet" onPress={() => go({ kind: "request", requestId, from: null, isFresh: false })}>
              {t(`kinds.${kind}.title`, { company })}
            </Button>
            <span className="quiet small">
              {at !== null && <time dateTime={at}>{`${shortInstant(at)} · `}</time>}
              {t(`outbox.why.${why}`)}
            </span>
          </li>
        ))}
      </ul>
      {status.letters.length < status.waiting && (
        <p className="quiet small">{t("outbox.more", { count: status.waiting - status.letters.length })}</p>
      )}
    </Fold>
  );
};

export const OutboxStrip = () => {
  const { t, instant } = useWords();
  const { status, failure, load, pause, resume, goNow } = useOutbox((state) => state);
  const say = useNotice((state) => state.say);
  useEffect(() => {
    void load();
  }, [load]);
  if (failure)
    return (
      <div {...shows("outbox", "failed")}>
        <FailureNote {...failure} />
      </div>
    );
  if (status === null || (status.waiting === 0 && status.paused === null && status.sending === null)) return null;
  const { paused, waiting, online, mustAsk, lastAt } = status;
  const state = paused === null ? "waiting" : paused.by === "person" ? "paused" : "paused-by-app";
  const act = async (work: () => Promise<boolean>, words: string) => {
    if (await work()) say(words, { isQuiet: true });
  };
  return (
    <section {...shows("outbox", state)} className="outbox-strip card" aria-label={t("outbox.title")}>
      <div className="outbox-head">
        <p>
          <strong>{t("outbox.waiting", { count: waiting })}</strong>
          {!online && <span>{t("outbox.offline")}</span>}
          {mustAsk && <span>{t("outbox.mustAsk")}</span>}
          {lastAt !== null && <span>{t("outbox.lastAt", { at: instant(lastAt) })}</span>}
        </p>
        <div className="form-actions">
          {paused === null && waiting > 0 && (
            <Button icon="send" onPress={() => void act(goNow, t("outbox.goSaid"))}>
              {t("outbox.go")}
            </Button>
          )}
          {paused === null ? (
            <Button onPress={() => void act(pause, t("outbox.paused"))}>{t("outbox.pause")}</Button>
          ) : (
            <Button weight="primary" onPress={() => void act(resume, t("outbox.resumed"))}>
              {t("outbox.resume")}
            </Button>
          )}
        </div>
      </div>
      {paused !== null && <PausedNote paused={paused} />}
      {waiting > 0 && <WaitingList status={status} />}
    </section>
  );
};
