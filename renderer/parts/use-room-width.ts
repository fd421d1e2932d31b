// How wide the window is, in letters rather than pixels: bigger text makes a narrower room, as it should.
import { useEffect, useState } from "react";
import "./use-room-width.css";

const measure = (): number =>
  document.documentElement.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** True while the window is at least `rems` wide. */
export const useRoomWidth = (rems: number): boolean => {
  const [isWide, setWide] = useState(() => measure() >= rems);
  useEffect(() => {
    const look = () => setWide(measure() >= rems);
    // As wide as one rem: it changes when the text does and the window does not.
    const probe = document.body.appendChild(document.createElement("div"));
    probe.className = "rem-probe";
    const observer = new ResizeObserver(look);
    observer.observe(document.documentElement);
    observer.observe(probe);
    look();
    return () => {
      observer.disconnect();
      probe.remove();
    };
  }, [rems]);
  return isWide;
};
