// The gate in front of all finders: one pass over a sentence says what it could speak of at all.
import { type Right, rights } from "../../shared/lists.ts";
import { lawNames } from "./laws/law-names.ts";
import { rightStems } from "./rights/right-stems.ts";
import { createWordTrie, type TriePhrase, type WordTrie } from "./word-trie.ts";

const practiceStems = {
  time: "day|days|tag|tage|jour|dia|giorn|dagen|werkdag|month|monat|mois|mes |meses|mese|mesi|maand|week|woche|semaine|semana|settiman|weken|business day",
  identity:
    "identit|identid|identif|verif|authentic|ausweis|personalausweis|proof|who you are|passport|id card|dni|national id|piece d'ident|justif|nachweis",
  selling: "sell|selling|sold|sale|rent|trade|verkauf|vend|vente|venta|verkop|verkoch",
  sharing:
    "share|sharing|shared|disclos|provid|transfer|transmi|pass |passed|give|sent to|available to|recipient|weiter|ubermitt|empfang|partag|communiqu|destinat|divulg|compart|comunic|ced|condivi|delen|gedeeld|verstrek|doorgev",
  keeping:
    "retain|retention|keep|kept|store|storing|stored|gespeichert|speicher|aufbewahr|conserv|bewaar|bewaren|armazen|guard",
  age: "child|minor|kind|jugend|minderjahr|enfant|mineur|menor|nino|bambin|crianca|adolescen|year|under|jahr|lebensjahr|ans|anos|anni|jaar|age",
} as const;
type Practice = keyof typeof practiceStems;
const practices = Object.keys(practiceStems) as Practice[];

/** The bit of a right in `topics`. */
export const rightBit = (right: Right): number => 1 << rights.indexOf(right);
/** The bit of a practice in `topics`. */
export const practiceBit = (practice: Practice): number => 1 << (rights.length + practices.indexOf(practice));

const lawBits = 31;
/** The bit of `lawNames[index]` in `laws`; the rarest laws share the last bit. */
export const lawBit = (index: number): number => 1 << Math.min(index, lawBits - 1);

const phrasesOf = (stems: string, low: number, high: number): TriePhrase[] =>
  stems.split("|").map((phrase) => ({ phrase, low, high }));
const findStems = createWordTrie([
  ...rights.flatMap((right) => phrasesOf(rightStems[right], rightBit(right), 0)),
  ...practices.flatMap((practice) => phrasesOf(practiceStems[practice], practiceBit(practice), 0)),
  ...lawNames.flatMap(({ stems }, index) => phrasesOf(stems, 0, lawBit(index))),
]);

/** Writes what a sentence could speak of into `answer`: `[topics, laws]`; twice 0 for a good part of all sentences. */
export const findTopics: WordTrie = findStems;
