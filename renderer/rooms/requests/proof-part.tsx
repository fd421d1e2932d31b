// The proof of a request: whether its chain holds, the dossier, and each mail as it was.
import { useEffect } from "react";
import type { ProofView } from "../../../electron/shared/proof.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Note } from "../../parts/note.tsx";
import { useNotice, useProof } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ProofDossier } from "./proof-dossier.tsx";
import { ProofMails } from "./proof-mails.tsx";
import "./proof-part.css";

const ProofState = ({ view }: { view: ProofView }) => {
  const { t, day, instant } = useWords();
  const at = instant(view.checkedAt);
  return (
    <>
      {view.state === "whole" && (
        <Note icon="lock" title={t("proof.whole")}>
          <p>{t("proof.wholeText", { entries: view.entries, files: view.files, at })}</p>
        </Note>
      )}
      {view.later && (
        <p className="quiet small">{t("proof.later", { links: view.later.links, day: day(view.later.on) })}</p>
      )}
      <div className="proof-head">
        <p className="small">{t("proof.head")}</p>
        <p className="mono small proof-digest">{view.head}</p>
        <p className="quiet small">{t("proof.headHint")}</p>
      </div>
      <p className="quiet small">{t("proof.means")}</p>
    </>
  );
};

export const ProofPart = ({ page }: { page: RequestPage }) => {
  const { t } = useWords();
  const { requestId } = page.summary;
  const load = useProof((state) => state.load);
  const check = useProof((state) => state.check);
  const found = useProof((state) => state.view);
  const failure = useProof((state) => state.failure);
  const busy = useProof((state) => state.busy);
  const say = useNotice((state) => state.say);
  const view = found?.requestId === requestId ? found : null;
  const entries = page.events.length;
  // Each new entry is a new link.
  useEffect(() => {
    if (entries > 0) void load(requestId);
  }, [load, requestId, entries]);
  const checkNow = async () => {
    const checked = await check(requestId);
    if (checked !== null) say(t(checked.state === "whole" ? "proof.checked" : "proof.checkedBroken"));
  };
  return (
    <section className="proof-part">
      <Fold title={t("proof.title")} level={2}>
        <div className="proof-body">
          {view === null ? <p className="quiet">{t("proof.checking")}</p> : <ProofState view={view} />}
          <div>
            <Button
              isBusy={busy === "checking"}
              isDisabled={busy !== null && busy !== "checking"}
              onPress={() => void checkNow()}
            >
              {t("proof.check")}
            </Button>
          </div>
          <ProofDossier requestId={requestId} letters={view?.letters ?? 1} />
          {view !== null && view.mails.length > 0 && <ProofMails requestId={requestId} mails={view.mails} />}
          {failure && <FailureNote {...failure} />}
        </div>
      </Fold>
    </section>
  );
};
