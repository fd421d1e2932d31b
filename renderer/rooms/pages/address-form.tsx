// The field for an address, and the button with which it is looked at before anybody is asked.
import { type FormEvent, useRef, useState } from "react";
import type { PageUse } from "../../../electron/shared/lists.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { usePages } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const AddressForm = ({ use }: { use: PageUse }) => {
  const { t } = useWords();
  const typed = usePages((state) => state.typed[use]);
  const isComing = usePages((state) => state.stage.kind === "coming");
  const type = usePages((state) => state.type);
  const check = usePages((state) => state.check);
  const [isMissing, setMissing] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const isEmpty = typed.trim() === "";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(isEmpty);
    if (isEmpty) return fieldRef.current?.focus();
    void check(use);
  };

  return (
    <form className="form" onSubmit={submit} noValidate>
      <Field
        label={t(use === "policy" ? "pages.address" : "pages.directoryAddress")}
        value={typed}
        onChange={(address) => type(use, address)}
        hint={t("pages.hint")}
        error={isMissing && isEmpty ? t("pages.missing") : undefined}
        inputRef={fieldRef}
      />
      <div className="form-actions">
        <Button type="submit" weight="plain" icon="search" isDisabled={isComing}>
          {t("pages.check")}
        </Button>
      </div>
    </form>
  );
};
