// Makes one space of every run of white space, quickly where there is little to do.

/** Everything that is no single space. */
const gap = /[^\S ]\s*| \s+/g;

/**
 * `text.replace(/\s+/g, " ")`, which stops at every space; most spaces are as they should be.
 *
 * @example closeGaps("a \n b c") // "a b c"
 */
export const closeGaps = (text: string): string => text.replace(gap, " ");
