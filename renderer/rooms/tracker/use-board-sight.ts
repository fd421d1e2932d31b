// What of the board is in sight, and how it is scrolled: where the person was stays with the store when they leave.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { findSight } from "../../parts/find-sight.ts";
import { useTracker } from "../../stores/use-stores.ts";

/** `rowHeight` and `headHeight` in pixels. */
export const useBoardSight = (total: number, { rowHeight, headHeight }: { rowHeight: number; headHeight: number }) => {
  const need = useTracker((state) => state.need);
  const wish = useTracker((state) => state.wish);
  const keepTop = useTracker((state) => state.keepTop);
  const lastTop = useTracker((state) => state.lastTop);
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState(() =>
    findSight({ top: lastTop(), height: window.innerHeight / 2, rowHeight, total }),
  );

  const look = useCallback(() => {
    const element = box.current;
    if (element === null) return;
    const height = element.clientHeight - headHeight;
    const now = findSight({ top: element.scrollTop, height, rowHeight, total });
    setSight((before) => (before.from === now.from && before.to === now.to ? before : now));
    keepTop(element.scrollTop);
  }, [headHeight, rowHeight, total, keepTop]);

  // Back at the place of before, ahead of the first picture; a new wish begins at the top.
  useLayoutEffect(() => {
    if (box.current !== null && wish) box.current.scrollTop = lastTop();
  }, [wish, lastTop]);
  useLayoutEffect(look, [look]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, [look]);
  useEffect(() => need(sight.from, sight.to), [need, sight]);

  const showRow = useCallback(
    (place: number) => {
      const element = box.current;
      if (element === null) return;
      const above = place * rowHeight;
      const below = above + rowHeight - (element.clientHeight - headHeight);
      if (element.scrollTop > above) element.scrollTop = above;
      else if (element.scrollTop < below) element.scrollTop = below;
      look();
    },
    [headHeight, rowHeight, look],
  );
  return { box, sight, look, showRow, atOnce: () => Math.max(1, sight.to - sight.from - 14) };
};
