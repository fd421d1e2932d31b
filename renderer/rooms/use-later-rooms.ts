// Loads the rooms that the start does not show, behind the first picture.
import { useEffect, useState } from "react";
import { useCompanyList, usePlace } from "../stores/use-stores.ts";

export type LaterRooms = typeof import("./later-rooms.ts");

/** `coming`: some hundredths of a second after the companies are listed, or when another room is wanted. */
export type Later =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly rooms: LaterRooms }
  | { readonly kind: "failed"; readonly error: unknown };

export const useLaterRooms = (): Later => {
  const [later, setLater] = useState<Later>({ kind: "coming" });
  const isElsewhere = usePlace(({ place }) => place.kind !== "companies" || place.slug !== null);
  const isListed = useCompanyList(({ total, failure }) => total !== null || failure !== null);
  const isDue = isElsewhere || isListed;
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
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(begin);
    });
    return () => {
      isLeft = true;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isDue]);
  return later;
};
