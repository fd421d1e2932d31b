// Lets the person pick received mails in the system's own dialog, and say where a file out of one goes.
import path from "node:path";
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

type Words = Readonly<Record<"open" | "mails" | "all" | "save", string>>;

const words: Record<Language, Words> = {
  en: { open: "Choose mails", mails: "Mails", all: "All files", save: "Save the file" },
  de: { open: "Mails auswählen", mails: "Mails", all: "Alle Dateien", save: "Datei speichern" },
};

type Needs = { readonly window: BrowserWindow; readonly language: Language };

const endings = ["eml", "mbox", "mbx", "emlx"];

/** null if the person picked none. */
export const pickMails = async ({ window, language }: Needs): Promise<readonly string[] | null> => {
  const { open, mails, all } = words[language];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: open,
    properties: ["openFile", "multiSelections"],
    filters: [
      { name: mails, extensions: endings },
      // Mailbox files of many programs have no ending at all.
      { name: all, extensions: ["*"] },
    ],
  });
  return canceled || filePaths.length === 0 ? null : filePaths;
};

/** null if the person picked none. The dialog has asked before an existing file would be written over. */
export const pickFileTarget = async (
  suggested: string,
  { window, language, folder }: Needs & { readonly folder: string },
): Promise<string | null> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words[language].save,
    defaultPath: path.join(folder, suggested),
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  return canceled || !filePath ? null : filePath;
};
