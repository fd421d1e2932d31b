// Keeps focus near what happened, where a button that was pressed goes with what it did.
import { type RefObject, useEffect, useRef } from "react";
import { takeLostFocus } from "./take-lost-focus.ts";

/** The ref takes focus when `value` changes; nothing is taken from where the person is by now. */
export const useFocusOnChange = <T extends HTMLElement>(value: string | null): RefObject<T | null> => {
  const ref = useRef<T>(null);
  const shown = useRef(value);
  useEffect(() => {
    if (shown.current === value) return;
    shown.current = value;
    return takeLostFocus(() => ref.current?.focus());
  }, [value]);
  return ref;
};
