// What the person is asked in the system's own dialogs: where files go, where they come from, whether a link is opened.
import { randomBytes, randomUUID } from "node:crypto";
import path from "node:path";
import { app, type BrowserWindow, clipboard } from "electron";
import { mostExportBytes } from "./adapters/export/read-export.ts";
import { readBoundedFile } from "./adapters/files/read-bounded-file.ts";
import type { ScryptCost } from "./adapters/keys/seal-by-passphrase.ts";
import { createLetterFiles } from "./adapters/letter-files/create-letter-files.ts";
import type { PrintLetter } from "./adapters/letter-files/create-letter-printer.ts";
import type { PrintPage } from "./adapters/letter-files/create-page-printer.ts";
import { createDossierFiles } from "./adapters/proof/create-dossier-files.ts";
import { composeMail } from "./adapters/smtp/compose-mail.ts";
import type { HandlerParts } from "./ipc/handler-parts.ts";
import type { FailureCode } from "./shared/failure-codes.ts";
import type { Language } from "./shared/lists.ts";
import { mostPolicyBytes } from "./shared/reading.ts";
import { fail, succeed } from "./shared/result.ts";
import { openExternalLink, openMailDraft } from "./window/external-links.ts";
import { pickBackupTarget, pickCopyFile, pickFolder } from "./window/pick-copy.ts";
import { pickDirectoryFile } from "./window/pick-directory-file.ts";
import { pickPath } from "./window/pick-path.ts";
import { pickTarget } from "./window/pick-target.ts";

type Needs = {
  /** Throws if there is none. */
  readonly window: () => BrowserWindow;
  readonly printLetter: PrintLetter;
  readonly printPage: PrintPage;
  readonly newToken: () => string;
};

/** `most` in bytes, `tooLarge` what more is. */
const readPicked = async (picked: string | null, most: number, tooLarge: FailureCode) => {
  if (picked === null) return succeed(null);
  const name = path.basename(picked);
  const file = await readBoundedFile(picked, most);
  if (file.kind === "bytes") return succeed({ name, bytes: file.bytes });
  if (file.kind === "too-large") return fail(tooLarge, "The file is too large.", { detail: name });
  return fail("file-unreadable", "The file cannot be read.", { detail: name, retry: true });
};

export const createBackupParts = (
  { window, dataFolder, cost, newToken }: Pick<Needs, "window" | "newToken"> & { dataFolder: string; cost: ScryptCost },
  ownKey: Uint8Array,
  language: () => Language,
): HandlerParts["backup"] => {
  const here = () => ({ window: window(), language: language() });
  return {
    folder: path.join(dataFolder, "store"),
    ownKey,
    pick: {
      saveBackup: (suggested) => pickBackupTarget(suggested, { ...here(), folder: app.getPath("documents") }),
      openBackup: () => pickCopyFile("backup", here()),
      openExport: async () => readPicked(await pickCopyFile("export", here()), mostExportBytes, "import-too-large"),
      folder: () => pickFolder(here()),
    },
    newId: randomUUID,
    newToken,
    randomBytes,
    cost,
  };
};

/** What the system asks the person, in its own dialogs. */
export const createDialogs = (
  { window, printLetter, printPage, newToken }: Needs,
  known: () => { readonly language: Language; readonly isKnownHost: (host: string) => boolean },
): Pick<HandlerParts, "files" | "dossiers" | "pickFile" | "pickDirectory" | "openLink"> => {
  const target = (suggested: string, ending: "eml" | "pdf" | "zip" | "ics" | null) =>
    pickTarget(suggested, ending, {
      window: window(),
      language: known().language,
      folder: app.getPath("documents"),
    });
  return {
    files: createLetterFiles({
      printLetter,
      composeMail,
      pickTarget: target,
      openMail: (link, before) => openMailDraft(link, { window: window(), language: known().language, before }),
      clipboard,
      newToken,
    }),
    dossiers: createDossierFiles({
      printPage,
      pickZip: (suggested) => target(suggested, "zip"),
      pickMail: (suggested) => target(suggested, "eml"),
      pickFolder: () => pickFolder({ window: window(), language: known().language }),
      newToken,
    }),
    pickFile: async () => {
      return readPicked(await pickPath(window(), known().language), mostPolicyBytes, "policy-too-large");
    },
    pickDirectory: async () => {
      const picked = await pickDirectoryFile(window(), known().language);
      return picked === null ? null : { name: path.basename(picked), path: picked };
    },
    openLink: (url) => openExternalLink(url, { window: window(), ...known() }),
  };
};
