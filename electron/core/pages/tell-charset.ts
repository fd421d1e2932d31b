// What a server's header says of how a text is written.

/** `tellCharset('text/csv; charset="EUC-JP"')` is "euc-jp"; null: it says nothing. Whether that is so, the bytes decide. */
export const tellCharset = (type: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w:.+-]{1,40})"?/i.exec(type ?? "")?.[1]?.toLowerCase() ?? null;
