// Lets the person pick a policy in the system's own dialog.
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

const words: Record<Language, { readonly title: string; readonly policies: string; readonly all: string }> = {
  en: { title: "Choose a policy", policies: "Policies", all: "All files" },
  de: { title: "Datenschutzerklärung auswählen", policies: "Datenschutzerklärungen", all: "Alle Dateien" },
  fr: { title: "Choisir une politique", policies: "Politiques", all: "Tous les fichiers" },
  es: { title: "Elegir una política", policies: "Políticas", all: "Todos los archivos" },
};

const endings = ["html", "htm", "xhtml", "mhtml", "mht", "pdf", "docx", "eml", "txt", "text", "md", "markdown"];

/** null if the person picked none. */
export const pickPath = async (window: BrowserWindow, language: Language): Promise<string | null> => {
  const { title, policies, all } = words[language];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: ["openFile"],
    filters: [
      { name: policies, extensions: endings },
      { name: all, extensions: ["*"] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
