// Lets the person say in the system's own dialogs where backups and exports go, and which file comes back.
import path from "node:path";
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

type Words = Readonly<Record<"save" | "open" | "import" | "folder" | "backups" | "exports", string>>;

const words: Record<Language, Words> = {
  en: {
    save: "Save the backup",
    open: "Choose a backup",
    import: "Choose a file of an export",
    folder: "Choose a folder",
    backups: "Backups of Rightsdesk",
    exports: "Exports of Rightsdesk",
  },
  de: {
    save: "Sicherung speichern",
    open: "Sicherung auswählen",
    import: "Datei eines Exports auswählen",
    folder: "Ordner auswählen",
    backups: "Sicherungen von Rightsdesk",
    exports: "Exporte von Rightsdesk",
  },
  fr: {
    save: "Enregistrer la sauvegarde",
    open: "Choisir une sauvegarde",
    import: "Choisir un fichier d’une exportation",
    folder: "Choisir un dossier",
    backups: "Sauvegardes de Rightsdesk",
    exports: "Exportations de Rightsdesk",
  },
  es: {
    save: "Guardar la copia de seguridad",
    open: "Elegir una copia de seguridad",
    import: "Elegir un archivo de una exportación",
    folder: "Elegir una carpeta",
    backups: "Copias de seguridad de Rightsdesk",
    exports: "Exportaciones de Rightsdesk",
  },
};

type Needs = { readonly window: BrowserWindow; readonly language: Language };

const backupEndings = ["rightsdesk-backup"];

/** null if the person picked none. The dialog has asked before an existing file would be written over. */
export const pickBackupTarget = async (
  suggested: string,
  { window, language, folder }: Needs & { readonly folder: string },
): Promise<string | null> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words[language].save,
    defaultPath: path.join(folder, suggested),
    filters: [{ name: words[language].backups, extensions: backupEndings }],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  return canceled || !filePath ? null : filePath;
};

export const pickCopyFile = async (kind: "backup" | "export", { window, language }: Needs): Promise<string | null> => {
  const said = words[language];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: kind === "backup" ? said.open : said.import,
    properties: ["openFile"],
    filters: [
      kind === "backup"
        ? { name: said.backups, extensions: backupEndings }
        : { name: said.exports, extensions: ["json", "csv"] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
};

export const pickFolder = async ({ window, language }: Needs): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words[language].folder,
    properties: ["openDirectory", "createDirectory"],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
