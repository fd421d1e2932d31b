// Finds hundreds of beginnings of words in one pass: a tree of letters walked from each start of a word.

// Letters, digits and the few signs that phrases hold; everything else ends a walk. Symbol 0 is "anything else".
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789 -'./&";
const width = 64;
const lastWordSymbol = 36;
const spaceSymbol = alphabet.indexOf(" ") + 1;
const tableEnd = 0x2070;
// Capitals and letters with accents count as their base letter, all dashes, quotes and spaces as the plain one.
const symbolOf = new Uint8Array(tableEnd);
for (let code = 0; code < tableEnd; code += 1) {
  const letter = String.fromCharCode(code);
  const base = /\s/.test(letter)
    ? " "
    : /[\u2010-\u2015]/.test(letter)
      ? "-"
      : /[\u2018\u2019]/.test(letter)
        ? "'"
        : letter.normalize("NFKD").charAt(0).toLowerCase();
  symbolOf[code] = base === "" ? 0 : alphabet.indexOf(base) + 1;
}

/** A phrase with the bits that it sets: 31 in `low` and 31 in `high`. */
export type TriePhrase = { readonly phrase: string; readonly low: number; readonly high: number };

/** Writes the bits of all phrases that begin at a start of a word of `text` into `answer` (`[low, high]`). */
export type WordTrie = (text: string, answer: Int32Array) => void;

function growTree(phrases: Iterable<TriePhrase>) {
  const next: number[] = new Array<number>(width).fill(0);
  const low: number[] = [0];
  const high: number[] = [0];
  for (const { phrase, ...bits } of phrases) {
    let node = 0;
    for (let i = 0; i < phrase.length; i += 1) {
      const symbol = alphabet.indexOf(phrase.charAt(i)) + 1;
      if (symbol === 0) throw new Error(`"${phrase}" holds a sign that phrases cannot hold`);
      let child = next[node * width + symbol] ?? 0;
      if (child === 0) {
        child = low.length;
        low.push(0);
        high.push(0);
        for (let s = 0; s < width; s += 1) next.push(0);
        next[node * width + symbol] = child;
      }
      node = child;
    }
    low[node] = (low[node] ?? 0) | bits.low;
    high[node] = (high[node] ?? 0) | bits.high;
  }
  return { next: Uint16Array.from(next), low: Int32Array.from(low), high: Int32Array.from(high) };
}

/**
 * Builds the tree. Phrases are lower case ASCII with single spaces; the text need not be: case, accents and the length of
 * gaps are passed over. A phrase fits where a word begins with it: "delet" fits "Deleting". The time to search is one look
 * at each letter and a short walk a word, however many phrases there are.
 */
export function createWordTrie(phrases: Iterable<TriePhrase>): WordTrie {
  const { next, low, high } = growTree(phrases);
  const symbolAt = (text: string, at: number): number => {
    const code = text.charCodeAt(at);
    return code < tableEnd ? (symbolOf[code] as number) : 0;
  };
  return (text, answer) => {
    const { length } = text;
    let lows = 0;
    let highs = 0;
    let wasInWord = false;
    for (let start = 0; start < length; start += 1) {
      const symbol = symbolAt(text, start);
      const isInWord = symbol > 0 && symbol <= lastWordSymbol;
      if (isInWord && !wasInWord) {
        let node = next[symbol] as number;
        for (let at = start + 1; node !== 0; at += 1) {
          lows |= low[node] as number;
          highs |= high[node] as number;
          if (at >= length) break;
          const letter = symbolAt(text, at);
          if (letter === spaceSymbol) while (at + 1 < length && symbolAt(text, at + 1) === spaceSymbol) at += 1;
          node = next[(node << 6) | letter] as number;
        }
      }
      wasInWord = isInWord;
    }
    answer[0] = lows;
    answer[1] = highs;
  };
}
