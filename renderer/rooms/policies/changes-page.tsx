// Two texts of a policy compared: what was found differently, what can be done, and the texts themselves.
import { useEffect } from "react";
import type { PolicyComparison } from "../../../electron/shared/policy-changes.ts";
import type { ReadingId } from "../../../electron/shared/reading.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Note } from "../../parts/note.tsx";
import { Page } from "../../parts/page.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import { useChanges, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ChangeItem } from "./change-item.tsx";
import { ChangeOffers } from "./change-offers.tsx";
import "./changes-page.css";
import { shows } from "../../parts/room-states.ts";
import { CompareOther } from "./compare-other.tsx";
import { TextChanges } from "./text-changes.tsx";

const Findings = ({ comparison }: { comparison: PolicyComparison }) => {
  const { t, instant } = useWords();
  const { changes, sells, reworded, isSameText } = comparison;
  const count = changes.length + (sells === null ? 0 : 1);
  if (isSameText && count === 0) return <p>{t("changes.sameText")}</p>;
  return (
    <Panel title={count === 0 ? t("changes.none") : t("changes.found", { count })} level={2}>
      {reworded > 0 && <p className="quiet">{t("changes.reworded", { count: reworded })}</p>}
      <ul className="changes">
        {changes.map((change) => (
          <ChangeItem key={JSON.stringify(change)} change={change} comparison={comparison} />
        ))}
        {sells && (
          <li className="change">
            <p className="change-what">{t("changes.sells")}</p>
            {(["earlier", "later"] as const).map((side) => (
              <div key={side} className="change-side">
                <p className="quiet small">{t(`changes.sides.${side}`, { at: instant(comparison[side].readAt) })}</p>
                <p>{t(`policies.sells.${side === "earlier" ? sells.before : sells.after}`)}</p>
              </div>
            ))}
          </li>
        )}
      </ul>
    </Panel>
  );
};

export const ChangesPage = ({ readingId, other }: { readingId: ReadingId; other: ReadingId }) => {
  const { t, instant } = useWords();
  const open = useChanges((state) => state.open);
  const openTexts = useChanges((state) => state.openTexts);
  const comparison = useChanges((state) => state.comparison);
  const failure = useChanges((state) => state.failure);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void open({ readingId, other });
  }, [open, readingId, other]);

  const company = comparison?.later.company ?? comparison?.earlier.company ?? t("policies.nameless");
  const back = {
    name: t("shell.back", { where: comparison ? company : t("policies.title") }),
    onPress: () => go({ kind: "policies", readingId }),
  };
  return (
    <Page
      title={t("changes.title")}
      state={shows("changes", failure ? "failed" : comparison === null ? "comparing" : "compared")}
      back={back}
      lead={
        comparison &&
        t("changes.of", {
          company,
          earlier: instant(comparison.earlier.readAt),
          later: instant(comparison.later.readAt),
        })
      }
    >
      {failure && <FailureNote {...failure} />}
      {comparison === null && failure === null && (
        <p className="row-line">
          <Spinner /> {t("changes.comparing")}
        </p>
      )}
      {comparison && (
        <>
          {comparison.hasTwoReaders && (
            <Note tone="doubt">
              <p>{t("changes.twoReaders")}</p>
            </Note>
          )}
          <Findings comparison={comparison} />
          <ChangeOffers comparison={comparison} />
          <Fold title={t("changes.texts")} level={2} onOpen={() => void openTexts()}>
            <TextChanges comparison={comparison} />
          </Fold>
          <CompareOther readingId={readingId} other={other} />
        </>
      )}
    </Page>
  );
};
