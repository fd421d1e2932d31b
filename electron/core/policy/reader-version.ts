// The reader's version: findings carry it, and those of an older reader are derived anew from the kept snapshot.

/** Raised whenever a change can change what is found. Year, month, count. */
export const readerVersion = "2026.11.3";
