// Who knows what of the person: each company with the data that letters told it, and the letters.
import { useEffect } from "react";
import { Heading } from "react-aria-components";
import type { LedgerEntry } from "../../../electron/shared/request.ts";
import { Badge } from "../../parts/badge.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { shows } from "../../parts/room-states.ts";
import { useLedger, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { groupLedger, type LedgerGroup } from "./group-ledger.ts";
import "./ledger.css";

const Letter = ({ entry }: { entry: LedgerEntry }) => {
  const { t, shortDay } = useWords();
  const go = usePlace((state) => state.go);
  const { requestId, kind, on, way, isCertain, hasBounced, files } = entry;
  return (
    <li className="ledger-letter">
      <Button weight="quiet" onPress={() => go({ kind: "request", requestId, from: null, isFresh: false })}>
        {t("ledger.line", { kind: t(`kinds.${kind}.name`), day: shortDay(on), way: t(`way.${way}`) })}
      </Button>
      {files.map((name) => (
        <Badge key={name} icon="file">
          {t("ledger.file", { name })}
        </Badge>
      ))}
      {hasBounced && (
        <Badge tone="doubt" icon="mail">
          {t("ledger.cameBack")}
        </Badge>
      )}
      {!isCertain && (
        <Badge tone="doubt" icon="question">
          {t("ledger.uncertain")}
        </Badge>
      )}
    </li>
  );
};

const Company = ({ group: { company, certain, uncertain, entries } }: { group: LedgerGroup }) => {
  const { t } = useWords();
  return (
    <li className="ledger-company">
      <Heading level={3}>
        <bdi>{company}</bdi>
      </Heading>
      <ul className="ledger-data" aria-label={t("ledger.told", { company })}>
        {certain.map((datum) => (
          <li key={datum}>
            <Badge>{t(`disclosed.${datum}`)}</Badge>
          </li>
        ))}
        {uncertain.map((datum) => (
          <li key={datum}>
            <Badge tone="doubt" icon="question">
              {t("ledger.perhaps", { datum: t(`disclosed.${datum}`) })}
            </Badge>
          </li>
        ))}
      </ul>
      <ul className="ledger-letters" aria-label={t("ledger.letters", { company })}>
        {entries.map((entry) => (
          <Letter key={entry.requestId} entry={entry} />
        ))}
      </ul>
    </li>
  );
};

export const Ledger = ({ isPractice }: { isPractice: boolean }) => {
  const { t, locale } = useWords();
  const list = useLedger((state) => state.list);
  const failure = useLedger((state) => state.failure);
  const load = useLedger((state) => state.load);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void load();
  }, [load]);
  const state = failure ? "failed" : list === null ? "loading" : list.length === 0 ? "empty" : "rows";
  return (
    <div {...shows("ledger", state)}>
      {failure && <FailureNote {...failure} />}
      {list?.length === 0 && (
        <Empty icon="person" title={t("ledger.empty")} hint={t("ledger.emptyHint")}>
          <Button onPress={() => go({ kind: "companies", slug: null })}>{t("ledger.emptyGo")}</Button>
        </Empty>
      )}
      {list && list.length > 0 && (
        <>
          {isPractice && <p className="quiet">{t("ledger.practice")}</p>}
          <ul className="ledger">
            {groupLedger(list, locale).map((group) => (
              <Company key={group.key} group={group} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
