// The menus of the three systems, and the one of a right click.
import type { MenuItemConstructorOptions } from "electron";
import { describe, expect, it } from "vitest";
import { languages } from "../shared/lists.ts";
import { type Acts, contextMenuFor, menuFor } from "./menu-for.ts";
import { menuWords } from "./menu-words.ts";

const platforms = ["darwin", "win32", "linux"] as const;
const words = menuWords.en;
const done: string[] = [];
const acts: Acts = {
  hide: () => done.push("hide"),
  lock: () => done.push("lock"),
  wish: (what) => done.push(what),
};
const menu = (platform: string, hasDeveloperTools = false) =>
  menuFor({ platform, words, acts, hasDeveloperTools }).map(({ label, submenu }) => ({
    label,
    items: submenu as MenuItemConstructorOptions[],
  }));
const items = (platform: string) => menu(platform).flatMap((one) => one.items);
const keyOf = (platform: string, label: string) => items(platform).find((item) => item.label === label)?.accelerator;
const names = (all: readonly MenuItemConstructorOptions[] | undefined) => all?.flatMap(({ label }) => label ?? []);
const press = (platform: string, label: string) => {
  const item = items(platform).find((one) => one.label === label);
  // Electron hands in what none of these asks for.
  (item?.click as (() => void) | undefined)?.();
  return done.splice(0);
};

describe("the menu of each system", () => {
  it("has the menus that people look for there, in their order", () => {
    expect(menu("darwin").map(({ label }) => label)).toEqual(["Rightsdesk", "File", "Edit", "View", "Window", "Help"]);
    for (const platform of ["win32", "linux"]) {
      expect(menu(platform).map(({ label }) => label)).toEqual(["File", "Edit", "View", "Help"]);
    }
  });

  it("keeps About, Settings, Services, Hide and Quit together under the app's name on a Mac", () => {
    expect(names(menu("darwin")[0]?.items)).toEqual([
      "About Rightsdesk",
      "Settings…",
      "Services",
      "Hide Rightsdesk",
      "Hide Others",
      "Show All",
      "Quit Rightsdesk",
    ]);
    expect(names(menu("darwin")[1]?.items)).toEqual(["Close Window"]);
  });

  it("ends by Exit in the File menu elsewhere, with a key of its own on Linux alone", () => {
    expect(names(menu("win32")[0]?.items)).toEqual(["Settings…", "Exit"]);
    expect([keyOf("win32", "Exit"), keyOf("linux", "Exit")]).toEqual([undefined, "Ctrl+Q"]);
  });

  it("calls up help by the key of the system", () => {
    expect([keyOf("darwin", words.helpPages), keyOf("win32", words.helpPages)]).toEqual(["Cmd+?", "F1"]);
  });

  it.each(platforms)("hides, locks and goes to the settings by the same keys on %s", (platform) => {
    expect(keyOf(platform, words.hide)).toBe("CmdOrCtrl+L");
    expect(keyOf(platform, words.lock)).toBe("CmdOrCtrl+Shift+L");
    expect(keyOf(platform, words.settings)).toBe("CmdOrCtrl+,");
    expect(press(platform, words.hide)).toEqual(["hide"]);
    expect(press(platform, words.lock)).toEqual(["lock"]);
    for (const [label, what] of [
      [words.settings, "settings"],
      [words.about, "about"],
      [words.goTo, "palette"],
      [words.helpPages, "help"],
      [words.shortcuts, "shortcuts"],
    ] as const)
      expect(press(platform, label)).toEqual([what]);
  });

  it.each(platforms)("gives no key twice on %s, and no developer tools in a package", (platform) => {
    const keys = items(platform).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(items(platform).some(({ role }) => role === "toggleDevTools" || role === "reload")).toBe(false);
    expect(
      menu(platform, true)
        .flatMap((one) => one.items)
        .some(({ role }) => role === "toggleDevTools"),
    ).toBe(true);
  });

  it.each(languages)("names everything in %s", (language) => {
    for (const platform of platforms) {
      const all = menuFor({ platform, words: menuWords[language], acts, hasDeveloperTools: false });
      const inside = all.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
      for (const item of [...all, ...inside]) expect(item.type === "separator" || item.label).toBeTruthy();
    }
  });
});

describe("a right click", () => {
  const editFlags = { canUndo: false, canCut: true, canCopy: true, canPaste: false, canSelectAll: true };

  it("offers in a field what can be done with it now", () => {
    const offered = contextMenuFor({ isEditable: true, selectionText: "words", editFlags }, words);
    expect(offered.flatMap(({ label, enabled }) => (label === undefined ? [] : [[label, enabled]]))).toEqual([
      ["Undo", false],
      ["Cut", true],
      ["Copy", true],
      ["Paste", false],
      ["Select All", true],
    ]);
  });

  it("offers to copy what is chosen elsewhere, and nothing where nothing is", () => {
    expect(names(contextMenuFor({ isEditable: false, selectionText: "words", editFlags }, words))).toEqual(["Copy"]);
    expect(contextMenuFor({ isEditable: false, selectionText: "", editFlags }, words)).toEqual([]);
  });
});
