// What the letter is about: the fields that its kind has.

import { Panel } from "../../../parts/panel.tsx";
import { hasField } from "../../../stores/letter-form.ts";
import { useWords } from "../../../words/use-words.ts";
import { ComplaintFields } from "./complaint-fields.tsx";
import { CorrectionRows } from "./correction-rows.tsx";
import { GroundFields, ReasonFields, ScopeFields } from "./demand-fields.tsx";
import type { PartProps } from "./prepare-page.tsx";
import { ReplyFields } from "./reply-fields.tsx";

export const AboutPart = (part: PartProps) => {
  const { t } = useWords();
  const { plan, form } = part;
  const { kind } = plan;
  // Advertising and sale are asked to stop, whole: there is nothing to choose.
  if (kind === "opt-out-marketing" || kind === "opt-out-sale") return null;
  const has = (field: Parameters<typeof hasField>[1]) => hasField(kind, field, form.basis);
  return (
    <Panel title={t("prepare.about.title")} level={2}>
      <div className="form">
        {has("data") && <ScopeFields {...part} />}
        {has("grounds") && <GroundFields {...part} />}
        <ReasonFields {...part} />
        {has("corrections") && <CorrectionRows {...part} />}
        <ReplyFields {...part} />
        {kind === "complaint" && <ComplaintFields {...part} />}
      </div>
    </Panel>
  );
};
