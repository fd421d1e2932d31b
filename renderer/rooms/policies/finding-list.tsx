// The findings in their groups. Arrows move, Enter shows the sentence, single letters decide.
import type { KeyboardEvent } from "react";
import { Collection, GridList, GridListHeader, GridListItem, GridListSection, Heading } from "react-aria-components";
import type { FactKey, ReadingFinding } from "../../../electron/shared/reading.ts";
import { useWords } from "../../words/use-words.ts";
import "./finding-list.css";
import { actsOn, type FindingAct, FindingRow } from "./finding-row.tsx";
import type { Group } from "./group-findings.ts";
import { useFactWords } from "./use-fact-words.ts";

const keys: Readonly<Record<string, FindingAct>> = { a: "accept", c: "correct", d: "drop", u: "undo" };
const ofAllKinds: ReadonlySet<string> = new Set(["who", "times", "other"]);

type Props = {
  groups: readonly Group[];
  language: string | null;
  marked: FactKey | null;
  onMark: (finding: ReadingFinding) => void;
  onAct: (finding: ReadingFinding, act: FindingAct) => void;
};

/** Focus goes to a finding's row; the list is asked for it by its key. */
export const focusFinding = (list: HTMLElement | null, key: FactKey): void => {
  const rows = list?.querySelectorAll<HTMLElement>("[role=row]") ?? [];
  for (const row of rows) if (row.dataset.key === key) row.focus();
};

export const FindingList = ({ groups, language, marked, onMark, onAct }: Props) => {
  const { t } = useWords();
  const words = useFactWords();
  const open = groups.flatMap(({ findings }) => findings).filter(({ verdict }) => verdict === "open").length;
  const find = (key: unknown) => {
    for (const { findings } of groups) for (const finding of findings) if (finding.key === key) return finding;
    return undefined;
  };

  /** Before the list hears it: to the list a letter would be the beginning of a name. */
  const hearKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key.toLowerCase()];
    const row = (event.target as Element).closest<HTMLElement>("[role=row]");
    const finding = act && row && find(row.dataset.key);
    if (!finding || !actsOn(finding).includes(act)) return;
    event.preventDefault();
    event.stopPropagation();
    onAct(finding, act);
  };

  return (
    <div className="findings" onKeyDownCapture={hearKey}>
      <div className="findings-head">
        <Heading level={2}>{t("policies.findings")}</Heading>
        <p className="small">{open === 0 ? t("policies.said.allDone") : t("policies.said.left", { count: open })}</p>
        <p id="finding-keys" className="quiet small">
          {t("policies.keys")}
        </p>
      </div>
      <GridList
        aria-label={t("policies.findings")}
        aria-describedby="finding-keys"
        selectionMode="none"
        disallowTypeAhead
        onAction={(key) => {
          const finding = find(key);
          if (finding) onMark(finding);
        }}
      >
        {groups.map(({ id, findings }) => (
          <GridListSection key={id} id={`group-${id}`} className="finding-group">
            <GridListHeader className="finding-group-head">
              {t(`policies.groups.${id}`)}
              {id === "thirdParty" && <span className="quiet small">{t("policies.thirdPartyHint")}</span>}
            </GridListHeader>
            <Collection
              items={findings.map((finding) => ({ id: finding.key, finding }))}
              dependencies={[marked, language]}
            >
              {({ id: key, finding }) => (
                <GridListItem
                  id={key}
                  className="finding-row"
                  textValue={`${words(finding.fact).kind}: ${words(finding.fact).what}`}
                  data-marked={key === marked || undefined}
                >
                  <FindingRow
                    finding={finding}
                    language={language}
                    showsKind={ofAllKinds.has(id)}
                    onAct={(act) => onAct(finding, act)}
                  />
                </GridListItem>
              )}
            </Collection>
          </GridListSection>
        ))}
      </GridList>
    </div>
  );
};
