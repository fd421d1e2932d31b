// Finds hundreds of beginnings of words in one pass: a tree of letters walked from each start of a word.

// Letters, digits and the few signs that phrases hold; everything else ends a walk. Symbol 0 is "anything else".
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789 -'./&";
const width = 64;
const lastWordSymbol = 36;
const spaceSymbol = alphabet.indexOf(" ") + 1;
const tableEnd = 0x2070;
// Capitals and letters with accents count as their base letter, all dashes, quotes and spaces as the plain one.
const symbolOf = new Uint8Array(0x10000);
/** Set in the symbols that words are made of. */
const wordFlag = 64;
for (let code = 0; code < tableEnd; code += 1) {
  const letter = String.fromCharCode(code);
  const base = /\s/.test(letter)
    ? " "
    : /[\u2010-\u2015]/.test(letter)
      ? "-"
      : /[\u2018\u2019]/.test(letter)
        ? "'"
        : letter.normalize("NFKD").charAt(0).toLowerCase();
  const symbol = base === "" ? 0 : alphabet.indexOf(base) + 1;
  symbolOf[code] = symbol > 0 && symbol <= lastWordSymbol ? symbol | wordFlag : symbol;
}

/** A phrase with the number of the bit that it sets. */
export type TriePhrase = { readonly phrase: string; readonly bit: number };

/**
 * Sets the bits of all phrases that begin at a start of a word of `text` between `from` and `to` in `answer`, 32 in each number;
 * clears it first.
 */
export type WordTrie = (text: string, answer: Int32Array, from?: number, to?: number) => void;

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

/**
 * Pushes the nodes' rows into each other, so that the tree fits into the processor's cache: most nodes have one child. The
 * child of a node is in `cells[places[node] + symbol]`, below the number of that node; what another node's number stands in is not its own.
 */
function pack(nodes: Nodes) {
  const places = new Int32Array(nodes.count);
  let cells = new Int32Array(nodes.count * 2 + width * 4);
  // below stand no gaps that every symbol could fill
  let first = width;
  let last = 0;
  for (let node = 0; node < nodes.count; node += 1) {
    const symbols = nodes.symbolsOf(node);
    const [lowest] = symbols;
    if (lowest === undefined) continue;
    while (cells[first] !== 0) first += 1;
    // a child alone fits into any gap; several are tried near the end, since gaps that fit them are dear to find
    const from = symbols.length === 1 ? first : Math.max(first, last - nearEnd);
    let place = Math.max(0, from - lowest);
    while (symbols.some((symbol) => cells[place + symbol] !== 0)) place += 1;
    last = Math.max(last, place + width);
    if (place + width * 2 > cells.length) {
      const larger = new Int32Array(cells.length * 2);
      larger.set(cells);
      cells = larger;
    }
    places[node] = place;
    for (const symbol of symbols) cells[place + symbol] = (node << 16) | (nodes.next[node * width + symbol] as number);
  }
  return { places, cells };
}

/** The bits as pairs of numbers: which of `answer`, and the bits of it. */
const toPairs = (bits: Iterable<number>): readonly number[] => {
  const words = new Map<number, number>();
  for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...words].flat();
};

/** `ends` names, for each node at which phrases end, where their pairs stand in `pairs`, behind how many there are; else 0. */
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
  const ends = new Int32Array(nodes.count);
  const pairs = [0];
  for (const [node, bits] of bitsAt) {
    ends[node] = pairs.length;
    const own = toPairs(bits);
    pairs.push(own.length, ...own);
  }
  return { ...pack(nodes), ends, pairs: Int32Array.from(pairs) };
}

/** Texts are made symbols first: each letter is looked up once, however many walks pass it. */
class Reader {
  symbols = new Uint8Array(4096);
  /** Where words start. */
  starts = new Int32Array(4096);

  /** How many words there are. */
  read(text: string, from: number, to: number): number {
    if (to - from >= this.symbols.length) {
      this.symbols = new Uint8Array((to - from) * 2);
      this.starts = new Int32Array((to - from) * 2);
    }
    const { symbols, starts } = this;
    let words = 0;
    let before = 0;
    // no branch in here: where words start cannot be foreseen
    for (let at = from; at < to; at += 1) {
      const sign = symbolOf[text.charCodeAt(at)] as number;
      symbols[at - from] = sign & 63;
      starts[words] = at - from;
      words += (sign & ~before) >> 6;
      before = sign;
    }
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
  const { places, cells, ends, pairs } = growTree(phrases);
  const reader = new Reader();
  const take = (from: number, answer: Int32Array): void => {
    const last = from + (pairs[from] as number);
    for (let at = from + 1; at < last; at += 2) {
      const word = pairs[at] as number;
      answer[word] = (answer[word] as number) | (pairs[at + 1] as number);
    }
  };
  const step = (node: number, symbol: number): number => {
    const cell = cells[(places[node] as number) + symbol] as number;
    // an empty cell names no child, and counts as the root's
    return cell >> 16 === node ? cell & 0xffff : 0;
  };
  /** The nodes behind two letters: most words go no further, and are settled by one look. */
  const seconds = new Uint16Array(width * width);
  for (let first = 1; first < width; first += 1)
    for (let second = 1; second < width; second += 1) {
      const node = step(0, first);
      seconds[first * width + second] = node === 0 ? 0 : step(node, second);
    }
  const isShort = ({ phrase }: TriePhrase): boolean => phrase.length < 2;
  if ([...phrases].some(isShort)) throw new Error("a phrase of one letter would be passed over");
  /** Walks from the start of a word for as long as some phrase goes on so. */
  const walk = (symbols: Uint8Array, start: number, answer: Int32Array): void => {
    let at = start + 1;
    while (symbols[at] === spaceSymbol && symbols[at + 1] === spaceSymbol) at += 1;
    let node = seconds[((symbols[start] as number) << 6) | (symbols[at] as number)] as number;
    while (node !== 0) {
      const end = ends[node] as number;
      if (end !== 0) take(end, answer);
      at += 1;
      const symbol = symbols[at] as number;
      if (symbol === spaceSymbol) while (symbols[at + 1] === spaceSymbol) at += 1;
      node = step(node, symbol);
    }
  };
  return (text, answer, from = 0, to = text.length) => {
    answer.fill(0);
    const words = reader.read(text, from, to);
    const { symbols, starts } = reader;
    for (let word = 0; word < words; word += 1) walk(symbols, starts[word] as number, answer);
  };
}
