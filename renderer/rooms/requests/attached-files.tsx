// The files that go, or went, with a letter: names and sizes.
import type { ReactNode } from "react";
import type { Attachment } from "../../../electron/shared/attachment.ts";
import { useWords } from "../../words/use-words.ts";
import { FileLine } from "./file-line.tsx";

type Props = { readonly files: readonly Attachment[]; readonly action?: (file: Attachment) => ReactNode };

export const AttachedFiles = ({ files, action }: Props) => {
  const { t } = useWords();
  return (
    <ul className="files" aria-label={t("letters.files.list")}>
      {files.map((file) => (
        <FileLine key={file.attachmentId} {...file}>
          {action?.(file)}
        </FileLine>
      ))}
    </ul>
  );
};
