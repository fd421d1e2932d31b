// A failure in the person's language, where there is no room yet to go to.
import type { FailureCode } from "../../electron/shared/failure-codes.ts";
import { useWords } from "../words/use-words.ts";
import { Note } from "./note.tsx";

export const PlainFailure = ({ code }: { code: FailureCode }) => {
  const { t } = useWords();
  return (
    <Note tone="bad" title={t(`failures.${code}.what`)} isNews>
      <p>{t(`failures.${code}.todo`)}</p>
    </Note>
  );
};
