// What of the company list is in sight, and how it is scrolled: where the person was stays with the store when they leave.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { findSight } from "../../parts/find-sight.ts";
import { useAfterPaint } from "../../parts/use-after-paint.ts";
import { useCompanyList } from "../../stores/use-stores.ts";

/** Of the window: so much the rows take, about, before anybody could measure. */
const usualShare = 0.7;

/** `rowHeight` in pixels. */
export const useListSight = (total: number, rowHeight: number) => {
  const need = useCompanyList((state) => state.need);
  const wish = useCompanyList((state) => state.wish);
  const keepTop = useCompanyList((state) => state.keepTop);
  const lastTop = useCompanyList((state) => state.lastTop);
  const isPainted = useAfterPaint();
  const box = useRef<HTMLDivElement>(null);
  /** To ask the element would make the browser lay out everything at once, in the middle of drawing. */
  const shownTop = useRef(0);
  const [sight, setSight] = useState(() =>
    findSight({ top: lastTop(), height: window.innerHeight * usualShare, rowHeight, total, isFirst: true }),
  );

  const look = useCallback(() => {
    const element = box.current;
    if (element === null) return;
    const top = element.scrollTop;
    const now = findSight({ top, height: element.clientHeight, rowHeight, total, isFirst: !isPainted });
    setSight((before) => (before.from === now.from && before.to === now.to ? before : now));
    shownTop.current = top;
    keepTop(top);
  }, [rowHeight, total, keepTop, isPainted]);

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

  const showRow = useCallback(
    (place: number) => {
      const element = box.current;
      if (element === null) return;
      const above = place * rowHeight;
      const below = above + rowHeight - element.clientHeight;
      if (element.scrollTop > above) element.scrollTop = above;
      else if (element.scrollTop < below) element.scrollTop = below;
      look();
    },
    [rowHeight, look],
  );
  const atOnce = () => Math.max(1, Math.floor((box.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
  return { box, sight, look, showRow, atOnce };
};
