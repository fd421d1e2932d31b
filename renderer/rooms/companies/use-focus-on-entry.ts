// Keeps focus when the person's own entry comes or goes: the form and the entry take each other's place.
import { useEffect, useRef } from "react";
import type { OwnContact } from "../../../electron/shared/company.ts";

/** The ref goes to the company's head, where focus lands if the entry's own place is folded away. */
export const useFocusOnEntry = (own: OwnContact | null) => {
  const headRef = useRef<HTMLElement>(null);
  const shown = useRef(own?.email);
  useEffect(() => {
    if (shown.current === own?.email) return;
    shown.current = own?.email;
    // Nothing is taken from where the person is by now.
    if (document.activeElement !== document.body) return;
    const place = document.getElementById("own-contact");
    (place?.checkVisibility() ? place : headRef.current)?.focus();
  }, [own]);
  return headRef;
};
