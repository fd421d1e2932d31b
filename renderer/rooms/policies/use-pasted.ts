// What the person pasted or typed, with the source of the page that it was copied from as long as that still is the same.
import type { ClipboardEvent } from "react";
import { usePolicies } from "../../stores/use-stores.ts";
import { mostShownText } from "./limits.ts";

/** Line ends as a text area gives them back. */
const plainLines = (text: string) => text.replace(/\r\n?/g, "\n");

export const usePasted = () => {
  const given = usePolicies((state) => state.pasted);
  const setGiven = usePolicies((state) => state.keepPasted);

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const text = plainLines(event.clipboardData.getData("text/plain"));
    const html = event.clipboardData.getData("text/html");
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    if (!isWhole && text.length <= mostShownText) return;
    event.preventDefault();
    if (isWhole) setGiven({ text, html: html === "" ? null : html });
    else setGiven({ text: value.slice(0, selectionStart) + text + value.slice(selectionEnd), html: null });
  };

  return {
    given,
    /** Too long to be put into a field. */
    isHeld: given.text.length > mostShownText,
    paste,
    /** What is typed into it is no longer what the source says. */
    type: (text: string) => setGiven({ text, html: null }),
    clear: () => setGiven({ text: "", html: null }),
  };
};
