// Loads the rooms that the start does not show, behind the first picture, and once for the whole window.
import { useEffect, useState } from "react";
import { useCompanyList, usePlace } from "../stores/use-stores.ts";

export type LaterRooms = typeof import("./later-rooms.ts");

let loading: Promise<LaterRooms> | null = null;
let loaded: LaterRooms | null = null;

const load = async (): Promise<LaterRooms> => {
  loading ??= import("./later-rooms.ts");
  loaded = await loading;
  return loaded;
};

/** null until they are there: some hundredths of a second after the companies are listed, or when another room is wanted. */
export const useLaterRooms = (): LaterRooms | null => {
  const [rooms, setRooms] = useState(() => loaded);
  const isElsewhere = usePlace(({ place }) => place.kind !== "companies" || place.slug !== null);
  const isListed = useCompanyList(({ total, failure }) => total !== null || failure !== null);
  const isDue = isElsewhere || isListed;
  useEffect(() => {
    if (!isDue) return;
    let isLeft = false;
    const begin = () => void load().then((all) => !isLeft && setRooms(() => all));
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
  return rooms;
};
