// Keeps a spreadsheet from taking a text for a formula, so that it can be undone exactly.

/**
 * What spreadsheets may take for the beginning of a formula (OWASP, "CSV Injection"), also in its full-width forms; and
 * the apostrophe itself, so that one that was there is told from one that we set.
 */
const beginning = /^['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const guarded = /^'(?=['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/;

/** `guardCell("=1+1")` is `"'=1+1"`; `guardCell("'=")` is `"''="`. */
export const guardCell = (text: string): string => (beginning.test(text) ? `'${text}` : text);

/** The way back. */
export const unguardCell = (text: string): string => text.replace(guarded, "");
