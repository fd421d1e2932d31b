// One key says what a mail is: Enter the first proposal, a number the one that it stands beside.
import { useEffect, useRef } from "react";

/** Where a key has another meaning already: in fields, lists and dialogs, and Enter on anything that can be pressed. */
const isTaken = (event: KeyboardEvent): boolean => {
  const { target, key } = event;
  const fields = "input, textarea, select, [role=spinbutton], [role=dialog], [role=alertdialog], [role=listbox]";
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
      latest.current(at);
    };
    window.addEventListener("keydown", hear);
    return () => window.removeEventListener("keydown", hear);
  }, [count]);
};
