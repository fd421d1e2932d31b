// Says the same again without asking again: a row of the board says ten things, most of them what the row above said.

/** A list of days and a dictionary are far smaller. */
const most = 5000;

/** Of a function that for the same values always says the same, as long as it is not replaced by another one. */
export const rememberSaid = <Given extends readonly unknown[]>(say: (...given: Given) => string) => {
  const said = new Map<string, string>();
  return (...given: Given): string => {
    // No text and no key of the words begins with a space.
    const [first] = given;
    const key = given.length === 1 && typeof first === "string" ? first : ` ${JSON.stringify(given)}`;
    const known = said.get(key);
    if (known !== undefined) return known;
    if (said.size >= most) said.clear();
    const words = say(...given);
    said.set(key, words);
    return words;
  };
};
