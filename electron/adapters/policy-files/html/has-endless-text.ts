// Tells before a page is parsed whether one of its texts alone is longer than any policy.

const isCode = (html: string, end: number): boolean =>
  /^<(?:script|style)\b/i.test(html.slice(html.lastIndexOf("<", end), html.lastIndexOf("<", end) + 8));

/**
 * True where more than `most` characters stand between two tags, scripts and styles apart. The tokenizer joins such a text
 * character by character, which takes some thirty bytes for each before anything can be counted.
 *
 * @example hasEndlessText("<p>abc</p>", 2) // true
 */
export const hasEndlessText = (html: string, most: number): boolean => {
  let from = 0;
  while (from !== -1) {
    const tag = html.indexOf("<", from);
    const end = tag === -1 ? html.length : tag;
    if (end - from > most && !isCode(html, from)) return true;
    from = tag === -1 ? -1 : html.indexOf(">", tag);
  }
  return false;
};
