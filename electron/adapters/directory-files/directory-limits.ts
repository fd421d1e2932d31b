// How much of a file of companies is looked at; what is larger is none, or was made to do harm.

/** A spreadsheet has 16,384 at the most, and no list of companies a tenth of that. */
export const mostColumns = 1000;

/** In characters: a row, or a thing in a JSON file. A quote that is never closed makes a row of all that follows. */
export const longestRow = 1_000_000;

/** In bytes, unpacked: a file in a zip, or a file that is one thing of JSON. */
export const largestPart = 16 * 1024 * 1024;

/** In bytes, unpacked: a table in a zip. Ten times what half a million companies take. */
export const largestTable = 1024 * 1024 * 1024;

/** Files in a zip. */
export const mostParts = 1_000_000;

/** Rows that are handed on at once. */
export const rowsAtOnce = 2000;
