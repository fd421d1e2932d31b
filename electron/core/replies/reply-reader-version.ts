// Which reader of replies read a mail: a mail that an older one read is read anew.

/** Rises whenever the same mail may be read differently. */
export const replyReaderVersion = 3;
