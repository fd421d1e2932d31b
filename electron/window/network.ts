// Wall: the window speaks to nobody. Letters, and the one page that a person asks for, go through the main process; Chromium's own network is shut.
import type { CommandLine, Session } from "electron";
import { isOurs } from "./app-protocol.ts";

/** Before `ready`: no name is ever looked up by Chromium, and its background services stay off. */
export const shutChromiumNetwork = (commandLine: CommandLine): void => {
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  commandLine.appendSwitch("disable-background-networking");
  commandLine.appendSwitch("disable-component-update");
  commandLine.appendSwitch("disable-domain-reliability");
  commandLine.appendSwitch("force-webrtc-ip-handling-policy", "disable_non_proxied_udp");
};

/** After `ready`: every request that is not for our own origin (or for the developer tools' own pages) is cancelled. */
export const cancelForeignRequests = (session: Session): void => {
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isOurs(details.url) && !details.url.startsWith("devtools://") }),
  );
  session.setSpellCheckerEnabled(false);
};
