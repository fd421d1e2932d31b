// Calls about the app itself.
import type { AppInfo } from "../shared/contract.ts";
import type { Day } from "../shared/day.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { HandlersOf } from "./serve.ts";

export const createAppHandlers = ({
  facts,
  unreadable,
  today,
  openLink,
  copy,
}: {
  facts: Omit<AppInfo, "today">;
  /** How many requests lie in the store that cannot be read. */
  unreadable: () => number;
  today: () => Day;
  openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
  copy: (text: string) => void;
}): HandlersOf<"app"> => ({
  "app:info": () => {
    const count = unreadable();
    const lost = count === 0 ? [] : [{ kind: "requests-unreadable" as const, count }];
    return succeed({ ...facts, notices: [...facts.notices, ...lost], today: today() });
  },
  "app:copy": ({ text }) => {
    copy(text);
    return succeed({ copied: true as const });
  },
  "app:open-link": ({ url }) => openLink(url),
});
