// The link that the app was opened by, kept until the window asks for it: the data may be locked till then.
import type { App } from "electron";
import { type AppLink, type LinkKeeper, linkScheme, parseAppLink } from "../shared/app-link.ts";
import type { LinkEar } from "./hear-links.ts";

type Needs = {
  readonly app: Pick<App, "isPackaged" | "setAsDefaultProtocolClient">;
  readonly ear: LinkEar;
  /** What the app was started with. */
  readonly started: readonly string[];
  /** Brings the window forward and tells it. */
  readonly came: () => void;
};

/** Hears links of all three systems: with the start, from a second start, and by macOS's own event. */
export const watchLinks = ({ app, ear, started, came }: Needs): LinkKeeper => {
  let wanted: AppLink | null = null;
  const find = (words: readonly string[]): AppLink | null =>
    words.map(parseAppLink).findLast((link) => link !== null) ?? null;
  wanted = find(started);
  ear.listen((words) => {
    wanted = find(words) ?? wanted;
    came();
  });
  // On Linux the package's own entry says so, and a call would ask for programs that may not be there.
  if (app.isPackaged && process.platform !== "linux") app.setAsDefaultProtocolClient(linkScheme);
  return {
    get: () => wanted,
    leave: () => {
      wanted = null;
    },
  };
};
