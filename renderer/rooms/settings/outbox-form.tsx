// How letters leave: the time to take one back, on their own or when asked, and how many go in an hour and a day.
import { useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Field } from "../../parts/field.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** A whole number within bounds; null if it is none. */
const readNumber = (text: string, least: number, most: number): number | null => {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
  return number >= least && number <= most ? number : null;
};

const orUsual = (text: string, most: number): number | null => (text.trim() === "" ? null : readNumber(text, 1, most));

export const OutboxForm = () => {
  const { t } = useWords();
  const outbox = useSettings((state) => state.settings.outbox);
  const saveOutbox = useSettings((state) => state.saveOutbox);
  const say = useNotice((state) => state.say);
  const [automatic, setAutomatic] = useState(outbox.automatic);
  const isPace = (text: string, most: number) => text.trim() === "" || readNumber(text, 1, most) !== null;
  const form = useForm({
    initial: {
      undo: String(outbox.undoSeconds),
      perHour: outbox.perHour === null ? "" : String(outbox.perHour),
      perDay: outbox.perDay === null ? "" : String(outbox.perDay),
    },
    check: ({ undo, perHour, perDay }) => ({
      undo: readNumber(undo, 0, 120) === null ? t("outbox.settings.undoWrong") : undefined,
      perHour: isPace(perHour, 1000) ? undefined : t("outbox.settings.perHourWrong"),
      perDay: isPace(perDay, 10_000) ? undefined : t("outbox.settings.perDayWrong"),
    }),
    save: async ({ undo, perHour, perDay }): Promise<Failure | null> => {
      const failure = await saveOutbox({
        undoSeconds: readNumber(undo, 0, 120) ?? outbox.undoSeconds,
        automatic,
        perHour: orUsual(perHour, 1000),
        perDay: orUsual(perDay, 10_000),
      });
      if (failure === null) say(t("outbox.settings.saved"));
      return failure;
    },
    explain: ({ code }) => (code === "bad-argument" ? t("check.wrong") : t(`failures.${code}.what`)),
  });
  const { values, set, errors } = form;
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t("outbox.settings.undo")}
        hint={t("outbox.settings.undoHint")}
        type="number"
        width="short"
        value={values.undo}
        onChange={set("undo")}
        error={errors.undo}
        isRequired
      />
      <Check isOn={automatic} onChange={setAutomatic} text={t("outbox.settings.automaticText")}>
        {t("outbox.settings.automatic")}
      </Check>
      <div className="form-row">
        <Field
          label={t("outbox.settings.perHour")}
          hint={t("outbox.settings.perHourHint")}
          type="number"
          value={values.perHour}
          onChange={set("perHour")}
          error={errors.perHour}
        />
        <Field
          label={t("outbox.settings.perDay")}
          hint={t("outbox.settings.perDayHint")}
          type="number"
          value={values.perDay}
          onChange={set("perDay")}
          error={errors.perDay}
        />
      </div>
      {form.failure && <FailureNote {...form.failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={form.isBusy}>
          {t("shell.save")}
        </Button>
      </div>
    </form>
  );
};
