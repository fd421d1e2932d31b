// Lets the person pick received mails in the system's own dialog.
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

type Words = Readonly<Record<"open" | "mails" | "all", string>>;

const words: Record<Language, Words> = {
  en: { open: "Choose mails", mails: "Mails", all: "All files" },
  de: { open: "Mails auswählen", mails: "Mails", all: "Alle Dateien" },
  fr: { open: "Choisir des e-mails", mails: "E-mails", all: "Tous les fichiers" },
  es: { open: "Elegir correos", mails: "Correos", all: "Todos los archivos" },
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
