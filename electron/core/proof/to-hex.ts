// Bytes as people copy them, and back.

/** `toHex(Uint8Array.of(1, 171))` is `"01ab"`. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** `fromHex("01ab")` is the bytes 1 and 171. Throws for what is no hex. */
export const fromHex = (hex: string): Uint8Array => {
  if (!/^(?:[0-9a-f]{2})*$/.test(hex)) throw new Error("not hex");
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
};
