// What the window asks before it has built anything, all at once: main answers as soon as the data is open.
import type { CompanyListPage } from "../electron/shared/company-list.ts";
import type { Desk } from "../electron/shared/contract.ts";
import type { Result } from "../electron/shared/result.ts";
import { firstRows } from "./stores/company-list-state.ts";

type Asked = Pick<Desk, "vault" | "settings" | "app" | "companies">;

/** What was refused, since the data was not open yet, is asked again when it is wanted. */
const ahead = <T>(ask: () => Promise<Result<T>>): (() => Promise<Result<T>>) => {
  const early = ask();
  return async () => {
    const answer = await early;
    return answer.ok ? answer : ask();
  };
};

/** null as long as it is not there: nothing waits for it. */
const ifThere = <T>(answer: Promise<Result<T>>): (() => T | null) => {
  let value: T | null = null;
  void answer.then((result) => {
    if (result.ok) ({ value } = result);
  });
  return () => value;
};

export type FirstCalls = ReturnType<typeof askFirst>;

export const askFirst = (desk: Asked) => ({
  status: desk.vault.status(),
  settings: ahead(desk.settings.get),
  unfinished: ahead(desk.settings.takeUnfinished),
  /** The beginning of the company list. */
  list: ifThere<CompanyListPage>(desk.companies.list(firstRows)),
  // Last: main answers in this order, so that the list is there when this is, unless all companies are still being read.
  info: ahead(desk.app.info),
});
