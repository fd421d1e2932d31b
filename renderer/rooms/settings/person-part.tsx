// Who writes, in the settings; once something changed that letters told, which companies know the old.
import { type ComponentProps, useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import type { TouchedRequest } from "../../../electron/shared/touched.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { PersonForm } from "./person-form.tsx";
import { PersonTouched } from "./person-touched.tsx";

export const PersonPart = () => {
  const { t } = useWords();
  const say = useNotice((state) => state.say);
  const before = useSettings((state) => state.settings.person);
  const findTouched = useSettings((state) => state.findTouched);
  const [open, setOpen] = useState<readonly TouchedRequest[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const saved = async ({ email, address }: Parameters<ComponentProps<typeof PersonForm>["onSaved"]>[0]) => {
    say(t("settings.person.saved"));
    const told = [before?.email !== email && before?.email, before?.address !== address && before?.address];
    const old = told.filter((words) => typeof words === "string");
    const found = old.length === 0 ? null : await findTouched({ kind: "person", told: old });
    setOpen(found?.ok ? found.value.open : []);
    setFailure(found === null || found.ok ? null : found);
  };
  return (
    <>
      <PersonForm isWhole done={t("shell.save")} onSaved={(now) => void saved(now)} />
      {failure && <FailureNote {...failure} />}
      <PersonTouched open={open} onClose={() => setOpen([])} />
    </>
  );
};
