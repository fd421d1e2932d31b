// Lets the person say in the system's own dialog where a letter's file or a dossier goes.
import path from "node:path";
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

type Ending = "eml" | "pdf" | "zip";

const words: Record<Language, { readonly title: string; readonly dossier: string } & Readonly<Record<Ending, string>>> =
  {
    en: {
      title: "Save the letter",
      dossier: "Save the dossier",
      eml: "Mail files",
      pdf: "PDF files",
      zip: "ZIP files",
    },
    de: {
      title: "Schreiben speichern",
      dossier: "Akte speichern",
      eml: "Maildateien",
      pdf: "PDF-Dateien",
      zip: "ZIP-Dateien",
    },
  };

type Needs = { readonly window: BrowserWindow; readonly language: Language; readonly folder: string };

/** null if the person picked none. The dialog has asked before an existing file would be written over. */
export const pickTarget = async (
  suggested: string,
  ending: Ending,
  { window, language, folder }: Needs,
): Promise<string | null> => {
  const { title, dossier, ...kinds } = words[language];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: ending === "zip" ? dossier : title,
    defaultPath: path.join(folder, suggested),
    filters: [{ name: kinds[ending], extensions: [ending] }],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  return canceled || !filePath ? null : filePath;
};
