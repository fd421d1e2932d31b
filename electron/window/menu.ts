// Puts the menus up: the application's, and the one of a right click on text.
import { type BrowserWindow, Menu } from "electron";
import type { Language } from "../shared/lists.ts";
import { type Acts, contextMenuFor, menuFor } from "./menu-for.ts";
import { menuWords } from "./menu-words.ts";

type Needs = {
  readonly platform: string;
  readonly isPackaged: boolean;
  readonly language: Language;
  readonly acts: Acts;
};

/** The application menu. Developer tools only where the app runs from its sources. */
export const buildMenu = ({ platform, isPackaged, language, acts }: Needs): Menu =>
  Menu.buildFromTemplate(menuFor({ platform, words: menuWords[language], acts, hasDeveloperTools: !isPackaged }));

export const addContextMenu = (window: BrowserWindow, language: () => Language): void => {
  window.webContents.on("context-menu", (_event, clicked) => {
    const items = contextMenuFor(clicked, menuWords[language()]);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
};
