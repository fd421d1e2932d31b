// From files that the person picked to files with an entry of the history, and what hindered one of them.
import { useState } from "react";
import type { FailureCode } from "../../../electron/shared/lists.ts";
import type { RequestId } from "../../../electron/shared/request.ts";
import { useLog, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { mostAttachmentBytes } from "./most-attachment-bytes.ts";
import type { RefusedFile } from "./refused-files.tsx";

/** A folder, or a file that is gone by now: the browser says no more than that. */
const readBytes = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

export const useAddEvidence = (requestId: RequestId) => {
  const { t } = useWords();
  const attach = useLog((state) => state.attach);
  const say = useNotice((state) => state.say);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);

  const take = async (eventId: string, file: File): Promise<FailureCode | null> => {
    if (file.size > mostAttachmentBytes) return "attachment-too-large";
    const bytes = await readBytes(file);
    if (bytes === null) return "attachment-unreadable";
    if (bytes.length === 0) return "attachment-empty";
    const done = await attach(requestId, eventId, { name: file.name.slice(-4096), bytes });
    return done === null || done.ok ? null : done.code;
  };

  return {
    refused,
    /** One after the other; what is wrong with one does not keep the others out. Answers with those that were refused. */
    add: async (eventId: string, files: readonly File[]): Promise<readonly RefusedFile[]> => {
      const wrong: RefusedFile[] = [];
      for (const file of files) {
        const code = await take(eventId, file);
        if (code !== null) wrong.push({ code, name: file.name });
      }
      setRefused(wrong);
      if (files.length > wrong.length) say(t("history.filesAdded", { count: files.length - wrong.length }));
      return wrong;
    },
  };
};
