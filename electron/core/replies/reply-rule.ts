// The shape of one rule of the reader of replies, and how its pattern is written.
import type { RefusalGround } from "../../shared/letter-names.ts";
import type { ReplyKind } from "../../shared/reply-names.ts";

/**
 * `pattern` runs on one folded sentence (lower case, no accents: `loschen`, `reponse`), as do `needs`, each of which must stand in the same
 * sentence, and `unless`, which must not. `isWeak`: it says so only where nothing else in the mail says something else.
 */
export type ReplyRule = {
  readonly kind: ReplyKind;
  readonly name: string;
  readonly pattern: RegExp;
  readonly needs?: RegExp | readonly RegExp[];
  readonly unless?: RegExp;
  readonly isWeak?: boolean;
  /** Of `fulfilled`: data was handed over, nothing erased or stopped; how long data is kept may stand beside it. */
  readonly isCopy?: boolean;
  /** Of `fulfilled`: the answer is what the mail tells; believed only where it was asked for. */
  readonly isTold?: boolean;
  readonly ground?: RefusalGround;
};

/**
 * A pattern made of words; `~4` stands for up to four words between two others. It begins at the beginning of a word.
 *
 * @example phrase("we ~2 received").test("we have safely received it") // true
 */
export const phrase = (source: string): RegExp =>
  new RegExp(`\\b(?:${source.replace(/ ?~(\d{1,2}) ?/g, '[,;:.)"]{0,2}(?: [^\\s]{1,40}){0,$1}? [("]?')})`);

/**
 * Any of these words, whole; `*` stands for the rest of a word.
 *
 * @example anyOf("delet*|gone").test("we are deleting it") // true
 */
export const anyOf = (words: string): RegExp =>
  new RegExp(`\\b(?:${words.replaceAll("*", "[a-z]{0,14}")})(?![a-z0-9])`);

/** The same pattern with others beside it. */
export const or = (pattern: RegExp, more: string): RegExp => new RegExp(`${pattern.source}|${more}`);
