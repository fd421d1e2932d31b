// Words inside a sentence that are in another language than the sentence, so that a screen reader speaks them as such.

/** Private-use characters: they stand in no name and never reach the screen. */
const [start, end] = ["\uE000", "\uE001"];

export type Spoken = { readonly text: string; readonly isEnglish: boolean };

/** Marks what stands in English in a German sentence. */
export const foreign = ({ text, isEnglish }: Spoken): string => (isEnglish ? `${start}${text}${end}` : text);

/** The sentence in pieces, the marks gone. */
export const splitForeign = (sentence: string): readonly Spoken[] =>
  sentence
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith(start) ? { text: piece.slice(1, -1), isEnglish: true } : { text: piece, isEnglish: false },
    );
