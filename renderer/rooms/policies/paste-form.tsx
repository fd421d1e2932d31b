// The field into which a policy is pasted, and the button that picks a file instead.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { Button } from "../../parts/button.tsx";
import "../../parts/field.css";
import { Note } from "../../parts/note.tsx";
import { usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { usePasted } from "./use-pasted.ts";
import { useReadPolicy } from "./use-read-policy.ts";

const HeldText = ({ text, onTakeOut }: { text: string; onTakeOut: () => void }) => {
  const { t, locale } = useWords();
  return (
    <Note icon="policies">
      <p>{t("policies.pasted", { size: text.length.toLocaleString(locale) })}</p>
      <Button weight="quiet" icon="cross" onPress={onTakeOut}>
        {t("policies.takeOut")}
      </Button>
    </Note>
  );
};

export const PasteForm = () => {
  const { t } = useWords();
  const isReading = usePolicies((state) => state.work !== null);
  const { readText, pickFile } = useReadPolicy();
  const { given, isHeld, paste, type, clear } = usePasted();
  const [isMissing, setMissing] = useState(false);
  const fieldRef = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    // After Stop or a failure the person goes on where they were.
    if (!isReading && document.activeElement === document.body) fieldRef.current?.focus();
  }, [isReading]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isReading) return;
    const isEmpty = given.text.trim() === "";
    setMissing(isEmpty);
    if (isEmpty) return fieldRef.current?.focus();
    if (await readText(given)) clear();
  };

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      {isHeld ? (
        <HeldText text={given.text} onTakeOut={clear} />
      ) : (
        <TextField
          className="field"
          value={given.text}
          onChange={type}
          isInvalid={isMissing && given.text.trim() === ""}
          validationBehavior="aria"
        >
          <Label className="field-label">{t("policies.paste")}</Label>
          <TextArea ref={fieldRef} className="field-input paste-field" rows={9} spellCheck="false" onPaste={paste} />
          <Text slot="description" className="field-hint">
            {t("policies.pasteHint")}
          </Text>
          <FieldError className="field-error">{t("policies.pasteMissing")}</FieldError>
        </TextField>
      )}
      <div className="form-actions">
        <Button type="submit" weight="primary" icon="search" isBusy={isReading}>
          {t("policies.read")}
        </Button>
        <Button weight="plain" isDisabled={isReading} onPress={() => void pickFile()}>
          {t("policies.pick")}
        </Button>
        <p className="quiet small">{t("policies.dragHint")}</p>
      </div>
    </form>
  );
};
