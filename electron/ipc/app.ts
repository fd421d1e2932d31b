// Calls about the app itself.
import type { AppInfo } from "../shared/contract.ts";
import type { Day } from "../shared/day.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { HandlersOf } from "./serve.ts";

export const createAppHandlers = ({
  facts,
  today,
  openLink,
}: {
  facts: Omit<AppInfo, "today">;
  today: () => Day;
  openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
}): HandlersOf<"app"> => ({
  "app:info": () => succeed({ ...facts, today: today() }),
  "app:open-link": ({ url }) => openLink(url),
});
