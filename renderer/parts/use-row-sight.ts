// What of a long list is in sight, and how it is scrolled: where the person was stays with its store when they leave.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { findSight } from "./find-sight.ts";
import { useAfterPaint } from "./use-after-paint.ts";

type Heights = {
  readonly rowHeight: number;
  /** Of what stands above the rows and does not scroll away. */
  readonly headHeight?: number;
};

/** What a store keeps of its list. */
type Keeper = {
  /** These rows are wanted, by their places. */
  readonly need: (from: number, to: number) => void;
  /** What the person wants to see: another one begins at the top. */
  readonly wish: unknown;
  readonly keepTop: (top: number) => void;
  readonly lastTop: () => number;
};

/** Heights in pixels. `usualShare`: of the window, so much the rows take, about, before anybody could measure. */
export const useRowSight = (
  total: number,
  { rowHeight, headHeight = 0 }: Heights,
  { need, wish, keepTop, lastTop, usualShare }: Keeper & { readonly usualShare: number },
) => {
  const isPainted = useAfterPaint();
  const box = useRef<HTMLDivElement>(null);
  /** To ask the element would make the browser lay out everything at once, in the middle of drawing. */
  const shownTop = useRef(0);
  const wanted = useRef<number | null>(null);
  const [sight, setSight] = useState(() =>
    findSight({ top: lastTop(), height: window.innerHeight * usualShare, rowHeight, total, isFirst: true }),
  );

  const look = useCallback(() => {
    const element = box.current;
    if (element === null) return;
    const height = element.clientHeight - headHeight;
    const top = element.scrollTop;
    const now = findSight({ top, height, rowHeight, total, isFirst: !isPainted });
    setSight((before) => (before.from === now.from && before.to === now.to ? before : now));
    shownTop.current = top;
    keepTop(top);
  }, [headHeight, rowHeight, total, keepTop, isPainted]);

  // Back at the place of before, ahead of the first picture; a new wish begins at the top.
  useLayoutEffect(() => {
    if (box.current === null || !wish || lastTop() === shownTop.current) return;
    shownTop.current = lastTop();
    box.current.scrollTop = lastTop();
  }, [wish, lastTop]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, [look]);
  useEffect(() => need(sight.from, sight.to), [need, sight]);
  // It may have to be drawn first.
  useEffect(() => {
    if (wanted.current === null) return;
    const found = box.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"]`);
    if (!found) return;
    wanted.current = null;
    found.focus({ preventScroll: true });
  });

  const rowsHeight = useCallback((element: HTMLElement) => element.clientHeight - headHeight, [headHeight]);
  const focusRow = useCallback(
    (place: number) => {
      wanted.current = place;
      const element = box.current;
      if (element === null) return;
      const above = place * rowHeight;
      const below = above + rowHeight - rowsHeight(element);
      if (element.scrollTop > above) element.scrollTop = above;
      else if (element.scrollTop < below) element.scrollTop = below;
      look();
    },
    [rowHeight, rowsHeight, look],
  );
  /** How many rows stand there at once, but for one: a page on, as keys know it. */
  const atOnce = () =>
    Math.max(1, Math.floor((box.current === null ? rowHeight : rowsHeight(box.current)) / rowHeight) - 1);
  return { box, sight, look, focusRow, atOnce };
};
