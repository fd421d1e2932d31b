// Files that were not taken, each with what is wrong and what to do.
import type { FailureCode } from "../../../electron/shared/lists.ts";
import { Note } from "../../parts/note.tsx";
import { useWords } from "../../words/use-words.ts";

export type RefusedFile = { readonly code: FailureCode; readonly name: string };

export const RefusedFiles = ({ files }: { files: readonly RefusedFile[] }) => {
  const { t } = useWords();
  return files.map(({ code, name }) => (
    <Note key={`${code} ${name}`} tone="bad" isNews title={t("history.fileRefused", { name })}>
      <p>{t(`failures.${code}.what`)}</p>
      <p>{t(`failures.${code}.todo`)}</p>
    </Note>
  ));
};
