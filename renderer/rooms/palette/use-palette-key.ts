// Ctrl+K or Cmd+K opens the place where one types where to go, from anywhere but a dialog that waits for an answer. Escape
// closes it at once, also where letters were typed: a search field alone would only be emptied by it.
import { useEffect } from "react";
import { usePalette } from "../../stores/use-stores.ts";

export const usePaletteKey = (): void => {
  const open = usePalette((state) => state.open);
  const close = usePalette((state) => state.close);
  const isOpen = usePalette((state) => state.isOpen);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isOpen && event.key === "Escape") {
        event.stopPropagation();
        close();
        return;
      }
      const isKey = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "k";
      if (!isKey) return;
      event.preventDefault();
      if (isOpen) close();
      else if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) open();
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [isOpen, open, close]);
};
