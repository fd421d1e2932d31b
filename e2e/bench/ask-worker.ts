// Puts one question after the other to a worker and ends it where it does not answer in time: a pattern gone wild cannot be interrupted otherwise.
import { Worker } from "node:worker_threads";

export type Asked<Answer> = { readonly kind: "answer"; readonly answer: Answer } | { readonly kind: "silent" };

/** Settles with the next message, or with `silent` after `limitMs`; rejects where the worker breaks off. */
const waitFor = <Answer>(worker: Worker, limitMs: number): Promise<Asked<Answer>> =>
  new Promise((resolve, reject) => {
    const hear = (answer: Answer) => leave(() => resolve({ kind: "answer", answer }));
    const fail = (error: Error) => leave(() => reject(error));
    const timer = setTimeout(() => leave(() => resolve({ kind: "silent" })), limitMs);
    const leave = (settle: () => void) => {
      clearTimeout(timer);
      worker.off("message", hear);
      worker.off("error", fail);
      settle();
    };
    worker.on("message", hear);
    worker.on("error", fail);
  });

/** `ask` resolves to the answer, or to `silent` after `limitMs`; then the next question goes to a new worker. */
export const createAsker = <Question, Answer>(script: URL, limitMs: number) => {
  let worker: Worker | null = null;
  const end = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  const ask = async (question: Question): Promise<Asked<Answer>> => {
    worker ??= new Worker(script);
    const answer = waitFor<Answer>(worker, limitMs);
    worker.postMessage(question);
    const asked = await answer;
    if (asked.kind === "silent") await end();
    return asked;
  };
  return { ask, end };
};
