// Rewrites single words of a text at equal length: what gets shorter is filled up with spaces behind the word.

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;

/**
 * Every word (up to white space) in which `sign` matches is replaced by `rewrite(word)`, filled with spaces to its old
 * length. Everything else keeps its place, so offsets stay good. Linear in the length of the text: a word is looked at once.
 *
 * @param sign a global pattern without look-behind
 * @example closeUp("a-b c", /-/g, (word) => word.replace("-", "")) // "ab  c"
 */
export const closeUp = (text: string, sign: RegExp, rewrite: (word: string) => string): string => {
  const parts: string[] = [];
  let done = 0;
  sign.lastIndex = 0;
  for (let hit = sign.exec(text); hit !== null; hit = sign.exec(text)) {
    let from = hit.index;
    while (from > done && !isSpace(text.charCodeAt(from - 1))) from -= 1;
    let to = hit.index + hit[0].length;
    while (to < text.length && !isSpace(text.charCodeAt(to))) to += 1;
    const word = text.slice(from, to);
    parts.push(text.slice(done, from), rewrite(word).slice(0, word.length).padEnd(word.length, " "));
    done = to;
    sign.lastIndex = to;
  }
  if (done === 0) return text;
  parts.push(text.slice(done));
  return parts.join("");
};
