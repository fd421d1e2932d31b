// Reads one text after the other for `fuzz.ts`, which ends it where it does not answer.
import { parentPort } from "node:worker_threads";
import { readHtml } from "../../electron/adapters/policy-files/read-html.ts";
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import { readPlainText } from "../../electron/core/policy/read-plain-text.ts";
import { checkFindings } from "./check-findings.ts";
import { secondsOf } from "./measure-time.ts";

export type FuzzCase = { readonly text: string; readonly isPage: boolean };
/** `wrong`: what did not hold, in one sentence; null where all is well. */
export type FuzzAnswer = { readonly tookMs: number; readonly wrong: string | null };

const readOne = ({ text, isPage }: FuzzCase): FuzzAnswer => {
  try {
    let wrong: string | null = null;
    // the other thread waits meanwhile, so the time is ours
    const seconds = secondsOf(() => {
      const snapshot = isPage ? readHtml(text) : readPlainText(text);
      wrong = checkFindings(extractPolicy(snapshot), snapshot)[0] ?? null;
    });
    return { tookMs: seconds * 1000, wrong };
  } catch (error) {
    return { tookMs: 0, wrong: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on("message", (one: FuzzCase) => parentPort?.postMessage(readOne(one)));
