// Saves the dossier of a request, as one file or as a folder, and says how far it is.
import type { RequestId } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { useNotice, useProof } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { requestId: RequestId; letters: number };

export const ProofDossier = ({ requestId, letters }: Props) => {
  const { t } = useWords();
  const save = useProof((state) => state.saveDossier);
  const stop = useProof((state) => state.stop);
  const busy = useProof((state) => state.busy);
  const progress = useProof((state) => state.progress);
  const say = useNotice((state) => state.say);
  const saveAs = async (as: "zip" | "folder") => {
    const name = await save({ requestId, as });
    if (name !== null) say(t("proof.saved", { name }));
  };
  return (
    <div className="proof-dossier">
      <h3>{t("proof.dossier")}</h3>
      <p className="small">{t("proof.dossierText")}</p>
      {letters > 1 && <p className="quiet small">{t("proof.dossierLetters", { count: letters })}</p>}
      <div className="proof-buttons">
        {(["zip", "folder"] as const).map((as) => (
          <Button key={as} icon="file" isDisabled={busy !== null} onPress={() => void saveAs(as)}>
            {t(`proof.${as}`)}
          </Button>
        ))}
      </div>
      <div role="status" className="proof-buttons">
        {busy === "saving" && (
          <>
            <span>{t("proof.making", progress ?? { done: 0, of: 1 })}</span>
            <Button onPress={() => void stop()}>{t("proof.stop")}</Button>
          </>
        )}
      </div>
    </div>
  );
};
