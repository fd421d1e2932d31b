// Finds hundreds of beginnings of words in one pass: a tree of letters walked from each start of a word.

// Letters, digits and the few signs that phrases hold; everything else ends a walk. Symbol 0 is "anything else".
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789 -'./&";
const width = 64;
const symbolBits = width - 1;
const lastWordSymbol = 36;
const spaceSymbol = alphabet.indexOf(" ") + 1;
/** No letter's: it stands in empty cells. */
const noSymbol = symbolBits;
const tableEnd = 0x2070;
// Capitals and letters with accents count as their base letter, all dashes, quotes and spaces as the plain one.
const symbolOf = new Uint16Array(0x10000);
/** Set in the symbols that words are made of, in that of the space, and in those of signs that are no printable ASCII. */
const wordFlag = 64;
const spaceFlag = 128;
const oddFlag = 256;
for (let code = 0; code < symbolOf.length; code += 1) {
  const letter = String.fromCharCode(code);
  const base = /\s/.test(letter)
    ? " "
    : /[\u2010-\u2015]/.test(letter)
      ? "-"
      : /[\u2018\u2019]/.test(letter)
        ? "'"
        : letter.normalize("NFKD").charAt(0).toLowerCase();
  const symbol = base === "" || code >= tableEnd ? 0 : alphabet.indexOf(base) + 1;
  const isWord = symbol > 0 && symbol <= lastWordSymbol;
  const isOdd = code < 32 || code > 126;
  symbolOf[code] = symbol | (isWord ? wordFlag : 0) | (letter === " " ? spaceFlag : 0) | (isOdd ? oddFlag : 0);
}

/** A phrase with the number of the bit that it sets. */
export type TriePhrase = { readonly phrase: string; readonly bit: number };

/**
 * Sets the bits of all phrases that begin at a start of a word of `text` between `from` and `to` in `answer`, 32 in each number;
 * clears it first. True when all of that is printable ASCII with single spaces: it was seen in passing.
 */
export type WordTrie = (text: string, answer: Int32Array, from?: number, to?: number) => boolean;

/** Nodes of `width` places each, in an array that grows. */
class Nodes {
  next = new Uint16Array(width * 1024);
  count = 1;

  child(node: number, symbol: number): number {
    const known = this.next[node * width + symbol] ?? 0;
    if (known !== 0) return known;
    const child = this.count;
    if (child > 0x7fff) throw new Error("the tree has more nodes than its cells can name");
    if ((child + 1) * width > this.next.length) {
      const larger = new Uint16Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.count += 1;
    this.next[node * width + symbol] = child;
    return child;
  }

  /** The symbols under which a node has children. */
  symbolsOf(node: number): readonly number[] {
    const symbols: number[] = [];
    for (let symbol = 1; symbol < width; symbol += 1) if (this.next[node * width + symbol] !== 0) symbols.push(symbol);
    return symbols;
  }
}

const nearEnd = 256;
/** A cell holds a symbol, whether phrases end there, and the place of the node that the symbol leads to, or 0. */
const endFlag = width;
const placeShift = 7;

/**
 * Pushes the nodes' rows into each other, so that the tree fits into the processor's cache: most nodes have one child. The child
 * of the node at `place` is in `cells[place + symbol]`, if that cell holds the symbol: no two nodes have the same place.
 */
function pack(nodes: Nodes) {
  const places = new Int32Array(nodes.count);
  const cellOf = new Int32Array(nodes.count);
  const taken = new Set<number>();
  let cells = new Int32Array(nodes.count * 2 + width * 4).fill(noSymbol);
  // what did not fit below, for a symbol alone, never will
  const tried = new Int32Array(width).fill(1);
  let last = 0;
  for (let node = 0; node < nodes.count; node += 1) {
    const symbols = nodes.symbolsOf(node);
    const [lowest] = symbols;
    if (lowest === undefined) continue;
    const isAlone = symbols.length === 1;
    // a child alone fits into any gap; several are tried near the end, since gaps that fit them are dear to find
    let place = isAlone ? (tried[lowest] as number) : Math.max(1, last - nearEnd);
    while (taken.has(place) || symbols.some((symbol) => cells[place + symbol] !== noSymbol)) place += 1;
    if (isAlone) tried[lowest] = place + 1;
    taken.add(place);
    last = Math.max(last, place + width);
    if (place + width * 2 > cells.length) {
      const larger = new Int32Array(cells.length * 2).fill(noSymbol);
      larger.set(cells);
      cells = larger;
    }
    places[node] = place;
    for (const symbol of symbols) {
      cells[place + symbol] = symbol;
      cellOf[nodes.next[node * width + symbol] as number] = place + symbol;
    }
  }
  for (let node = 1; node < nodes.count; node += 1) {
    const cell = cellOf[node] as number;
    cells[cell] = (cells[cell] as number) | ((places[node] as number) << placeShift);
  }
  if (last > 0xffff) throw new Error("the tree has more cells than its numbers can name");
  return { root: places[0] as number, cellOf, cells };
}

/** The bits as pairs of numbers: which of `answer`, and the bits of it. */
const toPairs = (bits: Iterable<number>): readonly number[] => {
  const words = new Map<number, number>();
  for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...words].flat();
};

/** `ends` names, for each cell at which phrases end, where their pairs stand in `pairs`, behind how many there are. */
function growTree(phrases: Iterable<TriePhrase>) {
  const nodes = new Nodes();
  const bitsAt = new Map<number, Set<number>>();
  for (const { phrase, bit } of phrases) {
    let node = 0;
    for (const letter of phrase) {
      const symbol = alphabet.indexOf(letter) + 1;
      if (symbol === 0) throw new Error(`"${phrase}" holds a sign that phrases cannot hold`);
      node = nodes.child(node, symbol);
    }
    bitsAt.set(node, (bitsAt.get(node) ?? new Set()).add(bit));
  }
  const { root, cellOf, cells } = pack(nodes);
  const ends = new Int32Array(cells.length);
  const pairs: number[] = [];
  for (const [node, bits] of bitsAt) {
    const cell = cellOf[node] as number;
    cells[cell] = (cells[cell] as number) | endFlag;
    ends[cell] = pairs.length;
    const own = toPairs(bits);
    pairs.push(own.length, ...own);
  }
  return { root, cells, ends, pairs: Int32Array.from(pairs) };
}

/** Texts are made symbols first: each letter is looked up once, however many walks pass it. */
class Reader {
  symbols = new Uint8Array(4096);
  /** Where words start. */
  starts = new Int32Array(4096);
  /** All that was read is printable ASCII with single spaces. */
  isEven = false;

  /** How many words there are. */
  read(text: string, from: number, to: number): number {
    if (to - from >= this.symbols.length) {
      this.symbols = new Uint8Array((to - from) * 2);
      this.starts = new Int32Array((to - from) * 2);
    }
    const { symbols, starts } = this;
    let words = 0;
    let before = 0;
    let all = 0;
    let doubled = 0;
    // no branch in here: where words start cannot be foreseen
    for (let at = from; at < to; at += 1) {
      const sign = symbolOf[text.charCodeAt(at)] as number;
      symbols[at - from] = sign & symbolBits;
      starts[words] = at - from;
      words += ((sign & ~before) >> 6) & 1;
      all |= sign;
      doubled |= sign & before;
      before = sign;
    }
    this.isEven = (all & oddFlag) === 0 && (doubled & spaceFlag) === 0;
    // nothing goes on behind the end
    symbols[to - from] = 0;
    return words;
  }
}

/**
 * Builds the tree. Phrases are lower case ASCII with single spaces; the text need not be: case, accents and the length of
 * gaps are passed over. A phrase fits where a word begins with it: "delet" fits "Deleting". The time to search is one look
 * at each letter and a short walk a word, however many phrases there are.
 */
export function createWordTrie(phrases: readonly TriePhrase[]): WordTrie {
  const { root, cells, ends, pairs } = growTree(phrases);
  const reader = new Reader();
  const take = (from: number, answer: Int32Array): void => {
    const last = from + (pairs[from] as number);
    for (let at = from + 1; at < last; at += 2) {
      const word = pairs[at] as number;
      answer[word] = (answer[word] as number) | (pairs[at + 1] as number);
    }
  };
  /** The cell that a symbol leads to from the node at `place`; 0: none. */
  const step = (place: number, symbol: number): number =>
    ((cells[place + symbol] as number) & symbolBits) === symbol ? place + symbol : 0;
  /** The cells behind two letters: most words go no further, and are settled by one look. */
  const seconds = new Uint16Array(width * width);
  for (let first = 1; first < noSymbol; first += 1)
    for (let second = 1; second < noSymbol; second += 1) {
      const cell = step(root, first);
      seconds[first * width + second] = cell === 0 ? 0 : step((cells[cell] as number) >> placeShift, second);
    }
  const isShort = ({ phrase }: TriePhrase): boolean => phrase.length < 2;
  if ([...phrases].some(isShort)) throw new Error("a phrase of one letter would be passed over");
  /** Walks from the start of a word for as long as some phrase goes on so. */
  const walk = (symbols: Uint8Array, start: number, answer: Int32Array): void => {
    let at = start + 1;
    while (symbols[at] === spaceSymbol && symbols[at + 1] === spaceSymbol) at += 1;
    let place = seconds[((symbols[start] as number) << 6) | (symbols[at] as number)] as number;
    while (place !== 0) {
      const cell = cells[place] as number;
      if ((cell & endFlag) !== 0) take(ends[place] as number, answer);
      const next = cell >> placeShift;
      if (next === 0) return;
      at += 1;
      const symbol = symbols[at] as number;
      if (symbol === spaceSymbol) while (symbols[at + 1] === spaceSymbol) at += 1;
      place = step(next, symbol);
    }
  };
  return (text, answer, from = 0, to = text.length) => {
    answer.fill(0);
    const words = reader.read(text, from, to);
    const { symbols, starts } = reader;
    for (let word = 0; word < words; word += 1) walk(symbols, starts[word] as number, answer);
    return reader.isEven;
  };
}
