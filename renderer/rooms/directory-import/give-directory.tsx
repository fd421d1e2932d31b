// The button with which a file is chosen.
import { Button } from "../../parts/button.tsx";
import { useDirectory } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const GiveDirectory = () => {
  const { t } = useWords();
  const pick = useDirectory((state) => state.pick);
  return (
    <section className="card directory-give">
      <Button weight="primary" icon="plus" onPress={() => void pick()}>
        {t("directory.pick")}
      </Button>
      <p className="quiet small">{t("directory.pickHint")}</p>
    </section>
  );
};
