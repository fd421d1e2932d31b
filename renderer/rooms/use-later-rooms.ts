// Loads the rooms that the start does not show, behind the first picture.
import { useEffect, useState } from "react";
import { afterPicture } from "../parts/after-picture.ts";
import { useCompanyList, usePalette, usePlace } from "../stores/use-stores.ts";

export type LaterRooms = typeof import("./later-rooms.ts");

/** Reading the rooms' code holds the window up: not while somebody begins to look at the first one. */
const untilLooked = 250;

/** `coming`: a moment after the companies are listed, or when another room is wanted. */
export type Later =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly rooms: LaterRooms }
  | { readonly kind: "failed"; readonly error: unknown };

export const useLaterRooms = (): Later => {
  const [later, setLater] = useState<Later>({ kind: "coming" });
  const isElsewhere = usePlace(({ place }) => place.kind !== "companies" || place.slug !== null);
  const isGoing = usePalette(({ isOpen }) => isOpen);
  const isWanted = isElsewhere || isGoing;
  const isListed = useCompanyList(({ total, failure }) => total !== null || failure !== null);
  const isDue = later.kind === "coming" && (isWanted || isListed);
  useEffect(() => {
    if (!isDue) return;
    let isLeft = false;
    const take = (next: Later) => {
      if (!isLeft) setLater(next);
    };
    const begin = () =>
      void import("./later-rooms.ts").then(
        (rooms) => take({ kind: "here", rooms }),
        (error: unknown) => take({ kind: "failed", error }),
      );
    const cancel = afterPicture(begin, isWanted ? 0 : untilLooked);
    return () => {
      isLeft = true;
      cancel();
    };
  }, [isDue, isWanted]);
  return later;
};
