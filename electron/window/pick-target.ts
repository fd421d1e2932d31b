// Lets the person say in the system's own dialog where a letter's file, a dossier or a file out of a mail goes.
import path from "node:path";
import { type BrowserWindow, dialog } from "electron";
import type { Language } from "../shared/lists.ts";

type Ending = "eml" | "pdf" | "zip" | "ics";

type Words = {
  readonly title: string;
  readonly plain: string;
  readonly dossier: string;
  readonly calendar: string;
} & Readonly<Record<Ending, string>>;

const words: Record<Language, Words> = {
  en: {
    title: "Save the letter",
    plain: "Save the file",
    dossier: "Save the dossier",
    calendar: "Save the reminders",
    eml: "Mail files",
    pdf: "PDF files",
    zip: "ZIP files",
    ics: "Calendar files",
  },
  de: {
    title: "Schreiben speichern",
    plain: "Datei speichern",
    dossier: "Akte speichern",
    calendar: "Erinnerungen speichern",
    eml: "Maildateien",
    pdf: "PDF-Dateien",
    zip: "ZIP-Dateien",
    ics: "Kalenderdateien",
  },
  fr: {
    title: "Enregistrer la lettre",
    plain: "Enregistrer le fichier",
    dossier: "Enregistrer le dossier",
    calendar: "Enregistrer les rappels",
    eml: "Fichiers e-mail",
    pdf: "Fichiers PDF",
    zip: "Fichiers ZIP",
    ics: "Fichiers de calendrier",
  },
  es: {
    title: "Guardar la carta",
    plain: "Guardar el archivo",
    dossier: "Guardar el expediente",
    calendar: "Guardar los recordatorios",
    eml: "Archivos de correo",
    pdf: "Archivos PDF",
    zip: "Archivos ZIP",
    ics: "Archivos de calendario",
  },
};

type Needs = { readonly window: BrowserWindow; readonly language: Language; readonly folder: string };

/** `ending: null`: any kind of file, under its own name. null if the person picked none. The dialog has asked before an existing file would be written over. */
export const pickTarget = async (
  suggested: string,
  ending: Ending | null,
  { window, language, folder }: Needs,
): Promise<string | null> => {
  const { title, plain, dossier, calendar, ...kinds } = words[language];
  const titles = { eml: title, pdf: title, zip: dossier, ics: calendar };
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: ending === null ? plain : titles[ending],
    defaultPath: path.join(folder, suggested),
    filters: ending === null ? [] : [{ name: kinds[ending], extensions: [ending] }],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  return canceled || !filePath ? null : filePath;
};
