// When the window hides everything by itself; and hiding and locking at once.
import type { Failure } from "../../../../electron/shared/result.ts";
import { Button } from "../../../parts/button.tsx";
import { Field } from "../../../parts/field.tsx";
import { PlainFailure } from "../../../parts/plain-failure.tsx";
import { useForm } from "../../../parts/use-form.ts";
import { useNotice, useSettings } from "../../../stores/use-stores.ts";
import { useVault } from "../../../stores/use-vault.ts";
import { useWords } from "../../../words/use-words.ts";

const mostMinutes = 240;

/** null: never; undefined: not a number that is meant. */
const readMinutes = (text: string): number | null | undefined => {
  if (text.trim() === "") return null;
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : 0;
  return minutes >= 1 && minutes <= mostMinutes ? minutes : undefined;
};

export const HidingForm = () => {
  const { t } = useWords();
  const { afterMinutes } = useSettings((state) => state.settings.hiding);
  const saveHiding = useSettings((state) => state.saveHiding);
  const { hide, lock } = useVault((state) => state);
  const say = useNotice((state) => state.say);
  const form = useForm({
    initial: { minutes: afterMinutes === null ? "" : String(afterMinutes) },
    check: ({ minutes }) => ({
      minutes: readMinutes(minutes) === undefined ? t("vault.protection.hideWrong") : undefined,
    }),
    save: async ({ minutes }): Promise<Failure | null> => {
      const failure = await saveHiding({ afterMinutes: readMinutes(minutes) ?? null });
      if (failure === null) say(t("vault.protection.hideSaved"));
      return failure;
    },
    explain: ({ code }) => t(`failures.${code}.what`),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <Field
        label={t("vault.protection.hideAfter")}
        hint={t("vault.protection.hideAfterHint")}
        type="number"
        value={form.values.minutes}
        onChange={form.set("minutes")}
        error={form.errors.minutes}
      />
      {form.failure && <PlainFailure code={form.failure.code} />}
      <div className="form-actions">
        <Button type="submit" isBusy={form.isBusy}>
          {t("shell.save")}
        </Button>
        <Button onPress={() => void hide()}>{t("vault.protection.hideNow")}</Button>
        <Button icon="lock" onPress={() => void lock()}>
          {t("vault.protection.lockNow")}
        </Button>
      </div>
    </form>
  );
};
