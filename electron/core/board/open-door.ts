// A board in the caller's own thread, as tests and a start without threads have it.

import type { BoardDoor } from "./board-door.ts";
import type { Board } from "./create-board.ts";

export const openDoor = (board: Board): BoardDoor => ({
  put: async (portion) => board.put(portion),
  version: async () => board.version(),
  take: async (text, today) => board.take(text, today),
  settle: async () => board.settle(),
  turned: async (today) => board.turned(today),
  warm: async () => board.warm(),
  clear: async () => board.clear(),
  find: async (wish, from, most) => board.find(wish, from, most),
  ahead: async (wish, most) => board.ahead(wish, most),
  get: async (requestId) => board.get(requestId),
  some: async (requestIds) => board.some(requestIds),
  dashboard: async (wish, today) => board.dashboard(wish, today),
  month: async (month) => board.month(month),
  days: async (span, from, most) => board.days(span, from, most),
  allDays: async (requestId) => board.allDays(requestId),
  stop: () => undefined,
});
