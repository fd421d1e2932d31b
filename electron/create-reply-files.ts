// The dialogs of the room of replies: which mails come in, and where a file out of one goes.
import path from "node:path";
import { app, type BrowserWindow } from "electron";
import { sizeOfFile, streamFile } from "./adapters/files/stream-file.ts";
import { writeWholeFile } from "./adapters/letter-files/write-whole-file.ts";
import type { HandlerParts } from "./ipc/handler-parts.ts";
import type { Language } from "./shared/lists.ts";
import { fail, succeed } from "./shared/result.ts";
import { pickMails } from "./window/pick-mails.ts";
import { pickTarget } from "./window/pick-target.ts";

type Needs = {
  /** Throws if there is none. */
  readonly window: () => BrowserWindow;
  readonly language: () => Language;
  readonly newToken: () => string;
};

export const createReplyFiles = ({ window, language, newToken }: Needs): HandlerParts["replyFiles"] => ({
  pick: async () => {
    const picked = await pickMails({ window: window(), language: language() });
    if (picked === null) return null;
    return Promise.all(
      picked.map(async (file) => ({
        name: path.basename(file),
        size: await sizeOfFile(file),
        chunks: () => streamFile(file),
      })),
    );
  },
  save: async (name, bytes) => {
    const folder = app.getPath("downloads");
    const target = await pickTarget(name, null, { window: window(), language: language(), folder });
    if (target === null) return succeed({ saved: false });
    try {
      await writeWholeFile(target, bytes, newToken());
      return succeed({ saved: true });
    } catch {
      // No room, no right, no such place: the person can pick another one. Paths stay out of logs.
      return fail("file-unwritable", "The file cannot be written.", { detail: path.basename(target), retry: true });
    }
  },
});
