// From files that the person picked or dragged to files that go with the letter, and what hindered one of them.
import { useState } from "react";

import type { FailureCode } from "../../../electron/shared/lists.ts";
import type { RequestId } from "../../../electron/shared/request.ts";
import { useNotice, useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { mostAttachmentBytes } from "./most-attachment-bytes.ts";

type Refused = { readonly code: FailureCode; readonly name: string };

/** A folder, or a file that is gone by now: the browser says no more than that. */
const readBytes = (file: File): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );

export const useAttach = (requestId: RequestId) => {
  const { t } = useWords();
  const { attach, detach } = useRequest((state) => state);
  const say = useNotice((state) => state.say);
  const [refused, setRefused] = useState<readonly Refused[]>([]);

  const take = async (file: File): Promise<FailureCode | null> => {
    if (file.size > mostAttachmentBytes) return "attachment-too-large";
    const bytes = await readBytes(file);
    if (bytes === null) return "attachment-unreadable";
    const done = await attach(requestId, { name: file.name.slice(-4096), bytes });
    return done === null || done.ok ? null : done.code;
  };

  return {
    refused,
    /** One after the other; what is wrong with one does not keep the others out. */
    add: async (files: readonly File[]): Promise<void> => {
      const wrong: Refused[] = [];
      for (const file of files) {
        const code = await take(file);
        if (code !== null) wrong.push({ code, name: file.name });
      }
      setRefused(wrong);
      if (files.length > wrong.length) say(t("letters.files.added", { count: files.length - wrong.length }));
    },
    remove: async ({ attachmentId, name }: Parameters<typeof detach>[1] & { readonly name: string }): Promise<void> => {
      const done = await detach(requestId, { attachmentId });
      setRefused(done === null || done.ok ? [] : [{ code: done.code, name }]);
      if (done?.ok) say(t("letters.files.removed", { name }));
    },
    /** What was dragged in was no file at all. */
    refuse: (name: string) => setRefused([{ code: "attachment-unreadable", name }]),
  };
};
