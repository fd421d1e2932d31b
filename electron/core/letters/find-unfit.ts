// What in a value must not stand in a letter or its headers.

/** `line-break`: a second line where one is meant; `control`: invisible characters that rule terminals or turn text around. */
export type Unfit = "line-break" | "control";

// Everything that some reader takes for the end of a line.
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;

// Control characters but tab and line ends, unpaired surrogates, and the bidirectional embeddings, overrides and isolates,
// with which an address can be made to read as another one. The plain right-to-left marks, which names in Arabic or
// Hebrew may need, pass.
const CONTROL = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]|\p{Surrogate}/u;

/**
 * null: the text may stand as it is; nothing is ever taken out silently. `lines: "many"` allows line breaks.
 *
 * `findUnfit("Ada\r\nBcc: x@example.org", { lines: "one" })` is `line-break`.
 */
export const findUnfit = (text: string, { lines }: { readonly lines: "one" | "many" }): Unfit | null => {
  if (lines === "one" && LINE_BREAK.test(text)) return "line-break";
  return CONTROL.test(text) ? "control" : null;
};
