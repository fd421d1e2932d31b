// Tells whether a mail comes from the person: from one of their addresses, or from one with a tag behind a plus.

/** `"Kim+shop@Example.org"` is `"kim@example.org"` (RFC 5233, "detail"). */
const fold = (address: string): string => address.toLowerCase().replace(/\+[^@]*(?=@[^@]*$)/, "");

/** `own`: the addresses and aliases of all mailboxes. An empty address is nobody's. */
export const isOwnAddress = (address: string, own: readonly string[]): boolean => {
  const folded = fold(address);
  return folded !== "" && own.some((one) => fold(one) === folded);
};
