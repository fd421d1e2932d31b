// The lanes of the board, with how many requests lie in each.
import { memo, useEffect, useMemo } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { packIds, rights } from "../../../electron/shared/lists.ts";
import { boardSorts, type Lane, lanes } from "../../../electron/shared/standing-names.ts";
import { Pick } from "../../parts/pick.tsx";
import { shows } from "../../parts/room-states.ts";
import { Search } from "../../parts/search.tsx";
import { useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const shown = ["all", ...lanes] as const;

const LaneWords = ({ lane, format }: { lane: (typeof shown)[number]; format: Intl.NumberFormat }) => {
  const { t } = useWords();
  const counts = useTracker((state) => state.page?.counts);
  const sum = counts ? Object.values(counts).reduce((all, one) => all + one, 0) : 0;
  return (
    <>
      <span>{t(`board.lane.${lane}`)}</span>
      {counts && <span className="board-count">{format.format(lane === "all" ? sum : counts[lane])}</span>}
    </>
  );
};

/** In the first picture they only look as they do: what makes them work takes as long as all rows in sight. */
export const BoardLanes = memo(({ isPainted }: { isPainted: boolean }) => {
  const { t, locale } = useWords();
  const format = useMemo(() => new Intl.NumberFormat(locale), [locale]);
  const lane = useTracker((state) => state.wish.lane) ?? "all";
  const show = useTracker((state) => state.show);
  if (!isPainted) {
    return (
      <div className="board-lanes">
        {shown.map((one) => (
          <span key={one} className="board-lane" data-selected={one === lane || undefined}>
            <LaneWords lane={one} format={format} />
          </span>
        ))}
      </div>
    );
  }
  return (
    <ToggleButtonGroup
      {...shows("lane", lane)}
      className="board-lanes"
      aria-label={t("board.lanes")}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[lane]}
      onSelectionChange={(keys) => {
        const chosen = shown.find((one) => keys.has(one)) ?? "all";
        void show({ lane: chosen === "all" ? null : (chosen as Lane) });
      }}
    >
      {shown.map((one) => (
        <ToggleButton key={one} id={one} className="board-lane">
          <LaneWords lane={one} format={format} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
});

const BoardSearch = () => {
  const { t } = useWords();
  const text = useTracker((state) => state.wish.text);
  const show = useTracker((state) => state.show);
  const expectTyping = useTracker((state) => state.expectTyping);
  // Whoever leaves the room takes the field along without leaving it first.
  useEffect(() => () => expectTyping(false), [expectTyping]);
  return (
    <Search
      label={t("board.search")}
      hint={t("board.searchHint")}
      clear={t("companies.clear")}
      value={text}
      onChange={(typed) => void show({ text: typed.slice(0, 200) })}
      onFocusChange={expectTyping}
    />
  );
};

/** Not drawn anew for what is typed: lists to pick from take longer than all rows in sight. */
const BoardPicks = memo(() => {
  const { t } = useWords();
  const right = useTracker((state) => state.wish.right);
  const law = useTracker((state) => state.wish.law);
  const sort = useTracker((state) => state.wish.sort);
  const show = useTracker((state) => state.show);
  return (
    <>
      <Pick
        label={t("board.rightFilter")}
        isLabelHidden
        options={[
          { id: "any" as const, name: t("board.anyRight") },
          ...rights.map((id) => ({ id, name: t(`rights.${id}.name`) })),
        ]}
        value={right ?? "any"}
        onChange={(id) => void show({ right: id === "any" ? null : id })}
      />
      <Pick
        label={t("board.lawFilter")}
        isLabelHidden
        options={[
          { id: "any" as const, name: t("board.anyLaw") },
          { id: "none" as const, name: t("board.noLaw") },
          ...packIds.map((id) => ({ id, name: t(`laws.${id}`) })),
        ]}
        value={law ?? "any"}
        onChange={(id) => void show({ law: id === "any" ? null : id })}
      />
      <Pick
        label={t("board.sort")}
        isLabelHidden
        options={boardSorts.map((id) => ({ id, name: t(`board.sorts.${id}`) }))}
        value={sort}
        onChange={(id) => void show({ sort: id, isDescending: false })}
      />
    </>
  );
});

/** Search and filters. */
export const BoardFilter = memo(() => (
  <div className="board-filter">
    <BoardSearch />
    <BoardPicks />
  </div>
));
