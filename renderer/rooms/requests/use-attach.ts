// From files that the person picked or dragged to files that go with the letter, and what hindered one of them.
import { useState } from "react";
import type { RequestId } from "../../../electron/shared/request.ts";
import { useNotice, useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { RefusedFile } from "./refused-files.tsx";
import { takeFiles } from "./take-files.ts";

export const useAttach = (requestId: RequestId) => {
  const { t } = useWords();
  const { attach, attachDossier, detach } = useRequest((state) => state);
  const say = useNotice((state) => state.say);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);

  return {
    refused,
    add: async (files: readonly File[]): Promise<void> => {
      const wrong = await takeFiles(files, (file) => attach(requestId, file));
      setRefused(wrong);
      if (files.length > wrong.length) say(t("letters.files.added", { count: files.length - wrong.length }));
    },
    addDossier: async (as: "pdf" | "zip"): Promise<void> => {
      const done = await attachDossier(requestId, as);
      if (done === null) return;
      // That the person stopped it is nothing to be told.
      const isRefused = !done.ok && done.code !== "dossier-stopped";
      setRefused(isRefused ? [{ code: done.code, name: t("letters.files.dossier.title") }] : []);
      if (done.ok) say(t("letters.files.dossier.added"));
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
