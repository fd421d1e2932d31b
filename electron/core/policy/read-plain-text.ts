// Makes a snapshot of a policy that came as plain text or as Markdown.
import { keepMarkdown, readMarkdown } from "./read-markdown.ts";
import type { Snapshot } from "./snapshot.ts";

/** Signs that nobody types by chance: a link with a target, a heading with `#` or underlined, or bold words. */
const looksLikeMarkdown = (text: string): boolean => {
  const head = text.length > 200_000 ? text.slice(0, 200_000) : text;
  if (["](http", "](mailto:", "](tel:", "](/", "](#", "](."].some((mark) => head.includes(mark))) return true;
  if (head.includes("#") && /^#{1,6} \S/m.test(head)) return true;
  if (head.includes("\n===") && /\n={3,}[ \r]*\n/.test(head)) return true;
  return head.includes("**") && /\*\*[^\s*][^*\n]{0,80}\*\*/.test(head);
};

/**
 * A snapshot of a text. The text is kept exactly as it is: all offsets of findings count into it.
 *
 * @param format `"auto"`: look for Markdown's signs (pasted text is often Markdown, and files called .txt are too).
 * @example readPlainText("See [our form](https://example.org/form)").links[0]?.href // "https://example.org/form"
 */
export const readPlainText = (text: string, format: "text" | "markdown" | "auto" = "auto"): Snapshot => {
  const isMarkdown = format === "markdown" || (format === "auto" && looksLikeMarkdown(text));
  if (!isMarkdown) return { text, format: "text", links: [], headings: [], decodedMails: [] };
  const { links, headings, plain } = readMarkdown(text);
  const snapshot: Snapshot = { text, format: "markdown", links, headings, decodedMails: [] };
  keepMarkdown(snapshot, plain);
  return snapshot;
};
