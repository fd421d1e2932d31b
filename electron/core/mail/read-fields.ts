// Reads the header lines of a mail or of a part of one.

export type Fields = readonly (readonly [name: string, value: string])[];

/**
 * Header lines, folded ones put together, names in lower case; what is no header line is left out. Linear.
 *
 * `readFields("Subject: a\n b")` is `[["subject", "a b"]]`.
 */
export const readFields = (text: string): Fields =>
  text
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
    .flatMap((line) => {
      const [, name, value] = /^([!-9;-~]{1,100}):[ \t]*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value.trim()] as const];
    });

/** All values under a name (in lower case), in their order. */
export const valuesOf = (fields: Fields, name: string): readonly string[] =>
  fields.filter(([key]) => key === name).map(([, value]) => value);
