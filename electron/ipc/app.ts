// Calls about the app itself.
import type { AppInfo } from "../shared/app-info.ts";
import type { LinkKeeper } from "../shared/app-link.ts";
import type { Day } from "../shared/day.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { HandlersOf } from "./serve.ts";
import type { ClockWatch } from "./watch-clock.ts";

export const createAppHandlers = ({
  facts,
  unreadable,
  today,
  clockWatch,
  openLink,
  link,
  copy,
}: {
  facts: Omit<AppInfo, "today">;
  /** How many requests lie in the store that cannot be read. */
  unreadable: () => number;
  today: () => Day;
  clockWatch: Pick<ClockWatch, "backFrom" | "trust">;
  openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
  link: LinkKeeper;
  copy: (text: string) => void;
}): HandlersOf<"app"> => {
  const show = (): Result<AppInfo> => {
    const count = unreadable();
    const lost = count === 0 ? [] : [{ kind: "requests-unreadable" as const, count }];
    const latestOn = clockWatch.backFrom();
    const back = latestOn === null ? [] : [{ kind: "clock-back" as const, latestOn }];
    return succeed({ ...facts, notices: [...facts.notices, ...lost, ...back], today: today() });
  };
  return {
    "app:info": show,
    "app:trust-clock": () => {
      clockWatch.trust();
      return show();
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
  };
};
