// The letter as it was approved. Plain text, never HTML.
import type { Letter } from "../../../electron/shared/letter.ts";
import { useWords } from "../../words/use-words.ts";
import "./letter-desk.css";
import { MailAddressLine } from "./mail-address-line.tsx";

export const LetterSheet = ({ letter }: { letter: Letter }) => {
  const { t } = useWords();
  return (
    <div className="sheet">
      <dl className="sheet-lines">
        <MailAddressLine label={t("letters.from")} {...letter.from} />
        <MailAddressLine
          label={t("letters.to")}
          name={letter.to.name}
          address={letter.to.address}
          postal={letter.to.postal}
        />
        <div className="sheet-line sheet-subject">
          <dt>{t("letters.subject")}</dt>
          <dd lang={letter.language}>{letter.subject}</dd>
        </div>
      </dl>
      <div className="sheet-text" lang={letter.language}>
        {letter.text}
      </div>
    </div>
  );
};
