// Says before a letter that its address is a public directory's word, and offers what is better.
import type { LetterPlan } from "../../../electron/shared/letter-plan.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { unchecked: LetterPlan["unchecked"] };

export const UncheckedNote = ({ unchecked }: Props) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  if (unchecked === null) return null;
  return (
    <Note tone="doubt" title={t("companyList.uncheckedTitle")}>
      <p>{t("companyList.uncheckedText", { title: unchecked.title, address: spellOut(unchecked.address) })}</p>
      <Button icon="policies" onPress={() => go({ kind: "policies", readingId: null })}>
        {t("companyList.givePolicy")}
      </Button>
    </Note>
  );
};
