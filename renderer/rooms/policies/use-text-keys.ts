// One key leads from the findings to the text and back: T either way, Escape back.
import { type RefObject, useEffect, useRef } from "react";

type Ways = { readonly toText: () => void; readonly toFindings: () => void };

/** Where a letter is a letter, or where another thing has to be answered first. */
const isTaken = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest("input, textarea, [role=dialog], [role=alertdialog]") !== null) ||
  document.querySelector("[role=dialog], [role=alertdialog], [role=listbox]") !== null;

export const useTextKeys = (textRef: RefObject<HTMLElement | null>, ways: Ways): void => {
  const latest = useRef(ways);
  useEffect(() => {
    latest.current = ways;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const isInText = event.target instanceof Node && (textRef.current?.contains(event.target) ?? false);
      if (event.key.toLowerCase() === "t") latest.current[isInText ? "toFindings" : "toText"]();
      else if (event.key === "Escape" && isInText) latest.current.toFindings();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [textRef]);
};
