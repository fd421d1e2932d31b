// The mail exactly as it will go out; subject and text can be changed.
import { Input, Label, TextArea, TextField } from "react-aria-components";
import type { Letter } from "../../../electron/shared/letter.ts";
import { useWords } from "../../words/use-words.ts";
import { MailAddressLine } from "./mail-address-line.tsx";
import type { EditedLetter } from "./use-letter-text.ts";

export const LetterSheetOpen = ({ letter, text }: { letter: Letter; text: EditedLetter }) => {
  const { t } = useWords();
  return (
    <div className="sheet">
      <div className="sheet-lines">
        <dl>
          <MailAddressLine label={t("letters.from")} {...letter.from} />
          <MailAddressLine label={t("letters.to")} {...letter.to} />
        </dl>
        <TextField
          className="sheet-line sheet-subject"
          value={text.subject}
          onChange={(subject) => text.change({ subject })}
          onBlur={() => void text.save()}
          maxLength={998}
        >
          <Label className="field-label">{t("letters.subject")}</Label>
          <Input className="field-input" lang={letter.language} />
        </TextField>
      </div>
      <TextField
        className="sheet-grow"
        aria-label={t("letters.text")}
        value={text.text}
        onChange={(value) => text.change({ text: value })}
        onBlur={() => void text.save()}
        maxLength={50_000}
      >
        <span aria-hidden="true">{`${text.text} `}</span>
        <TextArea lang={letter.language} />
      </TextField>
    </div>
  );
};
