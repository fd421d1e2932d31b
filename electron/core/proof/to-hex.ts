// Bytes as people copy them.

/** `toHex(Uint8Array.of(1, 171))` is `"01ab"`. */
export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
