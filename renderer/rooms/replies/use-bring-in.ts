// From files that the person dropped or picked to what came of them.
import type { FailureCode } from "../../../electron/shared/failure-codes.ts";
import type { ReplyImport } from "../../../electron/shared/reply.ts";
import { failWith } from "../../stores/fail-with.ts";
import { useNotice, usePlace, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** What main takes of a dragged file; larger ones go through the dialog. */
const mostDragged = 64 * 1024 * 1024;

type Given = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

export const useBringIn = () => {
  const { t } = useWords();
  const { read, pick, refuse } = useReplies((state) => state);
  const isBusy = useReplies((state) => state.work !== null);
  const say = useNotice((state) => state.say);
  const go = usePlace((state) => state.go);

  /** A single mail is opened at once. */
  const arrive = (came: ReplyImport | null) => {
    const [only, ...others] = came?.taken ?? [];
    if (only !== undefined && others.length === 0) go({ kind: "replies", replyId: only });
  };

  const toGiven = async (given: File | string): Promise<Given | FailureCode> => {
    if (typeof given === "string") return { name: "mail.eml", bytes: new TextEncoder().encode(given) };
    if (given.size > mostDragged) return "reply-file-too-large";
    try {
      return { name: given.name, bytes: new Uint8Array(await given.arrayBuffer()) };
    } catch {
      // A folder, or a file that is gone by now: the browser says no more than that.
      return "file-unreadable";
    }
  };

  return {
    bringIn: async (dropped: readonly (File | string)[]): Promise<void> => {
      if (isBusy) return;
      const all = await Promise.all(dropped.map(toGiven));
      const files = all.filter((one): one is Given => typeof one !== "string");
      const refused = all.find((one) => typeof one === "string");
      if (files.length === 0) {
        if (refused === undefined) say(t("replies.dropNothing"));
        else refuse(failWith(refused));
        return;
      }
      arrive(await read(files));
      if (refused !== undefined) refuse(failWith(refused));
    },
    pick: async (): Promise<void> => arrive(await pick()),
  };
};
