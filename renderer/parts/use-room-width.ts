// How wide the window is, in letters rather than pixels: bigger text makes a narrower room, as it should.
import { useEffect, useState } from "react";

const measure = (): number =>
  document.documentElement.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** True while the window is at least `rems` wide. */
export const useRoomWidth = (rems: number): boolean => {
  const [isWide, setWide] = useState(() => measure() >= rems);
  useEffect(() => {
    const look = () => setWide(measure() >= rems);
    const observer = new ResizeObserver(look);
    observer.observe(document.documentElement);
    look();
    return () => observer.disconnect();
  }, [rems]);
  return isWide;
};
