// The shape of one law's table of elements.
import type { LetterName } from "../../../shared/letter-names.ts";

/**
 * `elements`: each partial of `partials/<law>/` that some letter must have, with the provision that it must cite as English
 * letters write it, without the law's name (`15(3)`); null: it rests on no single provision. `letters`: which of them.
 */
export type RequiredByLaw = {
  readonly elements: Readonly<Record<string, string | null>>;
  readonly letters: Partial<Readonly<Record<LetterName, readonly string[]>>>;
};
