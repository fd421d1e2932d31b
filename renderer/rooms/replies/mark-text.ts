// Cuts a text into what is marked and what is not.

type Span = { readonly start: number; readonly end: number };
export type TextPart = { readonly start: number; readonly words: string; readonly isMarked: boolean };

/**
 * Spans may overlap and come in any order; what lies outside of the text is cut. `markText("abc", [{ start: 1, end: 2 }])`
 * has three parts, the second of them marked.
 */
export const markText = (text: string, spans: readonly Span[]): readonly TextPart[] => {
  const parts: TextPart[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ start: at, words: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(Math.max(start, at), text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return parts;
};
