// The same letter in a language that the person reads, to read along.
import type { Gloss } from "../../../electron/shared/request.ts";
import { Fold } from "../../parts/fold.tsx";
import { useWords } from "../../words/use-words.ts";
import "./letter-desk.css";

export const LetterGloss = ({ gloss, level = 2 }: { gloss: Gloss | null; level?: number }) => {
  const { t } = useWords();
  if (gloss === null) return null;
  return (
    <Fold title={t("letters.gloss")} level={level}>
      <p className="quiet small">{t("letters.glossHint")}</p>
      {gloss.isPlain && <p className="quiet small">{t("letters.glossPlain")}</p>}
      <div className="letter-gloss" lang={gloss.language}>
        <p className="letter-gloss-subject">{gloss.subject}</p>
        <p className="letter-gloss-text">{gloss.text}</p>
      </div>
    </Fold>
  );
};
