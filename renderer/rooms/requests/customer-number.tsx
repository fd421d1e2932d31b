// The person's number at this company; putting it in writes the letter anew.
import { type FormEvent, useState } from "react";
import { Button } from "../../parts/button.tsx";
import { Field } from "../../parts/field.tsx";
import { useWords } from "../../words/use-words.ts";

type Props = { company: string; kept: string | null; isBusy: boolean; onChange: (number: string | null) => void };

export const CustomerNumber = ({ company, kept, isBusy, onChange }: Props) => {
  const { t } = useWords();
  const [number, setNumber] = useState(kept ?? "");
  const wanted = number.trim() === "" ? null : number.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wanted !== kept && !isBusy) onChange(wanted);
  };
  return (
    <section className="letter-note">
      <form className="form" onSubmit={submit} noValidate>
        <Field
          label={t("letters.customer", { company })}
          hint={t("letters.customerHint")}
          value={number}
          onChange={setNumber}
        />
        {wanted !== kept && (
          <Button type="submit" weight="plain" isBusy={isBusy}>
            {wanted === null ? t("letters.customerTake") : t("letters.customerPut")}
          </Button>
        )}
      </form>
    </section>
  );
};
