// The one way in which a row is written down before it is hashed: docs/proof.md says it for everybody else.

export type CanonicalValue = string | number | boolean | null;

const encoder = new TextEncoder();

/**
 * The JSON Canonicalization Scheme (RFC 8785) for a flat record: names sorted by UTF-16 code units, no blanks, in UTF-8.
 *
 * `writeCanonical({ kind: "sent", at: 1 })` are the bytes of `{"at":1,"kind":"sent"}`. Throws for a number that is not an
 * integer, and for half a surrogate pair, which the scheme has no form for.
 */
export const writeCanonical = (record: Readonly<Record<string, CanonicalValue>>): Uint8Array => {
  const names = Object.keys(record).sort();
  const parts = names.map((name) => {
    const value = record[name] ?? null;
    if (typeof value === "number" && !Number.isSafeInteger(value)) throw new Error("not an integer");
    if (typeof value === "string" && /\p{Surrogate}/u.test(value)) throw new Error("half a character");
    return `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  });
  return encoder.encode(`{${parts.join(",")}}`);
};
