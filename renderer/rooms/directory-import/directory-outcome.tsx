// What an import came to: how many are new, what was left out and why; and whether what came in stays, where it ended early.
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import type { DirectoryState } from "../../stores/directory-store.ts";
import { useDirectory } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Outcome = NonNullable<DirectoryState["outcome"]>;

const Ended = ({ outcome: { isStopped, problem, isKept, sourceId } }: { outcome: Outcome }) => {
  const { t } = useWords();
  const keep = useDirectory((state) => state.keep);
  const undo = useDirectory((state) => state.undo);
  return (
    <>
      {isStopped && <p>{t("directory.stopped")}</p>}
      {problem !== null && (
        <p>
          {t(`failures.${problem}.what`)} {t("directory.brokeOff")} {t(`failures.${problem}.todo`)}
        </p>
      )}
      {!isKept && (
        <div className="form-actions">
          <Button weight="primary" autoFocus onPress={keep}>
            {t("directory.keep")}
          </Button>
          <Button weight="plain" onPress={() => void undo(sourceId)}>
            {t("directory.takeBack")}
          </Button>
        </div>
      )}
    </>
  );
};

const LeftOut = ({ outcome: { bad, badCount } }: { outcome: Outcome }) => {
  const { t } = useWords();
  if (badCount === 0) return null;
  return (
    <Note tone="bad" isNews>
      <p>{t("directory.bad", { count: badCount })}</p>
      <ul className="directory-bad">
        {bad.map(({ line, fault }) => (
          <li key={line}>{t("directory.badLine", { line, why: t(`directory.fault.${fault}`) })}</li>
        ))}
      </ul>
      {badCount > bad.length && <p>{t("directory.badMore")}</p>}
    </Note>
  );
};

export const DirectoryOutcome = () => {
  const { t } = useWords();
  const outcome = useDirectory((state) => state.outcome);
  const removed = useDirectory((state) => state.removed);
  if (removed !== null) {
    return (
      <Note isNews>
        <p>{t("directory.takenBack", { count: removed })}</p>
      </Note>
    );
  }
  if (outcome === null) return null;
  return (
    <>
      <Note isNews>
        <p>{t("directory.added", { count: outcome.added, file: outcome.fileName })}</p>
        {outcome.renewed > 0 && <p>{t("directory.renewed", { count: outcome.renewed })}</p>}
        {outcome.gone > 0 && <p>{t("directory.gone", { count: outcome.gone })}</p>}
        {outcome.known > 0 && <p>{t("directory.known", { count: outcome.known })}</p>}
        <Ended outcome={outcome} />
      </Note>
      <LeftOut outcome={outcome} />
    </>
  );
};
