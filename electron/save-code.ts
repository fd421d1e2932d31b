// Makes a page with the recovery code, to be printed, and asks where it shall lie.
import path from "node:path";
import { app, type BrowserWindow } from "electron";
import type { PrintLetter } from "./adapters/letter-files/create-letter-printer.ts";
import { forceEnding } from "./adapters/letter-files/force-ending.ts";
import { writeWholeFile } from "./adapters/letter-files/write-whole-file.ts";
import type { Language } from "./shared/lists.ts";
import { fail, type Result, succeed } from "./shared/result.ts";
import { pickTarget } from "./window/pick-target.ts";

type Needs = {
  readonly printLetter: PrintLetter;
  /** Throws if there is none. */
  readonly window: () => BrowserWindow;
  readonly newToken: () => string;
};

type Wanted = { readonly code: string; readonly as: "pdf-a4" | "pdf-letter"; readonly language: Language };

const words: Record<
  Language,
  { readonly file: string; readonly subject: string; readonly text: (code: string) => string }
> = {
  en: {
    file: "Rightsdesk recovery code.pdf",
    subject: "Recovery code of Rightsdesk",
    text: (code) =>
      `${code}\n\nWith this code you open your data in Rightsdesk if the passphrase is forgotten or the keyring is lost: “I have a recovery code”, on the screen on which you unlock.\n\nIt also opens backups that were made while it was your code.\n\nWhoever has this page and your computer, or such a backup, can read your data. Keep it where you keep other papers that matter, and delete the file once it is printed.\n\nOnly the code that was made last opens your data.`,
  },
  de: {
    file: "Rightsdesk Wiederherstellungscode.pdf",
    subject: "Wiederherstellungscode von Rightsdesk",
    text: (code) =>
      `${code}\n\nMit diesem Code öffnen Sie Ihre Daten in Rightsdesk, wenn die Passphrase vergessen oder der Schlüsselbund verloren ist: „Ich habe einen Wiederherstellungscode“ auf der Seite, auf der Sie entsperren.\n\nEr öffnet auch Sicherungen, die entstanden sind, während er galt.\n\nWer dieses Blatt und Ihren Computer oder eine solche Sicherung hat, kann Ihre Daten lesen. Legen Sie es zu anderen wichtigen Papieren und löschen Sie die Datei nach dem Drucken.\n\nIhre Daten öffnet nur der zuletzt erstellte Code.`,
  },
  fr: {
    file: "Code de récupération Rightsdesk.pdf",
    subject: "Code de récupération de Rightsdesk",
    text: (code) =>
      `${code}\n\nAvec ce code, vous ouvrez vos données dans Rightsdesk si la phrase secrète est oubliée ou si le trousseau est perdu : « J’ai un code de récupération », sur l’écran où l’on déverrouille.\n\nIl ouvre aussi les sauvegardes faites pendant qu’il était votre code.\n\nQui a cette page et votre ordinateur, ou une de ces sauvegardes, peut lire vos données. Rangez-la avec vos autres papiers importants et supprimez le fichier une fois imprimé.\n\nSeul le dernier code créé ouvre vos données.`,
  },
  es: {
    file: "Código de recuperación de Rightsdesk.pdf",
    subject: "Código de recuperación de Rightsdesk",
    text: (code) =>
      `${code}\n\nCon este código abre sus datos en Rightsdesk si se olvida la frase de contraseña o se pierde el llavero: «Tengo un código de recuperación», en la pantalla en la que se desbloquea.\n\nTambién abre las copias de seguridad que se hicieron mientras era su código.\n\nQuien tenga esta página y su ordenador, o una de esas copias de seguridad, puede leer sus datos. Guárdela donde guarda otros papeles importantes y elimine el archivo cuando esté impreso.\n\nSolo el último código creado abre sus datos.`,
  },
};

/** `createSaveCode({ printLetter, window, newToken })(wanted)`; `saved: false`: the person picked no place. */
export const createSaveCode =
  ({ printLetter, window, newToken }: Needs) =>
  async ({ code, as, language }: Wanted): Promise<Result<{ saved: boolean }>> => {
    const { file, subject, text } = words[language];
    const page = await printLetter({
      letter: {
        language,
        from: { name: "Rightsdesk", address: "" },
        to: { name: "", address: null, postal: null, form: null },
        subject,
        text: text(code),
      },
      place: as === "pdf-a4" ? "a4" : "letter",
      senderPostal: null,
      isPractice: false,
      fileNames: [],
    });
    if (!page.ok) return page;
    const folder = app.getPath("documents");
    const picked = await pickTarget(file, "pdf", { window: window(), language, folder });
    if (picked === null) return succeed({ saved: false });
    try {
      await writeWholeFile(await forceEnding(picked, "pdf"), page.value, newToken());
      return succeed({ saved: true });
    } catch {
      // No room, no right, no such place: the person can pick another one. Paths stay out of logs.
      return fail("file-unwritable", "The file cannot be written.", { detail: path.basename(picked), retry: true });
    }
  };
