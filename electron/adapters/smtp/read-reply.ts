// Reads a server's reply the strict way (RFC 5321 section 4.2): what is no whole reply is none at all.

/** `code` is the three digits, `enhanced` the status of RFC 3463 such as `5.1.1`. */
export type Reply = { readonly code: number; readonly enhanced: string | null };

/**
 * Lines with one and the same code, `-` after it in all but the last; anything else is null.
 *
 * `readReply("550 5.1.1 Nobody here")` is `{ code: 550, enhanced: "5.1.1" }`; `readReply("2 ok")` is null.
 */
export const readReply = (text: string): Reply | null => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => /^([2-5]\d\d)(-| |$)(?:([245]\.\d{1,3}\.\d{1,3})(?: |$))?/.exec(line));
  const last = lines.at(-1);
  if (!last) return null;
  const isWhole = lines.every((line, at) => line?.[1] === last[1] && (line?.[2] === "-") === at < lines.length - 1);
  return isWhole ? { code: Number(last[1]), enhanced: last[3] ?? null } : null;
};
