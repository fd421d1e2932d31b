// The most that is read of a file, and what is said where there is more.

/** Bytes of the largest file that is read: a page saved with its pictures in it. */
export const mostFileBytes = 64 * 1024 * 1024;
export const sizeSentence = `This file is larger than ${mostFileBytes / 1024 / 1024} MB, the most that is read.`;

/** A policy has some ten thousand characters; the longest collections some million. */
export const mostCharacters = 12_000_000;
export const lengthSentence = "The text is longer than twelve million characters, far more than any policy.";
