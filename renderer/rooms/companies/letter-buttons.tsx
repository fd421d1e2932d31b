// The three letters that can be written. All are always there: the law decides what may be asked, not the policy.
import { Button as Pressable } from "react-aria-components";
import type { Company } from "../../../electron/shared/company.ts";
import { type LetterKind, letterKinds, type Right } from "../../../electron/shared/lists.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Icon } from "../../parts/icon.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import { useWriting } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./letter-buttons.css";

/** The rights that a letter of each kind makes use of. */
const usesRights: Record<LetterKind, readonly Right[]> = {
  access: ["access"],
  erasure: ["erasure"],
  "opt-out": ["opt-out-marketing", "opt-out-sale", "objection"],
};

export const LetterButtons = ({ company, level }: { company: Company; level: number }) => {
  const { t } = useWords();
  const { record, unmentioned } = company;
  const begin = useWriting((state) => state.begin);
  const wish = useWriting((state) => state.wish);
  const isBusy = useWriting((state) => state.busy);
  const failure = useWriting((state) => state.failure);
  const isUnmentioned = (kind: LetterKind) => usesRights[kind].every((right) => unmentioned.includes(right));
  return (
    <Panel title={t("companies.write")} level={level} hint={t("companies.writeHint")}>
      <div className="letter-buttons">
        {letterKinds.map((kind) => (
          <div key={kind} className="letter-button">
            <Pressable
              className="letter-button-name"
              aria-describedby={`ask-${kind}-hint`}
              onPress={() => void begin({ slug: record.slug, kind })}
            >
              {isBusy && wish?.kind === kind ? <Spinner /> : <Icon name={kind} size={22} />}
              {t(`kinds.${kind}.ask`)}
            </Pressable>
            <p id={`ask-${kind}-hint`} className="letter-button-hint">
              <span>{t(`kinds.${kind}.hint`)}</span>
              {isUnmentioned(kind) && <em>{t("companies.notMentioned")}</em>}
            </p>
          </div>
        ))}
      </div>
      {failure && <FailureNote {...failure} />}
    </Panel>
  );
};
