// What of a request was changed after it was written down; it stands above everything that it puts in doubt.
import { eventKinds } from "../../../electron/shared/lists.ts";
import type { ProofFault } from "../../../electron/shared/proof.ts";
import type { RequestId } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { useProof } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const useFaultWords = () => {
  const { t, day } = useWords();
  const whatOf = ({ kind, name, on }: ProofFault): string => {
    if (kind === null) return t("proof.kind.event");
    const entry = eventKinds.find((one) => one === name);
    if (kind === "event" && entry !== undefined && on !== null)
      return t("proof.entryAt", { entry: t(`events.${entry}`), day: day(on) });
    return name === null ? t(`proof.kind.${kind}`) : `${t(`proof.kind.${kind}`)} (${name})`;
  };
  return (fault: ProofFault): string =>
    t("proof.faultAt", { position: fault.position, what: whatOf(fault), fault: t(`proof.fault.${fault.fault}`) });
};

export const ProofFaults = ({ requestId }: { requestId: RequestId }) => {
  const { t } = useWords();
  const say = useFaultWords();
  const faults = useProof(({ view }) =>
    view?.requestId === requestId && view.state === "broken" ? view.faults : null,
  );
  if (faults === null) return null;
  return (
    <Note tone="bad" title={t("proof.broken")} isNews>
      <ul className="proof-list">
        {faults.map((fault) => (
          <li key={`${fault.position} ${fault.fault}`}>{say(fault)}</li>
        ))}
      </ul>
      <p>{t("proof.brokenText")}</p>
    </Note>
  );
};
