// Letters that can come after this one, each with when it fits; the complaint stands last.
import { followUpNames } from "../../../electron/shared/letter-names.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const NextLetters = ({ page: { next, summary } }: { page: RequestPage }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const { slug, requestId } = summary;
  if (next.length === 0) return null;
  return (
    <Panel title={t("request.next")} level={2} hint={t("request.nextHint")}>
      <ul className="next-letters">
        {followUpNames
          .filter((letter) => next.includes(letter))
          .map((letter) => (
            <li key={letter} className="next-letter">
              <Button onPress={() => go({ kind: "prepare", slug, letter, follows: requestId })}>
                {t(`kinds.${letter}.ask`)}
              </Button>
              <p className="quiet small">{t(`kinds.${letter}.hint`)}</p>
            </li>
          ))}
      </ul>
    </Panel>
  );
};
