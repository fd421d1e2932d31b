// The mail exactly as it will go out; subject and text can be changed.
import type { KeyboardEvent } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import type { Letter } from "../../../electron/shared/letter.ts";
import { useWords } from "../../words/use-words.ts";
import { MailAddressLine } from "./mail-address-line.tsx";
import type { EditedLetter } from "./use-letter-text.ts";

const refuseEnter = (event: KeyboardEvent) => {
  if (event.key === "Enter") event.preventDefault();
};

export const LetterSheetOpen = ({ letter, text }: { letter: Letter; text: EditedLetter }) => {
  const { t } = useWords();
  return (
    <div className="sheet">
      <div className="sheet-lines">
        <dl>
          <MailAddressLine label={t("letters.from")} {...letter.from} />
          <MailAddressLine
            label={t("letters.to")}
            name={letter.to.name}
            address={letter.to.address}
            postal={letter.to.postal}
          />
        </dl>
        <TextField
          className="sheet-line"
          value={text.subject}
          onChange={(subject) => text.change({ subject: subject.replace(/[\r\n]+/g, " ") })}
          onBlur={() => void text.save()}
          maxLength={998}
        >
          <Label className="field-label">{t("letters.subject")}</Label>
          <div className="sheet-grow sheet-subject">
            <span aria-hidden="true">{`${text.subject} `}</span>
            {/* As tall as it needs to be, so that nothing of it is out of sight; still one line for the mail. */}
            <TextArea dir="auto" lang={letter.language} rows={1} onKeyDown={refuseEnter} />
          </div>
        </TextField>
      </div>
      <TextField
        className="sheet-grow sheet-body"
        aria-label={t("letters.text")}
        value={text.text}
        onChange={(value) => text.change({ text: value })}
        onBlur={() => void text.save()}
        maxLength={50_000}
      >
        <span aria-hidden="true">{`${text.text} `}</span>
        <TextArea dir="auto" lang={letter.language} />
      </TextField>
    </div>
  );
};
