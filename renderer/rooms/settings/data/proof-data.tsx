// All chains at once, and what stays of requests that were deleted.
import { useEffect } from "react";
import type { ProofOverview } from "../../../../electron/shared/proof.ts";
import { Button } from "../../../parts/button.tsx";
import { Note } from "../../../parts/note.tsx";
import { useNotice, usePlace, useProof } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { DataPart } from "./data-part.tsx";
import { Tombstones } from "./tombstones.tsx";

const Broken = ({ broken }: { broken: ProofOverview["broken"] }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  return (
    <Note tone="bad" title={t("proof.all.broken")}>
      <ul className="copy-conflicts">
        {broken.map(({ requestId, company, reference }) => (
          <li key={requestId}>
            <Button weight="quiet" onPress={() => go({ kind: "request", requestId, from: null, isFresh: false })}>
              {t("proof.all.open", { company, reference })}
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  );
};

export const ProofData = () => {
  const { t } = useWords();
  const overview = useProof((state) => state.overview);
  const load = useProof((state) => state.loadOverview);
  const checkAll = useProof((state) => state.checkAll);
  const stop = useProof((state) => state.stop);
  const busy = useProof((state) => state.busy);
  const progress = useProof((state) => state.progress);
  const say = useNotice((state) => state.say);
  useEffect(() => {
    void load();
  }, [load]);
  const checkNow = async () => {
    if (await checkAll()) say(t("proof.all.done"));
  };
  const isDone = overview !== null && overview.checked > 0 && overview.broken.length === 0;
  return (
    <DataPart title={t("proof.all.title")} text={t("proof.all.text")}>
      {overview && (
        <p>
          {t("proof.all.state", { checked: overview.checked, of: overview.of })} {isDone && t("proof.all.holds")}
        </p>
      )}
      {overview && overview.broken.length > 0 && <Broken broken={overview.broken} />}
      <Button isBusy={busy === "checking-all"} onPress={() => void checkNow()}>
        {t("proof.all.check")}
      </Button>
      <div role="status" className="copy-progress">
        {busy === "checking-all" && (
          <>
            <span>{t("proof.all.checking", progress ?? { done: 0, of: overview?.of ?? 0 })}</span>
            <Button onPress={() => void stop()}>{t("proof.stop")}</Button>
          </>
        )}
      </div>
      {overview && overview.tombstones.length > 0 && <Tombstones stones={overview.tombstones} />}
    </DataPart>
  );
};
