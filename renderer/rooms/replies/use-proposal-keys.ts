// One key says what a mail is: Enter the first proposal, a number the one that it stands beside.
import { useEffect, useRef } from "react";

/**
 * Where a key has another meaning already: in fields, dialogs and what they unfold, and Enter on anything that can be
 * pressed. In the list of mails a number has none: who has just chosen a mail there says what it is by the next key.
 */
const isTaken = (event: KeyboardEvent): boolean => {
  const { target, key } = event;
  const lists = "[role=listbox]:not(.split-rows)";
  const fields = `input, textarea, select, [role=spinbutton], [role=dialog], [role=alertdialog], ${lists}`;
  const pressed = "button, a, [role=link], [role=option], [role=button]";
  if (!(target instanceof Element)) return false;
  return target.closest(key === "Enter" ? `${fields}, ${pressed}` : fields) !== null;
};

export const useProposalKeys = (count: number, answer: (at: number) => void): void => {
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (isModified || event.repeat || event.defaultPrevented || isTaken(event)) return;
      if (document.querySelector("[role=dialog], [role=alertdialog]") !== null) return;
      const at = event.key === "Enter" ? 0 : /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
      if (at < 0 || at >= count) return;
      event.preventDefault();
      // A list would go to the mail whose sender begins with that number.
      event.stopPropagation();
      latest.current(at);
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [count]);
};
