// A long list handed out in portions: React Aria builds a node for every item that it is given, drawn or not, so that
// five thousand at once would take seconds. More come when the end of the portion is scrolled into sight.
import { useCallback, useMemo, useState } from "react";

const portion = 200;

export const useGrowingList = <T>(list: readonly T[]) => {
  const [grown, setGrown] = useState({ list, limit: portion });
  const limit = grown.list === list ? grown.limit : portion;
  const shown = useMemo(() => list.slice(0, limit), [list, limit]);
  const more = useCallback(() => setGrown({ list, limit: limit + portion }), [list, limit]);
  return { shown, hasMore: limit < list.length, more };
};
