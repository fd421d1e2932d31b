// Keeps a list where it is when it is pressed. React Aria gives a list that takes focus the scroll position of the last
// scroll event; a list that was scrolled in this very frame (by a screen reader, say) would jump away under the pointer.
import type { PointerEvent } from "react";
import "./keep-scroll.css";

export const keepScroll = {
  onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.dispatchEvent(new Event("scroll"));
  },
};
