// Brings mails in: the button, how far it is, the way to stop it, and what it came to.
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import { useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useBringIn } from "./use-bring-in.ts";

const Progress = () => {
  const { t, locale } = useWords();
  const work = useReplies((state) => state.work);
  const stop = useReplies((state) => state.stop);
  if (work === null) return null;
  const part = work.of === 0 ? 0 : work.done / work.of;
  const percent = part.toLocaleString(locale, { style: "percent" });
  return (
    <div className="import-progress">
      <Spinner />
      <p>{t("replies.importing", { percent })}</p>
      <Button weight="plain" icon="cross" onPress={() => void stop()}>
        {t("replies.stop")}
      </Button>
    </div>
  );
};

const Came = () => {
  const { t } = useWords();
  const came = useReplies((state) => state.came);
  if (came === null) return null;
  const lines = [
    t("replies.came", { count: came.taken.length }),
    came.known > 0 && t("replies.known", { count: came.known }),
    came.leftOut > 0 && t("replies.leftOut", { count: came.leftOut }),
    came.isStopped && t("replies.stopped"),
  ].filter((line) => line !== false);
  return (
    <>
      <Note isNews>
        <p>{lines.join(" ")}</p>
      </Note>
      {came.refused.length > 0 && (
        <Note tone="bad" isNews>
          <ul className="import-refused">
            {came.refused.map(({ name, mail, code }) => {
              const words = { name, what: t(`failures.${code}.what`), todo: t(`failures.${code}.todo`) };
              return (
                <li key={`${name} ${mail}`}>
                  {mail === null ? t("replies.refusedFile", words) : t("replies.refusedMail", { ...words, mail })}
                </li>
              );
            })}
          </ul>
        </Note>
      )}
    </>
  );
};

export const ImportBar = () => {
  const { t } = useWords();
  const isBusy = useReplies((state) => state.work !== null);
  const failure = useReplies((state) => state.failure);
  const page = useReplies((state) => state.page);
  const { pick } = useBringIn();
  return (
    <>
      {!isBusy && (
        <div>
          <Button weight="primary" icon="plus" onPress={() => void pick()}>
            {t("replies.import")}
          </Button>
        </div>
      )}
      <p className="quiet small">{t("replies.importHint")}</p>
      <Progress />
      <Came />
      {failure && page === null && <FailureNote {...failure} />}
    </>
  );
};
