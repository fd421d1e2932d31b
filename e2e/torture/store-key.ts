// The key of the stores that are tortured: they are encrypted and sealed, as everybody's are.

export const storeKey = new Uint8Array(32).fill(7);
