// Puts the dossier of the matter with a complaint, and says while it is being made.
import { Button } from "../../parts/button.tsx";
import { useProof } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  readonly isBusy: boolean;
  readonly isDisabled: boolean;
  readonly onAdd: (as: "pdf" | "zip") => Promise<void>;
};

export const AttachDossier = ({ isBusy, isDisabled, onAdd }: Props) => {
  const { t } = useWords();
  const stop = useProof((state) => state.stop);
  return (
    <div className="attach-dossier">
      <h3>{t("letters.files.dossier.title")}</h3>
      <p className="quiet small">{t("letters.files.dossier.text")}</p>
      <div className="attachments-add">
        {(["pdf", "zip"] as const).map((as) => (
          <Button key={as} icon="file" isDisabled={isDisabled} onPress={() => void onAdd(as)}>
            {t(`letters.files.dossier.${as}`)}
          </Button>
        ))}
      </div>
      <div role="status" className="attachments-add">
        {isBusy && (
          <>
            <span>{t("letters.files.dossier.making")}</span>
            <Button onPress={() => void stop()}>{t("letters.files.dossier.stop")}</Button>
          </>
        )}
      </div>
    </div>
  );
};
