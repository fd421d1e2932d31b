// The gate in front of all finders: one pass over a sentence says what it could speak of, down to the single rule.
import { rights } from "../../shared/lists.ts";
import { anchorWords } from "./anchor-words.ts";
import { readLaterWords } from "./later-words.ts";
import { lawNames } from "./laws/law-names.ts";
import { readOpenings } from "./opening-words.ts";
import { recipientKinds } from "./recipient-kinds.ts";
import { allRightRules } from "./rights/all-right-rules.ts";
import type { RightRule } from "./rights/right-rule.ts";
import { ways } from "./rights/ways.ts";
import { createWordTrie, type TriePhrase } from "./word-trie.ts";

const practiceStems = {
  time: "day|days|tag|tage|jour|dia|giorn|dagen|werkdag|month|monat|mois|mes |meses|mese|mesi|maand|week|woche|semaine|semana|settiman|weken|business day",
  identity:
    "identit|identid|identif|verif|authentic|ausweis|personalausweis|proof|who you are|passport|id card|dni|national id|piece d'ident|justif|nachweis",
  selling:
    "sell|selling|sold|resell|sale|rent|trade|verkauf|weiterverk|verausser|vend|vente|venta|verkop|verkoch|verkoop|doorverk",
  others:
    "third|other compan|other organ|other part|other indiv|other person|outside|anyone|anybody|any other|dritte|tiers|tercer|terzi|terceir|derden",
  sharing:
    "share|sharing|shared|disclos|provid|transfer|transmi|pass |passed|give|sent to|available to|recipient|weiter|ubermitt|empfang|partag|communiqu|destinat|divulg|compart|comunic|ced|condivi|delen|gedeeld|verstrek|doorgev",
  keeping:
    "retain|retention|keep|kept|store|storing|stored|gespeichert|speicher|aufbewahr|conserv|bewaar|bewaren|armazen|guard",
  age: "child|minor|kind|jugend|minderjahr|enfant|mineur|menor|nino|bambin|crianca|adolescen|year|under|jahr|lebensjahr|ans|anos|anni|jaar|age",
} as const;
type Practice = keyof typeof practiceStems;
const practices = Object.keys(practiceStems) as Practice[];

/** A topic is open where a word begins with one of `openings` and one with one of `stems`; null asks for nothing. */
type Gate = { readonly openings: readonly string[] | null; readonly stems: readonly string[] | null };

const split = (stems: string): readonly string[] => stems.split("|");
const wordsOf = (what: string, ...patterns: (RegExp | undefined)[]): readonly string[] =>
  patterns.flatMap((pattern) => {
    if (pattern === undefined) return [];
    const source = pattern.source.toLowerCase();
    const words = readLaterWords(source) ?? readOpenings(source);
    if (words === null) throw new Error(`a pattern of ${what} can hold anything, so that no gate can be made`);
    return words;
  });

const gateOf = (rule: RightRule): Gate => {
  const openings = readOpenings(rule.pattern.source);
  const stems = rule.stems === undefined ? readLaterWords(rule.pattern.source) : split(rule.stems);
  if (openings === null && stems === null) throw new Error(`${rule.right}/${rule.name} needs stems`);
  return { openings, stems };
};

/** Phrases are ASCII: letters count as their base letter. */
const toAscii = (word: string): string => word.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");

const rulesInOrder = rights.flatMap((right) => allRightRules.filter((rule) => rule.right === right));
const listGates = (): readonly Gate[] => [
  ...practices.map((practice) => ({ openings: null, stems: split(practiceStems[practice]) })),
  ...ways.map(([way, pattern]) => ({ openings: null, stems: wordsOf(way, pattern) })),
  ...recipientKinds.map(({ value, pattern }) => ({ openings: null, stems: wordsOf(value, pattern) })),
  { openings: null, stems: anchorWords.map(toAscii) },
  // that of `evenTopic`: no words open it
  { openings: [], stems: [] },
  ...lawNames.map(({ law, names, signs, implies }) => ({ openings: null, stems: wordsOf(law, names, signs, implies) })),
  ...rulesInOrder.map(gateOf),
];

/** The topic of a practice. */
export const practiceTopic = (practice: Practice): number => practices.indexOf(practice);
/** The topic of `ways[index]`. */
export const wayTopic = (index: number): number => practices.length + index;
/** The topic of `recipientKinds[index]`. */
export const kindTopic = (index: number): number => practices.length + ways.length + index;
/** The topic of all `anchorWords` together. */
export const anchorTopic = practices.length + ways.length + recipientKinds.length;
/** No topic: set for a sentence of printable ASCII with single spaces, which needs no folding but of its capitals. */
export const evenTopic = anchorTopic + 1;
/** The topics of `lawNames` are those from here on, in their order. */
export const firstLawTopic = evenTopic + 1;
/** The topics of the rules of the rights finder are the last ones, from here on; those of one right stand together. */
export const firstRuleTopic = firstLawTopic + lawNames.length;
/** The rule of a topic. */
export const ruleOf = (topic: number): RightRule | undefined => rulesInOrder[topic - firstRuleTopic];

/** How many numbers of 32 bits hold all topics. */
export const topicWords = Math.ceil((firstRuleTopic + rulesInOrder.length) / 32);

const without = (gates: readonly Gate[], phrases: (gate: Gate) => readonly string[] | null): Int32Array => {
  const bits = new Int32Array(topicWords);
  gates.forEach((gate, topic) => {
    if (phrases(gate) === null) bits[topic >> 5] = (bits[topic >> 5] ?? 0) | (1 << (topic & 31));
  });
  return bits;
};

/** Made for the first sentence that is read: it takes a tenth of a second, which a start of the app need not wait for. */
const buildTable = () => {
  const gates = listGates();
  const phrases = gates.flatMap(({ openings, stems }, topic): TriePhrase[] => [
    ...(openings ?? []).map((phrase) => ({ phrase, bit: topic })),
    ...(stems ?? []).map((phrase) => ({ phrase, bit: topicWords * 32 + topic })),
  ]);
  return {
    find: createWordTrie(phrases),
    withoutOpenings: without(gates, ({ openings }) => openings),
    withoutStems: without(gates, ({ stems }) => stems),
    seen: new Int32Array(topicWords * 2),
  };
};
let table: ReturnType<typeof buildTable> | undefined;

type Piece = { readonly start: number; readonly end: number };

/**
 * Writes the topics of a sentence of `text` into `answer` from `at` on, 32 in each of `topicWords` numbers; false when it has
 * none. Letters of a whole text are read faster than those of a piece cut out of it.
 */
export const findTopics = (text: string, { start, end }: Piece, answer: Int32Array, at: number): boolean => {
  table ??= buildTable();
  const { find, withoutOpenings, withoutStems, seen } = table;
  const isEven = find(text, seen, start, end);
  let any = 0;
  for (let word = 0; word < topicWords; word += 1) {
    const opened = (seen[word] as number) | (withoutOpenings[word] as number);
    const both = opened & ((seen[topicWords + word] as number) | (withoutStems[word] as number));
    answer[at + word] = both;
    any |= both;
  }
  if (isEven) answer[at + (evenTopic >> 5)] = (answer[at + (evenTopic >> 5)] as number) | (1 << (evenTopic & 31));
  return any !== 0;
};
