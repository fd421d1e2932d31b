// From files that the person picked to files with an entry of the history, and what hindered one of them.
import { useState } from "react";
import type { RequestId } from "../../../electron/shared/request.ts";
import { useLog, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { RefusedFile } from "./refused-files.tsx";
import { takeFiles } from "./take-files.ts";

export const useAddEvidence = (requestId: RequestId) => {
  const { t } = useWords();
  const attach = useLog((state) => state.attach);
  const say = useNotice((state) => state.say);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);

  return {
    refused,
    /** Answers with those that were refused. */
    add: async (eventId: string, files: readonly File[]): Promise<readonly RefusedFile[]> => {
      const wrong = await takeFiles(files, (file) => attach(requestId, eventId, file));
      setRefused(wrong);
      if (files.length > wrong.length) say(t("history.filesAdded", { count: files.length - wrong.length }));
      return wrong;
    },
  };
};
