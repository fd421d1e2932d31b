// What the app itself notes in a request's log: a word of a closed list, a failure's code, and the server's own line.

import { type FailureCode, failureCodes } from "./failure-codes.ts";
import { type AppNote, appNotes } from "./lists.ts";

export type NotedTry = { readonly note: AppNote; readonly code: FailureCode | null; readonly reply: string | null };

/**
 * The text of a `note` by the app. `writeAppNote({ note: "try-refused", code: "recipient-refused", reply: "550 no" })`
 * is `"try-refused recipient-refused\n550 no"`: no sentence, since the window speaks the person's language.
 */
export const writeAppNote = ({ note, code, reply }: NotedTry): string =>
  `${note}${code === null ? "" : ` ${code}`}${reply === null ? "" : `\n${reply}`}`;

/** The way back; null if the text is no note of the app. */
export const readAppNote = (text: string): NotedTry | null => {
  const [head = "", ...lines] = text.split("\n");
  const [word, code] = head.split(" ");
  const note = appNotes.find((known) => known === word);
  if (note === undefined) return null;
  return {
    note,
    code: failureCodes.find((known) => known === code) ?? null,
    reply: lines.length === 0 ? null : lines.join("\n"),
  };
};
