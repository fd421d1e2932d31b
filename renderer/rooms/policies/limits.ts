// What main takes in at most, so that the window can refuse more at once; limits.test.ts holds it to the contract.

/** Bytes of a file. */
export const mostPolicyBytes = 64 * 1024 * 1024;

/** UTF-16 code units of a pasted text. */
export const mostPolicyText = 12_000_000;

/** Pasted text that is longer is not put into the field: Chromium would lay it all out at once. */
export const mostShownText = 200_000;
