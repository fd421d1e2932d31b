// Hides everything after some minutes in which nobody touched the keyboard or the mouse over the window.
import { useEffect } from "react";
import { useSettings } from "../stores/use-stores.ts";
import { useVault } from "../stores/use-vault.ts";

const signs = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

export const useAutoHide = (): void => {
  const afterMinutes = useSettings((state) => state.settings.hiding.afterMinutes);
  const hide = useVault((state) => state.hide);
  useEffect(() => {
    if (afterMinutes === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void hide(), afterMinutes * 60_000);
    };
    begin();
    for (const sign of signs) window.addEventListener(sign, begin, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, begin, { capture: true });
    };
  }, [afterMinutes, hide]);
};
