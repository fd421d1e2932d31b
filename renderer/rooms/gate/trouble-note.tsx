// Why the data cannot be opened although its key is right, and where it lies.
import { Note } from "../../parts/note.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";

export const TroubleNote = () => {
  const { t } = useWords();
  const problem = useVault((state) => state.view.problem);
  if (problem === null) return null;
  return (
    <Note tone="bad" title={t(`vault.trouble.${problem.code}`)} isNews>
      <Verbatim>{problem.path}</Verbatim>
    </Note>
  );
};
