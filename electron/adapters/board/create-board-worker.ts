// The board in a thread of its own, so that neither sorting nor reckoning ever holds up the app.
import type { BoardDoor } from "../../core/board/board-door.ts";
import type { BoardQuestion } from "./board-question.ts";
import { createThread } from "./create-thread.ts";

type Needs = {
  /** The built file of the thread. */
  readonly file: string;
  /** Handed to it: where it finds laws, holidays and the name of the build. */
  readonly appFolder: string;
};

export const createBoardWorker = ({ file, appFolder }: Needs): BoardDoor => {
  const thread = createThread({ file, data: { appFolder }, name: "board" });
  // Both ends are of one build, and take the types of the door for granted.
  const ask = <Verb extends BoardQuestion["verb"]>(verb: Verb): BoardDoor[Verb] =>
    ((...given: readonly unknown[]) => thread.ask(verb, given)) as never;
  return {
    put: ask("put"),
    version: ask("version"),
    take: ask("take"),
    settle: ask("settle"),
    turned: ask("turned"),
    warm: ask("warm"),
    clear: ask("clear"),
    find: ask("find"),
    ahead: ask("ahead"),
    get: ask("get"),
    some: ask("some"),
    dashboard: ask("dashboard"),
    month: ask("month"),
    days: ask("days"),
    allDays: ask("allDays"),
    stop: thread.stop,
  };
};
