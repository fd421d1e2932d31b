// The company list in a thread of its own, so that no keystroke ever waits for it in the app.
import type { CompanyList, CompanyListDoor } from "../../core/directory/company-list.ts";
import { createThread, type ThreadAnswer, type ThreadQuestion } from "./create-thread.ts";

/** `file`: the built file of the thread. */
export const createListWorker = ({ file }: { readonly file: string }): CompanyListDoor => {
  const thread = createThread({ file, data: null, name: "company list" });
  // Both ends are of one build, and take the types of the door for granted.
  const ask = <Verb extends keyof CompanyList>(verb: Verb): CompanyListDoor[Verb] =>
    ((...given: readonly unknown[]) => thread.ask(verb, given)) as never;
  return {
    clear: ask("clear"),
    add: ask("add"),
    build: ask("build"),
    setMine: ask("setMine"),
    find: ask("find"),
    ahead: ask("ahead"),
    count: ask("count"),
    twins: ask("twins"),
    stop: thread.stop,
  };
};

/** Answers one call in the thread. */
export const answerList = (list: CompanyList, { number, verb, given }: ThreadQuestion): ThreadAnswer => {
  try {
    const call = list[verb as keyof CompanyList] as (...given: readonly unknown[]) => unknown;
    return { number, value: call(...given), error: null };
  } catch (error) {
    return { number, value: null, error: error ?? "unknown" };
  }
};
