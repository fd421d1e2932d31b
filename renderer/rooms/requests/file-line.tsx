// A file in a list: its name and size, whether it can do harm, and what can be done with it.
import type { ReactNode } from "react";
import { Icon } from "../../parts/icon.tsx";
import { formatSize } from "../../words/format-size.ts";
import { useWords } from "../../words/use-words.ts";
import "./attachments.css";

type Props = {
  readonly name: string;
  readonly bytes: number;
  readonly isRisky?: boolean;
  readonly children?: ReactNode;
};

export const FileLine = ({ name, bytes, isRisky = false, children }: Props) => {
  const { t, locale } = useWords();
  return (
    <li className="file">
      <Icon name="file" size={18} />
      <span className="file-name">
        <bdi>{name}</bdi>
        {isRisky && <span className="file-risk">{t("letters.files.risky")}</span>}
      </span>
      <span className="quiet small">{formatSize(bytes, locale)}</span>
      {children}
    </li>
  );
};
