// Makes one space of every run of white space, quickly where there is little to do.

/**
 * `text.replace(/\s+/g, " ")` for text that `foldCharacters` has made plain: there all white space is spaces and line ends, and
 * mostly it is as it should be.
 *
 * @example closeGaps("a \n b c") // "a b c"
 */
export const closeGaps = (text: string): string =>
  text.includes("\n") || text.includes("  ") ? text.replace(/\n\s*| \s+/g, " ") : text;
