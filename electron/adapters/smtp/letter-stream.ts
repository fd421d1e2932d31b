// The letter's bytes as the connection draws them: it knows the moment at which the first one leaves.
import { Readable } from "node:stream";

/** How many bytes the letter takes on the wire: dots at line starts are doubled, and a line with one dot ends it. */
export const wireLength = (raw: Uint8Array): number => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  let dots = bytes[0] === 0x2e ? 1 : 0;
  for (let at = bytes.indexOf("\r\n."); at !== -1; at = bytes.indexOf("\r\n.", at + 3)) dots += 1;
  return raw.length + dots + ".\r\n".length;
};

/** RFC 5322, section 2.1.1: without its end. */
const longestLine = 998;

/** Whether the bytes go over the wire unchanged: lines end with CRLF and with nothing else, and so does the whole. */
export const isWireReady = (raw: Uint8Array): boolean => {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (bytes.includes(0)) return false;
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start);
    if (end <= start || bytes[end - 1] !== 0x0d || end - 1 - start > longestLine) return false;
    const bare = bytes.indexOf(0x0d, start);
    if (bare !== end - 1) return false;
    start = end + 1;
  }
  return bytes.length > 0;
};

/**
 * Nothing leaves before the server said to go on: `isWelcome` is asked when the connection first wants bytes. What the
 * server said too early is heard before that, since the bytes wait for two turns of the event loop; an answer to the
 * letter that came before the letter is none.
 */
export const createLetterStream = ({
  raw,
  released,
  isWelcome,
  onFlow,
}: {
  readonly raw: Uint8Array;
  /** Nothing leaves before it resolves either. */
  readonly released: Promise<void>;
  readonly isWelcome: () => boolean;
  readonly onFlow: () => void;
}): Readable => {
  let isAsked = false;
  return new Readable({
    read() {
      if (isAsked) return;
      isAsked = true;
      if (!isWelcome()) {
        this.destroy(new Error("The server did not ask for the letter."));
        return;
      }
      const flow = (): void => {
        if (this.destroyed) return;
        onFlow();
        this.push(raw);
        this.push(null);
      };
      void released.then(() => setImmediate(() => setImmediate(flow)));
    },
  });
};
