// The first start where no keyring answers: a passphrase, before anything is kept.
import { Note } from "../../parts/note.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { GateScreen } from "./gate-screen.tsx";
import { PassphraseForm } from "./passphrase-form.tsx";
import { TroubleNote } from "./trouble-note.tsx";

export const FirstScreen = () => {
  const { t } = useWords();
  const create = useVault((state) => state.create);
  const isPlain = useVault((state) => state.view.isPlain);
  return (
    <GateScreen state="first" title={t("vault.first.title")}>
      <p>{t("vault.first.why")}</p>
      {isPlain && (
        <Note icon="info">
          <p>{t("vault.first.plain")}</p>
        </Note>
      )}
      <p className="quiet">{t("vault.first.nobody")}</p>
      <TroubleNote />
      <PassphraseForm done={t("vault.first.done")} onSave={create} />
    </GateScreen>
  );
};
