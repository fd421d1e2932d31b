// Shows a short notice by the system, outside of the window. What it says is seen by whoever sees the screen.
import type { Notification } from "electron";

type Needs = {
  readonly isSupported: () => boolean;
  readonly make: (words: { readonly title: string; readonly body: string }) => Notification;
};

export type SystemNotices = ReturnType<typeof createNotices>;

/** `createNotices({ isSupported, make })` */
export const createNotices = ({ isSupported, make }: Needs) => {
  /** Kept until the next one: what nobody holds is collected, and a press on it leads nowhere. */
  let last: Notification | null = null;
  return {
    /** In the place of the one before. False: the system shows none. */
    show: (words: { readonly title: string; readonly body: string }, pressed: () => void): boolean => {
      if (!isSupported()) return false;
      last?.removeAllListeners();
      last?.close();
      last = make(words);
      last.on("click", pressed);
      last.show();
      return true;
    },
    close: (): void => {
      last?.removeAllListeners();
      last?.close();
      last = null;
    },
  };
};
