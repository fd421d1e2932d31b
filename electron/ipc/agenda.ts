// Calls of the calendar: what falls on which day, a request that is put off, and a file for the person's own calendar.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import { toNumber } from "../core/law/date-line.ts";
import { longestSnooze } from "../shared/agenda.ts";
import type { CallArgument, CallOutput } from "../shared/contract.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { BoardDesk } from "./board-desk.ts";
import { dayImpossible } from "./day-impossible.ts";
import { requestUnknown } from "./requests.ts";
import type { HandlersOf } from "./serve.ts";
import type { RequestView } from "./show-request.ts";
import type { Snoozes } from "./snoozes.ts";

type Needs = {
  readonly board: Pick<BoardDesk, "month" | "days">;
  readonly store: Pick<Store, "requests">;
  readonly snoozes: Snoozes;
  readonly view: Pick<RequestView, "page" | "hasOpenReply">;
  readonly clock: Clock;
  readonly saveCalendar: (
    wish: CallArgument<"agenda:save-calendar">,
  ) => Promise<Result<CallOutput<"agenda:save-calendar">>>;
  readonly changed: (requestId: RequestId) => void;
};

export const createAgendaHandlers = ({
  board,
  store,
  snoozes,
  view,
  clock,
  saveCalendar,
  changed,
}: Needs): HandlersOf<"agenda"> => {
  const snooze = ({ requestId, untilOn }: CallArgument<"agenda:snooze">): Result<RequestPage> => {
    if (store.requests.get(requestId) === null) return requestUnknown();
    if (untilOn !== null) {
      const days = toNumber(untilOn) - toNumber(clock.today());
      if (days < 1 || days > longestSnooze) return dayImpossible(untilOn);
    }
    const hadOpenReply = view.hasOpenReply(requestId);
    snoozes.put(requestId, untilOn === null ? null : { untilOn, setAt: clock.now(), hadOpenReply });
    changed(requestId);
    return view.page(requestId);
  };
  return {
    "agenda:month": async ({ month }) => succeed(await board.month(month)),
    "agenda:list": async ({ span, from, most }) => succeed(await board.days(span, from, most)),
    "agenda:snooze": snooze,
    "agenda:save-calendar": saveCalendar,
  };
};
