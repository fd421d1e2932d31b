// The field for an address, and the button with which it is looked at before anybody is asked.
import { type FormEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { PageUse } from "../../../electron/shared/lists.ts";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import type { PageStage } from "../../stores/pages-store.ts";
import { usePages } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** Once the card with the buttons is gone, the person goes on where they were. */
const useBackToField = (kind: PageStage["kind"], field: RefObject<HTMLInputElement | null>): void => {
  const before = useRef(kind);
  useEffect(() => {
    const hadCard = before.current !== "nothing" && before.current !== "failed";
    const hasCard = kind !== "nothing" && kind !== "failed";
    before.current = kind;
    if (hadCard && !hasCard && document.activeElement === document.body) field.current?.focus();
  }, [kind, field]);
};

export const AddressForm = ({ use }: { use: PageUse }) => {
  const { t } = useWords();
  const typed = usePages((state) => state.typed[use]);
  const kind = usePages((state) => state.stage.kind);
  const type = usePages((state) => state.type);
  const check = usePages((state) => state.check);
  const [isMissing, setMissing] = useState(false);
  const fieldRef = useRef<HTMLInputElement>(null);
  const isEmpty = typed.trim() === "";
  useBackToField(kind, fieldRef);

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
        <Button type="submit" weight="plain" icon="search" isDisabled={kind === "coming"}>
          {t("pages.check")}
        </Button>
      </div>
    </form>
  );
};
