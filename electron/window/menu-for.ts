// The menus as each system has them: which there are, in which order, with which keys. A plain value, so that all three are tested anywhere.
import type { MenuItemConstructorOptions } from "electron";
import type { MenuWish } from "../shared/menu-wish.ts";
import type { MenuWords } from "./menu-words.ts";

export type Acts = {
  /** Takes the person's data off the window. */
  readonly hide: () => void;
  /** Forgets the key. */
  readonly lock: () => void;
  /** Has the window show something. */
  readonly wish: (what: MenuWish) => void;
};

type Needs = {
  readonly platform: string;
  readonly words: MenuWords;
  readonly acts: Acts;
  /** Where the app runs from its sources. */
  readonly hasDeveloperTools: boolean;
};

type Item = MenuItemConstructorOptions;
const line: Item = { type: "separator" };

const settings = ({ words, acts }: Needs): Item => ({
  label: words.settings,
  accelerator: "CmdOrCtrl+,",
  click: () => acts.wish("settings"),
});

const about = ({ words, acts }: Needs): Item => ({ label: words.about, click: () => acts.wish("about") });

const appMenu = (needs: Needs): Item => {
  const { words } = needs;
  return {
    label: "Rightsdesk",
    submenu: [
      about(needs),
      line,
      settings(needs),
      line,
      { role: "services", label: words.services },
      line,
      { role: "hide", label: words.hideApp },
      { role: "hideOthers", label: words.hideOthers },
      { role: "unhide", label: words.showAll },
      line,
      { role: "quit", label: words.quit },
    ],
  };
};

const fileMenu = (needs: Needs): Item => {
  const { platform, words } = needs;
  if (platform === "darwin") return { label: words.file, submenu: [{ role: "close", label: words.close }] };
  // On Windows Alt+F4 closes the window, and with it the app; a key of its own would be one too many.
  const quit: Item =
    platform === "win32"
      ? { role: "quit", label: words.exit }
      : { role: "quit", label: words.exit, accelerator: "Ctrl+Q" };
  return { label: words.file, submenu: [settings(needs), line, quit] };
};

const editMenu = ({ platform, words }: Needs): Item => ({
  label: words.edit,
  submenu: [
    { role: "undo", label: words.undo },
    { role: "redo", label: words.redo, ...(platform === "win32" && { accelerator: "Ctrl+Y" }) },
    line,
    { role: "cut", label: words.cut },
    { role: "copy", label: words.copy },
    { role: "paste", label: words.paste },
    { role: "selectAll", label: words.selectAll },
  ],
});

const viewMenu = ({ words, acts, hasDeveloperTools }: Needs): Item => ({
  label: words.view,
  submenu: [
    // The window itself hears the key: there it also closes what it opened.
    { label: words.goTo, accelerator: "CmdOrCtrl+K", registerAccelerator: false, click: () => acts.wish("palette") },
    line,
    { role: "resetZoom", label: words.normalSize },
    { role: "zoomIn", label: words.larger },
    { role: "zoomOut", label: words.smaller },
    line,
    { role: "togglefullscreen", label: words.fullScreen },
    line,
    { label: words.hide, accelerator: "CmdOrCtrl+L", click: acts.hide },
    { label: words.lock, accelerator: "CmdOrCtrl+Shift+L", click: acts.lock },
    ...(hasDeveloperTools ? [line, { role: "reload" } as const, { role: "toggleDevTools" } as const] : []),
  ],
});

const windowMenu = ({ words }: Needs): Item => ({
  role: "windowMenu",
  label: words.window,
  submenu: [
    { role: "minimize", label: words.minimize },
    { role: "zoom", label: words.zoom },
    line,
    { role: "front", label: words.toFront },
  ],
});

const helpMenu = (needs: Needs): Item => {
  const { platform, words, acts } = needs;
  return {
    role: "help",
    label: words.help,
    submenu: [
      { label: words.helpPages, accelerator: platform === "darwin" ? "Cmd+?" : "F1", click: () => acts.wish("help") },
      { label: words.shortcuts, click: () => acts.wish("shortcuts") },
      ...(platform === "darwin" ? [] : [line, about(needs)]),
    ],
  };
};

export const menuFor = (needs: Needs): Item[] =>
  needs.platform === "darwin"
    ? [appMenu(needs), fileMenu(needs), editMenu(needs), viewMenu(needs), windowMenu(needs), helpMenu(needs)]
    : [fileMenu(needs), editMenu(needs), viewMenu(needs), helpMenu(needs)];

/** Of a right click: what can be done with a text, as everywhere else. No spell checker: it would fetch its dictionaries. */
export const contextMenuFor = (
  {
    isEditable,
    selectionText,
    editFlags: { canUndo, canCut, canCopy, canPaste, canSelectAll },
  }: {
    readonly isEditable: boolean;
    readonly selectionText: string;
    readonly editFlags: Readonly<Record<"canUndo" | "canCut" | "canCopy" | "canPaste" | "canSelectAll", boolean>>;
  },
  words: MenuWords,
): Item[] => {
  if (!isEditable) return selectionText === "" ? [] : [{ role: "copy", label: words.copy }];
  return [
    { role: "undo", label: words.undo, enabled: canUndo },
    line,
    { role: "cut", label: words.cut, enabled: canCut },
    { role: "copy", label: words.copy, enabled: canCopy },
    { role: "paste", label: words.paste, enabled: canPaste },
    line,
    { role: "selectAll", label: words.selectAll, enabled: canSelectAll },
  ];
};
