// The letter's bytes as the connection draws them: it knows the moment at which the first one leaves.
import { Readable } from "node:stream";

/** How many bytes the letter takes on the wire: dots at line starts are doubled, and a line with one dot ends it. */
export const wireLength = (raw: Uint8Array): number => {
  const dots =
    Buffer.from(raw)
      .toString("latin1")
      .match(/(?:^|\r\n)\./g)?.length ?? 0;
  return raw.length + dots + ".\r\n".length;
};

/** Whether the bytes go over the wire unchanged: lines end with CRLF and with nothing else, and so does the whole. */
export const isWireReady = (raw: Uint8Array): boolean => {
  const lines = Buffer.from(raw).toString("latin1").split("\r\n");
  return lines.length > 1 && lines.pop() === "" && lines.every((line) => line.length <= 998 && !/[\r\n\0]/.test(line));
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
