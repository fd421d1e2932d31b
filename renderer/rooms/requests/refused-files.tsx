// Files that were not taken, each with what is wrong and what to do.
import type { FailureCode } from "../../../electron/shared/failure-codes.ts";
import { Note } from "../../parts/note.tsx";
import { useWords } from "../../words/use-words.ts";

export type RefusedFile = { readonly code: FailureCode; readonly name: string };
type Props = {
  readonly files: readonly RefusedFile[];
  readonly words: "letters.files.refused" | "history.fileRefused";
};

export const RefusedFiles = ({ files, words }: Props) => {
  const { t } = useWords();
  return files.map(({ code, name }) => (
    <Note key={`${code} ${name}`} tone="bad" isNews title={t(words, { name })}>
      <p>{t(`failures.${code}.what`)}</p>
      <p>{t(`failures.${code}.todo`)}</p>
    </Note>
  ));
};
