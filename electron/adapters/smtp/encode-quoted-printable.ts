// Writes a text as quoted-printable (RFC 2045 section 6.7): ASCII, short lines, nothing that a server on the way rewrites.

/** A line may have 76 characters, the last of them the `=` that says that it goes on. */
const longestLine = 76;

const encoder = new TextEncoder();

const asHex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

const isPlain = (byte: number): boolean => (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09;

/**
 * What would mean something else at the start of a line on the wire or in a mailbox file: the dot that ends a mail if a
 * server forgets to double it, and the `From ` that begins the next one.
 */
const isRisky = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0x2e || (bytes[at] === 0x46 && String.fromCharCode(...bytes.subarray(at, at + 5)) === "From ");

const encodeLine = (line: string): string => {
  const bytes = encoder.encode(line);
  const lines: string[] = [];
  let current = "";
  bytes.forEach((byte, at) => {
    const isLast = at === bytes.length - 1;
    const token = (start: boolean): string => {
      const isBlankAtEnd = isLast && (byte === 0x20 || byte === 0x09);
      return !isPlain(byte) || isBlankAtEnd || (start && isRisky(bytes, at)) ? asHex(byte) : String.fromCharCode(byte);
    };
    const next = token(current === "");
    if (current.length + next.length <= longestLine - (isLast ? 0 : 1)) {
      current += next;
    } else {
      lines.push(`${current}=`);
      current = token(true);
    }
  });
  return [...lines, current].join("\r\n");
};

/**
 * Line breaks of any kind become CRLF; everything else comes back exactly as it was, but for halves of surrogate pairs,
 * which are no characters. The result ends with CRLF.
 *
 * `encodeQuotedPrintable("Grüße\n")` is `"Gr=C3=BC=C3=9Fe\r\n"`.
 */
export const encodeQuotedPrintable = (text: string): string => {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  if (lines.at(-1) === "" && lines.length > 1) lines.pop();
  return `${lines.map(encodeLine).join("\r\n")}\r\n`;
};
