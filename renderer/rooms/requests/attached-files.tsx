// The files that go, or went, with a letter: names and sizes.
import type { ReactNode } from "react";
import type { Attachment } from "../../../electron/shared/attachment.ts";
import { Icon } from "../../parts/icon.tsx";
import { formatSize } from "../../words/format-size.ts";
import { useWords } from "../../words/use-words.ts";
import "./attachments.css";

type Props = { readonly files: readonly Attachment[]; readonly action?: (file: Attachment) => ReactNode };

export const AttachedFiles = ({ files, action }: Props) => {
  const { t, locale } = useWords();
  return (
    <ul className="files" aria-label={t("letters.files.list")}>
      {files.map((file) => (
        <li key={file.attachmentId} className="file">
          <Icon name="file" size={18} />
          <span className="file-name">
            <bdi>{file.name}</bdi>
            {file.isRisky && <span className="file-risk">{t("letters.files.risky")}</span>}
          </span>
          <span className="quiet small">{formatSize(file.bytes, locale)}</span>
          {action?.(file)}
        </li>
      ))}
    </ul>
  );
};
