// The dialogs in which the person corrects a finding, or adds one that the reader missed.
import { useState } from "react";
import type { FactKind, PolicyFact, ReadingFinding } from "../../../electron/shared/reading.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Pick } from "../../parts/pick.tsx";
import { Quote } from "../../parts/quote.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import { emptyDraft, openDraft } from "./fact-draft.ts";
import { FactForm } from "./fact-form.tsx";
import { knownRecipients } from "./use-fact-words.ts";

/** They answer with what went wrong, or null; the dialog closes then. */
type CorrectProps = {
  finding: ReadingFinding | null;
  language: string | null;
  onSave: (finding: ReadingFinding, fact: PolicyFact) => Promise<Failure | null>;
  onClose: () => void;
};
type AddProps = { kind: FactKind | null; onSave: (fact: PolicyFact) => Promise<Failure | null>; onClose: () => void };

export const CorrectDialog = ({ finding, language, onSave, onClose }: CorrectProps) => {
  const { t } = useWords();
  return (
    <WindowDialog name="fact-correct" title={t("policies.correctTitle")} isOpen={finding !== null} onClose={onClose}>
      {finding?.sentence && <Quote text={finding.sentence.quote.slice(0, 600)} language={language} />}
      {finding && (
        <FactForm
          kind={finding.fact.kind}
          initial={openDraft(finding.fact)}
          done={t("policies.correctDone")}
          onSave={async (fact) => {
            const refused = await onSave(finding, fact);
            if (refused === null) onClose();
            return refused;
          }}
          onCancel={onClose}
        />
      )}
    </WindowDialog>
  );
};

/** What can be added, the most wanted first. */
const kinds: readonly FactKind[] = [
  "contact",
  "right",
  "company",
  "website",
  "country",
  "law",
  "updated-on",
  "effective-on",
  "response-time",
  "identity-check",
  "minimum-age",
  "authority",
  "recipient",
];

export const AddDialog = ({ kind, onSave, onClose }: AddProps) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState<FactKind | null>(null);
  const shown = chosen ?? kind ?? "contact";
  const close = () => {
    setChosen(null);
    onClose();
  };
  return (
    <WindowDialog name="fact-add" title={t("policies.addTitle")} isOpen={kind !== null} onClose={close}>
      <Pick
        label={t("policies.addWhat")}
        options={kinds.map((id) => ({ id, name: t(`fact.kinds.${id}`) }))}
        value={shown}
        onChange={setChosen}
      />
      <FactForm
        key={shown}
        kind={shown}
        initial={{ ...emptyDraft(), recipient: knownRecipients[0] ?? "" }}
        done={t("policies.addDone")}
        onSave={async (fact) => {
          const refused = await onSave(fact);
          if (refused === null) close();
          return refused;
        }}
        onCancel={close}
      />
    </WindowDialog>
  );
};
