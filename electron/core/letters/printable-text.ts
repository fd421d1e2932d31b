// Makes any text fit to stand in the page that is printed: as text, never as HTML.

const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Halves of surrogate pairs, which are no characters, and NUL; a page cannot hold either. */
const unwritable = /[\p{Surrogate}\0]/gu;

/**
 * Escaped for HTML, with LF as the only line end. Everything else stays as it is, marks of direction too.
 *
 * `printableText("a<b\r\nc")` is `"a&lt;b\nc"`.
 */
export const printableText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085]/g, "\n")
    .replace(unwritable, "\uFFFD")
    .replace(/[&<>"']/g, (character) => named[character] ?? character);
