// Every word of very many companies in order, and in which companies each stands; built once, asked at each keystroke.
import { foldText } from "../companies/fold-text.ts";

/** How well a word is found in a company; higher is better, 0 is not at all. */
export const grades = { typo: 1, inside: 2, begins: 3, beginsName: 4 } as const;

export type WordIndex = {
  /** In order, by code unit. */
  readonly words: readonly string[];
  /** Of the word at `n` the places stand from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  /** The company's number doubled, and one more where the word stands in its name. */
  readonly places: Uint32Array;
  /** With how many letters a word begins as the one before it does. */
  readonly shared: Uint8Array;
  /** All words, each with a line end before it, and where each begins. */
  readonly joined: string;
  readonly offsets: Uint32Array;
};

/** Folded, in their order: `splitWords("Zoë & Co. (EU)")` is `["zoe", "co", "eu"]`. */
export const splitWords = (text: string): string[] => splitFolded(foldText(text));

export const splitFolded = (folded: string): string[] => folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");

/** With how many letters both begin; of more than 255 it makes no difference. */
const countAlike = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length, 255);
  let count = 0;
  while (count < most && one.charCodeAt(count) === other.charCodeAt(count)) count += 1;
  return count;
};

/** `first(words, test)`: the number of the first word from which on `test` holds. */
export const firstFrom = (count: number, holds: (at: number) => boolean): number => {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Of all words those that begin with this one: the number of the first, and of the first after them. */
export const beginningWith = (words: readonly string[], word: string): readonly [number, number] => {
  const from = firstFrom(words.length, (at) => (words[at] ?? "") >= word);
  const count = firstFrom(words.length - from, (at) => !(words[from + at] ?? "").startsWith(word));
  return [from, from + count];
};

type Named = { readonly folded: string; readonly others: readonly string[] };

const collect = (rows: readonly Named[]) => {
  const known = new Map<string, number>();
  const pairs: number[] = [];
  const add = (row: number, isName: 0 | 1, words: readonly string[]) => {
    for (const word of words) {
      let id = known.get(word);
      if (id === undefined) {
        id = known.size;
        known.set(word, id);
      }
      pairs.push(id, row * 2 + isName);
    }
  };
  rows.forEach(({ folded, others }, row) => {
    add(row, 1, splitFolded(folded));
    for (const other of others) add(row, 0, splitWords(other));
  });
  return { known, pairs };
};

export const buildWordIndex = (rows: readonly Named[]): WordIndex => {
  const { known, pairs } = collect(rows);
  const words = [...known.keys()].sort();
  const order = new Uint32Array(words.length);
  words.forEach((word, at) => {
    order[known.get(word) ?? 0] = at;
  });
  const starts = new Uint32Array(words.length + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const word = order[pairs[at] ?? 0] ?? 0;
    starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const places = new Uint32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const word = order[pairs[at] ?? 0] ?? 0;
    const place = next[word] ?? 0;
    places[place] = pairs[at + 1] ?? 0;
    next[word] = place + 1;
  }
  const offsets = new Uint32Array(words.length);
  let length = 0;
  words.forEach((word, at) => {
    offsets[at] = length + 1;
    length += word.length + 1;
  });
  return {
    words,
    starts,
    places,
    shared: Uint8Array.from(words, (word, at) => countAlike(word, words[at - 1] ?? "")),
    joined: `\n${words.join("\n")}`,
    offsets,
  };
};
