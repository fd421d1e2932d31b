// An open dialogue with a mail server and who listens to its troubles: the letter that it carries, or nobody meanwhile.
import type net from "node:net";
import type { Trouble } from "./judge-failure.ts";
import type { Dialogue } from "./open-dialogue.ts";

export type Line = {
  readonly dialogue: Dialogue;
  /** Nothing was heard that ends it. */
  readonly isOpen: () => boolean;
  /** Nothing was heard beyond the answers that were due: what comes next belongs to the next letter. */
  readonly isQuiet: () => boolean;
  /** Hears of every trouble from now on; null: a line without a letter is closed by the first one. */
  readonly listen: (listener: ((trouble: Trouble) => void) | null) => void;
  readonly close: () => void;
  /** Says QUIT; whatever comes of that within `patience` ms, the connection goes. */
  readonly leave: (patience: number) => void;
};

export const createLine = ({
  dialogue,
  socket,
}: {
  readonly dialogue: Dialogue;
  readonly socket: net.Socket;
}): Line => {
  let isOpen = true;
  let listener: ((trouble: Trouble) => void) | null = null;
  const close = (): void => {
    isOpen = false;
    dialogue.close();
    socket.destroy();
  };
  dialogue.on("error", (trouble) => {
    isOpen = false;
    if (listener === null) close();
    else listener(trouble);
  });
  // The last net: whatever ended the connection without a word to anybody. Later, so that a better word comes first.
  dialogue.once("end", () => {
    isOpen = false;
    setImmediate(() => listener?.({ code: "ECONNECTION" }));
  });
  return {
    dialogue,
    isOpen: () => isOpen,
    // nodemailer's own names for what it has not handed on yet; where they are gone nothing is known, so nothing is quiet.
    isQuiet: () => {
      const { _responseQueue: replies, _remainder: rest } = dialogue as unknown as Partial<Record<string, unknown>>;
      return isOpen && Array.isArray(replies) && replies.length === 0 && rest === "";
    },
    listen: (next) => {
      listener = next;
    },
    close,
    leave: (patience) => {
      isOpen = false;
      const timer = setTimeout(close, patience);
      dialogue.once("end", () => {
        clearTimeout(timer);
        close();
      });
      dialogue.quit();
    },
  };
};
