// The menus of each system, from Electron's roles, so that shortcuts are the ones people know.
import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from "electron";
import type { Language } from "../shared/lists.ts";

type Needs = {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly language: Language;
  /** Takes the person's data off the window. */
  readonly hide: () => void;
  /** Forgets the key. */
  readonly lock: () => void;
};

const words: Record<Language, { readonly hide: string; readonly lock: string }> = {
  en: { hide: "Hide My Data", lock: "Lock and Stop Sending" },
  de: { hide: "Meine Daten verbergen", lock: "Sperren und nichts mehr senden" },
  fr: { hide: "Masquer mes données", lock: "Verrouiller et ne plus rien envoyer" },
  es: { hide: "Ocultar mis datos", lock: "Bloquear y dejar de enviar" },
};

/** The application menu. Developer tools only where the app runs from its sources. */
export const buildMenu = ({ isMac, isPackaged, language, hide, lock }: Needs): Menu => {
  const view: MenuItemConstructorOptions[] = [
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    { type: "separator" },
    { role: "togglefullscreen" },
    { type: "separator" },
    { label: words[language].hide, accelerator: "CmdOrCtrl+L", click: hide },
    { label: words[language].lock, accelerator: "CmdOrCtrl+Shift+L", click: lock },
  ];
  if (!isPackaged) view.push({ type: "separator" }, { role: "reload" }, { role: "toggleDevTools" });
  return Menu.buildFromTemplate([
    ...(isMac ? [{ role: "appMenu" } as const] : [{ role: "fileMenu" } as const]),
    { role: "editMenu" },
    { role: "viewMenu", submenu: view },
    { role: "windowMenu" },
  ]);
};

/** Right click on text: cut, copy, paste, as everywhere else. */
export const addContextMenu = (window: BrowserWindow): void => {
  window.webContents.on("context-menu", (_event, { isEditable, selectionText }) => {
    const items: MenuItemConstructorOptions[] = isEditable
      ? [{ role: "cut" }, { role: "copy" }, { role: "paste" }, { type: "separator" }, { role: "selectAll" }]
      : selectionText === ""
        ? []
        : [{ role: "copy" }];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
};
