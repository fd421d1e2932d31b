// A first look at a mail address, to help with typing mistakes at once; main has the last word.
export const looksLikeAddress = (text: string): boolean =>
  /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/.test(text.trim());
