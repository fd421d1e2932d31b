// The page that lies beside what is taken to another computer: what is there, what is not, how to come in. A plain text,
// since it is read where Rightsdesk may not be installed yet.
import type { Language } from "../shared/lists.ts";

type Told = { readonly backup: string; readonly app: string; readonly hasCode: boolean };

type Words = {
  readonly folder: string;
  readonly backup: string;
  readonly readMe: string;
  readonly text: (told: Told) => string;
};

/** Lines end as the editors of all three systems show them. */
const page = (...lines: readonly string[]): string => `${lines.join("\r\n")}\r\n`;

export const takeAlongWords: Record<Language, Words> = {
  en: {
    folder: "Rightsdesk, everything",
    backup: "Everything",
    readMe: "Read me first.txt",
    text: ({ backup, app, hasCode }) =>
      page(
        `Everything that Rightsdesk ${app} kept`,
        "",
        "WHAT IS HERE",
        `${backup}: the backup. Encrypted; Rightsdesk opens it with the passphrase that you typed${hasCode ? ", or with your recovery code" : ""}.`,
        "rightsdesk.json, requests.csv, events.csv, contacts.csv: most of it as files that anybody can read. NOT encrypted: whoever has this folder can read them.",
        "Delete them if you only want to move; the backup is enough for that.",
        "",
        "WHAT IS NOT HERE",
        "The passwords of your mailboxes: you type them again.",
        "The key that your computer's keyring holds: the backup does not need it.",
        "The passphrase and the recovery code: nobody can bring them back.",
        "Letters, dossiers and calendar files that you saved elsewhere, and the mails in your mailbox.",
        "",
        "HOW TO COME IN ON ANOTHER COMPUTER",
        "1. Install Rightsdesk there and start it. Close it on the old one: only one of the two should send.",
        "2. Settings, Your data, Restore a backup: choose the backup and open it.",
        "3. Replace everything here. Letters that had not gone out come back as unsure; none goes by itself.",
        "4. Settings, Your mailboxes: type each password again.",
      ),
  },
  de: {
    folder: "Rightsdesk, alles",
    backup: "Alles",
    readMe: "Zuerst lesen.txt",
    text: ({ backup, app, hasCode }) =>
      page(
        `Alles, was Rightsdesk ${app} aufbewahrt hat`,
        "",
        "WAS HIER LIEGT",
        `${backup}: die Sicherung. Verschlüsselt; Rightsdesk öffnet sie mit der Passphrase, die Sie eingegeben haben${hasCode ? ", oder mit Ihrem Wiederherstellungscode" : ""}.`,
        "rightsdesk.json, requests.csv, events.csv, contacts.csv: das meiste davon als Dateien, die jeder lesen kann. NICHT verschlüsselt: Wer diesen Ordner hat, kann sie lesen.",
        "Löschen Sie sie, wenn Sie nur umziehen wollen; dafür reicht die Sicherung.",
        "",
        "WAS HIER NICHT LIEGT",
        "Die Passwörter Ihrer Postfächer: Sie geben sie wieder ein.",
        "Der Schlüssel, den der Schlüsselbund Ihres Computers hält: Die Sicherung braucht ihn nicht.",
        "Die Passphrase und der Wiederherstellungscode: Niemand kann sie zurückbringen.",
        "Schreiben, Akten und Kalenderdateien, die Sie anderswo gespeichert haben, und die Mails in Ihrem Postfach.",
        "",
        "SO KOMMEN SIE AUF EINEM ANDEREN COMPUTER HINEIN",
        "1. Installieren und starten Sie dort Rightsdesk. Schließen Sie es auf dem alten: Nur eines der beiden soll senden.",
        "2. Einstellungen, Ihre Daten, Sicherung wiederherstellen: Wählen Sie die Sicherung und öffnen Sie sie.",
        "3. Alles hier ersetzen. Briefe, die noch nicht hinausgegangen waren, kommen als ungewiss zurück; keiner geht von selbst.",
        "4. Einstellungen, Ihre Postfächer: Geben Sie jedes Passwort wieder ein.",
      ),
  },
  fr: {
    folder: "Rightsdesk, tout",
    backup: "Tout",
    readMe: "À lire d’abord.txt",
    text: ({ backup, app, hasCode }) =>
      page(
        `Tout ce que Rightsdesk ${app} gardait`,
        "",
        "CE QUI EST ICI",
        `${backup} : la sauvegarde. Chiffrée ; Rightsdesk l’ouvre avec la phrase secrète que vous avez saisie${hasCode ? ", ou avec votre code de récupération" : ""}.`,
        "rightsdesk.json, requests.csv, events.csv, contacts.csv : la plus grande partie en clair. NON chiffrés : quiconque a ce dossier peut les lire.",
        "Supprimez-les si vous voulez seulement déménager ; la sauvegarde suffit pour cela.",
        "",
        "CE QUI N’EST PAS ICI",
        "Les mots de passe de vos boîtes mail : vous les saisissez à nouveau.",
        "La clé que garde le trousseau de votre ordinateur : la sauvegarde n’en a pas besoin.",
        "La phrase secrète et le code de récupération : personne ne peut les retrouver.",
        "Les lettres, dossiers et fichiers de calendrier que vous avez enregistrés ailleurs, et les e-mails de votre boîte.",
        "",
        "COMMENT ENTRER SUR UN AUTRE ORDINATEUR",
        "1. Installez-y Rightsdesk et démarrez-le. Fermez-le sur l’ancien : un seul des deux doit envoyer.",
        "2. Réglages, Vos données, Restaurer une sauvegarde : choisissez la sauvegarde et ouvrez-la.",
        "3. Remplacer tout ce qui est ici. Les lettres qui n’étaient pas parties reviennent comme incertaines ; aucune ne part d’elle-même.",
        "4. Réglages, Vos boîtes mail : saisissez à nouveau chaque mot de passe.",
      ),
  },
  es: {
    folder: "Rightsdesk, todo",
    backup: "Todo",
    readMe: "Leer primero.txt",
    text: ({ backup, app, hasCode }) =>
      page(
        `Todo lo que guardaba Rightsdesk ${app}`,
        "",
        "QUÉ HAY AQUÍ",
        `${backup}: la copia de seguridad. Cifrada; Rightsdesk la abre con la frase de contraseña que escribió${hasCode ? ", o con su código de recuperación" : ""}.`,
        "rightsdesk.json, requests.csv, events.csv, contacts.csv: la mayor parte en texto. SIN cifrar: quien tenga esta carpeta puede leerlos.",
        "Elimínelos si solo quiere mudarse; para eso basta la copia de seguridad.",
        "",
        "QUÉ NO HAY AQUÍ",
        "Las contraseñas de sus buzones: las escribe de nuevo.",
        "La clave que guarda el llavero de su ordenador: la copia no la necesita.",
        "La frase de contraseña y el código de recuperación: nadie puede recuperarlos.",
        "Las cartas, los expedientes y los archivos de calendario que guardó en otro lugar, y los correos de su buzón.",
        "",
        "CÓMO ENTRAR EN OTRO ORDENADOR",
        "1. Instale allí Rightsdesk y ábralo. Ciérrelo en el antiguo: solo uno de los dos debe enviar.",
        "2. Ajustes, Sus datos, Restaurar una copia de seguridad: elija la copia y ábrala.",
        "3. Sustituir todo lo que hay aquí. Las cartas que no habían salido vuelven como inciertas; ninguna sale sola.",
        "4. Ajustes, Sus buzones: escriba de nuevo cada contraseña.",
      ),
  },
};
