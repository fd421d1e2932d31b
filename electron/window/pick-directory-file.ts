// Lets the person pick a file of companies in the system's own dialog.
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

const words: Record<Language, { readonly title: string; readonly lists: string; readonly all: string }> = {
  en: { title: "Choose a list of companies", lists: "Lists of companies", all: "All files" },
  de: { title: "Liste von Unternehmen auswählen", lists: "Listen von Unternehmen", all: "Alle Dateien" },
  fr: { title: "Choisir une liste d’entreprises", lists: "Listes d’entreprises", all: "Tous les fichiers" },
  es: { title: "Elegir una lista de empresas", lists: "Listas de empresas", all: "Todos los archivos" },
};

/** null if the person picked none. */
export const pickDirectoryFile = async (window: BrowserWindow, language: Language): Promise<string | null> => {
  const { title, lists, all } = words[language];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ["openFile"],
    filters: [
      { name: lists, extensions: ["csv", "json", "zip", "txt", "tsv"] },
      { name: all, extensions: ["*"] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
