// The form in a dialog that corrects a finding or adds one: checks it, keeps it, says what is wrong.
import type { FactKind, PolicyFact } from "../../../electron/shared/reading.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { useForm } from "../../parts/use-form.ts";
import { useWords } from "../../words/use-words.ts";
import { type FactDraft, type FactField, type FactProblem, readDraft } from "./fact-draft.ts";
import { FactFields } from "./fact-fields.tsx";

type Props = {
  kind: FactKind;
  initial: FactDraft;
  done: string;
  /** Answers with what went wrong, or null. */
  onSave: (fact: PolicyFact) => Promise<Failure | null>;
  onCancel: () => void;
};

export const FactForm = ({ kind, initial, done, onSave, onCancel }: Props) => {
  const { t } = useWords();
  const form = useForm<FactDraft>({
    initial,
    check: (values) => {
      const read = readDraft(kind, values);
      if ("fact" in read) return {};
      const wrong = Object.entries(read.wrong) as [FactField, FactProblem][];
      return Object.fromEntries(wrong.map(([field, problem]) => [field, t(`fact.check.${problem}`)]));
    },
    save: async (values) => {
      const read = readDraft(kind, values);
      return "fact" in read ? onSave(read.fact) : null;
    },
    explain: () => t("check.wrong"),
  });
  return (
    <form ref={form.ref} className="form" onSubmit={form.submit} noValidate>
      <FactFields kind={kind} values={form.values} errors={form.errors} set={form.set} />
      {form.failure && <FailureNote {...form.failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={form.isBusy}>
          {done}
        </Button>
        <Button onPress={onCancel}>{t("shell.cancel")}</Button>
      </div>
    </form>
  );
};
