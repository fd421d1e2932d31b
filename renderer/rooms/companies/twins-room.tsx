// Companies that may be the same, side by side: the person says which one to keep, or that they are two.
import { useEffect } from "react";
import type { TwinsPage } from "../../../electron/shared/company-list.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { Page } from "../../parts/page.tsx";
import { useNotice, usePlace, useTwins } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { TwinFacts } from "./twin-facts.tsx";
import "./twins-room.css";
import { shows } from "../../parts/room-states.ts";

type Pair = TwinsPage["pairs"][number];

const TwinPair = ({ pair: { first, second, by } }: { pair: Pair }) => {
  const { t } = useWords();
  const keepApart = useTwins((state) => state.keepApart);
  const say = useNotice((state) => state.say);
  const keepBoth = async () => {
    if (await keepApart(first.slug, second.slug)) say(t("twins.keptApart"));
  };
  return (
    <li className="twin-pair">
      <p className="quiet">{t(`twins.${by}`)}</p>
      <div className="twin-sides">
        <TwinFacts twin={first} other={second} />
        <TwinFacts twin={second} other={first} />
      </div>
      <Button
        aria-label={t("twins.bothOf", { first: first.name, second: second.name })}
        onPress={() => void keepBoth()}
      >
        {t("twins.both")}
      </Button>
    </li>
  );
};

/** What was merged last stands here until the person leaves. */
const MergedNote = () => {
  const { t } = useWords();
  const merged = useTwins((state) => state.merged);
  const part = useTwins((state) => state.part);
  if (merged === null) return null;
  return (
    <Note isNews title={t("twins.merged", { company: merged.name })}>
      <Button onPress={() => void part(merged.slug)}>{t("twins.undo")}</Button>
    </Note>
  );
};

export const TwinsRoom = () => {
  const { t } = useWords();
  const page = useTwins((state) => state.page);
  const failure = useTwins((state) => state.failure);
  const load = useTwins((state) => state.load);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void load();
  }, [load]);
  const state = failure ? "failed" : page === null ? "loading" : page.total === 0 ? "empty" : "rows";
  return (
    <Page
      title={t("twins.title")}
      state={shows("twins", state)}
      width="wide"
      back={{
        name: t("shell.back", { where: t("companies.title") }),
        onPress: () => go({ kind: "companies", slug: null }),
      }}
      lead={<p>{t("twins.hint")}</p>}
    >
      <MergedNote />
      {failure && <FailureNote {...failure} />}
      {page?.total === 0 && (
        <Empty icon="companies" title={t("twins.none")} hint={t("twins.noneHint")}>
          <Button weight="primary" onPress={() => go({ kind: "companies", slug: null })}>
            {t("twins.noneGo")}
          </Button>
        </Empty>
      )}
      {page !== null && page.total > page.pairs.length && (
        <p className="quiet">{t("twins.first", { shown: page.pairs.length, total: page.total })}</p>
      )}
      <ul className="twin-pairs">
        {page?.pairs.map((pair) => (
          <TwinPair key={`${pair.first.slug} ${pair.second.slug}`} pair={pair} />
        ))}
      </ul>
    </Page>
  );
};
