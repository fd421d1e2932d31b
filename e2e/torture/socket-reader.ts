// Reads one side of a mail dialogue piece by piece: a line, a whole reply, a whole letter.
import type net from "node:net";

/** Each resolves to the piece with its line ends, or to null when the other side has gone. Latin-1: a byte a character. */
export type SocketReader = {
  readonly line: () => Promise<string | null>;
  readonly reply: () => Promise<string | null>;
  readonly letter: () => Promise<string | null>;
};

const lineEnd = (text: string): number => {
  const at = text.indexOf("\r\n");
  return at < 0 ? -1 : at + 2;
};

/** RFC 5321 4.2.1: the last line of a reply has a space, or nothing, behind its code. */
const replyEnd = (text: string): number => {
  const last = /^\d{3}(?: [^\r\n]*)?\r\n/m.exec(text);
  return last === null ? -1 : last.index + last[0].length;
};

const letterEnd = (text: string): number => {
  if (text.startsWith(".\r\n")) return 3;
  const at = text.indexOf("\r\n.\r\n");
  return at < 0 ? -1 : at + 5;
};

export const createSocketReader = (socket: net.Socket): SocketReader => {
  let kept = "";
  let isOver = false;
  let wake: () => void = () => undefined;
  const end = () => {
    isOver = true;
    wake();
  };
  socket.on("data", (chunk: Buffer) => {
    kept += chunk.toString("latin1");
    wake();
  });
  socket.on("error", () => socket.destroy());
  socket.on("end", end);
  socket.on("close", end);

  const take = async (endOf: (text: string) => number): Promise<string | null> => {
    for (;;) {
      const end = endOf(kept);
      if (end >= 0) {
        const piece = kept.slice(0, end);
        kept = kept.slice(end);
        return piece;
      }
      if (isOver) return null;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { line: () => take(lineEnd), reply: () => take(replyEnd), letter: () => take(letterEnd) };
};
