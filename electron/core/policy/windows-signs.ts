// The signs that windows-1252 has where Latin-1 has none.

/** Of the bytes 0x80 to 0x9F, in their order; a byte that has no sign there is its control sign. */
export const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
