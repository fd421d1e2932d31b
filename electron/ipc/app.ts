// Calls about the app itself.
import type { AppInfo } from "../shared/app-info.ts";
import type { LinkKeeper } from "../shared/app-link.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { FrontCall } from "./build-front.ts";
import type { HandlersOf } from "./serve.ts";

export const createAppHandlers = ({
  showInfo,
  trustClock,
  openLink,
  link,
  copy,
}: {
  showInfo: () => Result<AppInfo>;
  trustClock: () => void;
  openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
  link: LinkKeeper;
  copy: (text: string) => void;
}): Omit<HandlersOf<"app">, FrontCall> => ({
  "app:trust-clock": () => {
    trustClock();
    return showInfo();
  },
  "app:link": () => succeed({ link: link.get() }),
  "app:leave-link": () => {
    link.leave();
    return succeed({ link: null });
  },
  "app:copy": ({ text }) => {
    copy(text);
    return succeed({ copied: true as const });
  },
  "app:open-link": ({ url }) => openLink(url),
});
