// Where focus goes when something that had it is gone from the screen.
import { type RefObject, useEffect, useRef } from "react";

/** Once `isOpen` has become false, the first button within the element of the answer has focus. */
export const useFocusAfter = <E extends HTMLElement>(isOpen: boolean): RefObject<E | null> => {
  const ref = useRef<E>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) ref.current?.querySelector<HTMLElement>("button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return ref;
};
