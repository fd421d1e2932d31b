// Keeps what was made of a thing for as long as that thing lives: parsing and compiling a template takes a hundred times
// as long as filling it, and a campaign fills the same one for every company.

/**
 * `make` is called once for each `of` and `key`, and must depend on nothing else; the answer is the same object each time.
 *
 * `const parse = remember((partials, source) => …); parse(partials, source)`
 */
export const remember = <Of extends object, T>(make: (of: Of, key: string) => T): ((of: Of, key: string) => T) => {
  const known = new WeakMap<Of, Map<string, { readonly made: T }>>();
  return (of, key) => {
    const found = known.get(of) ?? new Map<string, { readonly made: T }>();
    known.set(of, found);
    const entry = found.get(key) ?? { made: make(of, key) };
    found.set(key, entry);
    return entry.made;
  };
};
