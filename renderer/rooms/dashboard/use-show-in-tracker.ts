// The way from a number to the letters that it counts.
import { useCallback } from "react";
import type { BoardWish } from "../../../electron/shared/board.ts";
import { usePlace, useTracker } from "../../stores/use-stores.ts";

type Asked = Pick<BoardWish, "mark"> & Partial<Pick<BoardWish, "right" | "law" | "slug">>;

/** Whatever else the tracker was filtered by no longer counts: it shows as many as the number says. */
export const useShowInTracker = () => {
  const show = useTracker((state) => state.show);
  const go = usePlace((state) => state.go);
  return useCallback(
    (asked: Asked) => {
      void show({ lane: null, text: "", right: null, law: null, slug: null, ...asked });
      go({ kind: "tracker" });
    },
    [show, go],
  );
};
