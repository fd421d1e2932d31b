// The letters that can be written. All are always there: the law decides what may be asked, not the policy.
import { Button as Pressable } from "react-aria-components";
import type { Company } from "../../../electron/shared/company.ts";
import { type RequestName, requestNames } from "../../../electron/shared/letter-names.ts";
import type { Right } from "../../../electron/shared/lists.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import { useWriting } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./letter-buttons.css";

const icons: Record<RequestName, IconName> = {
  access: "access",
  erasure: "erasure",
  rectification: "pencil",
  "opt-out-marketing": "opt-out",
  "opt-out-sale": "opt-out",
  "third-party-disclosure": "sharing",
  objection: "opt-out",
};

/** What most people ask; the others stand below, smaller. */
const common: readonly RequestName[] = ["access", "erasure", "opt-out-marketing"];
const others = requestNames.filter((kind) => !common.includes(kind));

type ButtonProps = { company: Company; kind: RequestName; isSmall?: boolean };

const LetterButton = ({ company: { record, unmentioned }, kind, isSmall = false }: ButtonProps) => {
  const { t } = useWords();
  const begin = useWriting((state) => state.begin);
  const isBusy = useWriting((state) => state.busy === "planning" && state.order?.kind === kind);
  const isUnmentioned = unmentioned.includes(kind satisfies Right);
  return (
    <li className={isSmall ? "letter-button letter-button-small" : "letter-button"}>
      <Pressable
        className="letter-button-name"
        aria-describedby={`ask-${kind}-hint`}
        onPress={() => void begin({ slug: record.slug, kind, follows: null })}
      >
        {isBusy ? <Spinner /> : <Icon name={icons[kind]} size={isSmall ? 18 : 22} />}
        {t(`kinds.${kind}.ask`)}
      </Pressable>
      <p id={`ask-${kind}-hint`} className="letter-button-hint">
        <span>{t(`kinds.${kind}.hint`)}</span>
        {isUnmentioned && <em>{t("companies.notMentioned")}</em>}
      </p>
    </li>
  );
};

export const LetterButtons = ({ company, level }: { company: Company; level: number }) => {
  const { t } = useWords();
  const order = useWriting((state) => state.order);
  const failure = useWriting((state) => state.failure);
  return (
    <Panel title={t("companies.write")} level={level} hint={t("companies.writeHint")}>
      <ul className="letter-buttons">
        {common.map((kind) => (
          <LetterButton key={kind} company={company} kind={kind} />
        ))}
      </ul>
      <ul className="letter-buttons letter-buttons-small">
        {others.map((kind) => (
          <LetterButton key={kind} company={company} kind={kind} isSmall />
        ))}
      </ul>
      {failure && order?.slug === company.record.slug && <FailureNote {...failure} />}
    </Panel>
  );
};
