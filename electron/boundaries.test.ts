// Who may import whom (the rooms of the house), kept by walking every import.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const sourcesUnder = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(file);
    return /\.tsx?$/.test(entry.name) && !/\.(test|spec)\.tsx?$/.test(entry.name) ? [file] : [];
  });

type Import = { file: string; target: string; isTypeOnly: boolean; isLater?: true };

const importsOf = (file: string): Import[] => {
  const text = readFileSync(path.join(root, file), "utf8");
  const found = [...text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/g)];
  const dynamic = [...text.matchAll(/\b(?:import|require)\(\s*["']([^"']+)["']\s*\)/g)];
  const place = (name: string) => (name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name);
  return [
    ...found.map(([, type, name = ""]) => ({ file, target: place(name), isTypeOnly: type !== undefined })),
    ...dynamic.map(([, name = ""]) => ({ file, target: place(name), isTypeOnly: false, isLater: true as const })),
  ];
};

const files = ["electron", "renderer"].flatMap(sourcesUnder);
const imports = files.flatMap(importsOf);
const inFolder = (folder: string) => (name: string) => name.startsWith(`${folder}/`);
const isTestHelp = (file: string) => /-contract\.ts$|\/testing\//.test(file);

/** Imports of the files in `folder` that are not allowed, each with what to do instead. */
const strays = (isInside: (file: string) => boolean, isAllowed: (one: Import) => boolean, instead: string) =>
  imports
    .filter((one) => isInside(one.file) && !isTestHelp(one.file) && !isAllowed(one))
    .map((one) => `${one.file} imports ${one.target}: ${instead}`);

const isPackage = (target: string) => !target.startsWith("electron/") && !target.startsWith("renderer/");
const anyOf =
  (...folders: string[]) =>
  (one: Import) =>
    folders.some((folder) => inFolder(folder)(one.target));

/** Of electron/shared: what the window may load as values. */
const words = new Set(
  [
    "app-note",
    "ascii-address",
    "campaign-names",
    "choose-language",
    "failure-codes",
    "letter-names",
    "limits",
    "lists",
    "reply-names",
    "secret-name",
    "standing-names",
    "whole-board",
    "no-facets",
  ].map((name) => `electron/shared/${name}.ts`),
);

describe("the rooms of the house", () => {
  it("sees the project at all", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(200);
  });

  it("shared imports zod only", () => {
    const isAllowed = (one: Import) => one.target === "zod" || anyOf("electron/shared")(one);
    expect(strays(inFolder("electron/shared"), isAllowed, "shared is the common tongue; move rules to core")).toEqual(
      [],
    );
  });

  it("core is pure: no electron, no node, no SQL, no network", () => {
    const pure = new Set(["zod", "temporal-polyfill", "handlebars", "tinyld", "diff", "ipaddr.js"]);
    const isAllowed = (one: Import) =>
      pure.has(one.target) ||
      anyOf("electron/shared", "electron/core")(one) ||
      (one.isTypeOnly && anyOf("electron/adapters/store/store.ts")(one));
    expect(strays(inFolder("electron/core"), isAllowed, "hand it in as an argument from main.ts")).toEqual([]);
  });

  it("adapters know shared, core and the world, not ipc, window or each other's rooms", () => {
    const isAllowed = (one: Import) => {
      const own = one.file.split("/").slice(0, 3).join("/");
      return (
        isPackage(one.target) ||
        one.isTypeOnly ||
        anyOf("electron/shared", "electron/core", "electron/adapters/files", "electron/adapters/keys", own)(one)
      );
    };
    expect(strays(inFolder("electron/adapters"), isAllowed, "let main.ts hand the part in")).toEqual([]);
  });

  it("nobody below main imports ipc or window", () => {
    const isBelow = (file: string) =>
      ["electron/shared", "electron/core", "electron/adapters"].some((folder) => inFolder(folder)(file));
    const isAllowed = (one: Import) => !anyOf("electron/ipc", "electron/window")(one);
    expect(strays(isBelow, isAllowed, "nothing flows back")).toEqual([]);
  });

  it("ipc does not import window, nor window ipc", () => {
    expect(
      strays(inFolder("electron/ipc"), (one) => !anyOf("electron/window")(one), "main.ts hands window parts in"),
    ).toEqual([]);
    expect(
      strays(
        inFolder("electron/window"),
        (one) => !anyOf("electron/ipc", "electron/adapters", "electron/core")(one),
        "window is walls only",
      ),
    ).toEqual([]);
  });

  it("the words of shared that the window loads bring no zod: they load nothing but each other", () => {
    expect(files).toEqual(expect.arrayContaining([...words]));
    const isAllowed = (one: Import) => one.isTypeOnly || words.has(one.target);
    expect(strays((file) => words.has(file), isAllowed, "schemas go into a file of their own")).toEqual([]);
  });

  it("zod comes as a namespace, of which the build keeps what is used: as one object it is half the code of a start", () => {
    const takesAll = (file: string) =>
      /import \{[^}]*\bz\b[^}]*\} from "zod"/.test(readFileSync(path.join(root, file), "utf8"));
    expect(files.filter(takesAll)).toEqual([]);
  });

  it("the window takes words from shared and types, nothing else of electron/", () => {
    const isAllowed = (one: Import) => {
      if (!one.target.startsWith("electron/")) return !one.target.startsWith("node:") && one.target !== "electron";
      return words.has(one.target) || (one.isTypeOnly && anyOf("electron/shared")(one));
    };
    expect(strays(inFolder("renderer"), isAllowed, "use a call of the contract, or `import type` from shared")).toEqual(
      [],
    );
  });

  it("what runs in the hidden window knows no electron, no node, no ipc and no store", () => {
    const isReader = (file: string) => file === "electron/reader.ts" || inFolder("electron/reader")(file);
    const isAllowed = (one: Import) =>
      one.target.startsWith("pdfjs-dist/") ||
      anyOf(
        "electron/core",
        "electron/adapters/policy-files",
        "electron/adapters/reply-files",
        "electron/reader",
      )(one) ||
      one.isTypeOnly;
    expect(strays(isReader, isAllowed, "it reads a policy or a mail and does nothing else")).toEqual([]);
    const isFile = (file: string) =>
      inFolder("electron/adapters/policy-files")(file) || inFolder("electron/adapters/reply-files")(file);
    const isNative = (one: Import) => one.target === "electron" || one.target.startsWith("node:");
    expect(strays(isFile, (one) => !isNative(one), "the readers of files run in a window as well")).toEqual([]);
  });

  it("the thread that reads lists of companies can load no network, no other program, no store and no electron", () => {
    const reached = new Set<string>(["electron/directory-reader.ts"]);
    for (const file of reached) {
      for (const one of imports) if (one.file === file && !one.isTypeOnly) reached.add(one.target);
    }
    const mayLoad = ["node:worker_threads", "node:events", "node:fs", "node:fs/promises", "node:crypto", "node:buffer"];
    const parsers = ["zod", "papaparse", "fflate", "@streamparser/json"];
    const isFine = (target: string) =>
      !isPackage(target)
        ? anyOf(
            "electron/core",
            "electron/shared",
            "electron/adapters/directory-files",
            "electron/adapters/files",
          )({
            file: "",
            target,
            isTypeOnly: false,
          }) || target === "electron/directory-reader.ts"
        : mayLoad.includes(target) || parsers.includes(target);
    expect([...reached].filter((target) => !isFine(target))).toEqual([]);
    expect([...reached]).toEqual(expect.arrayContaining(parsers.slice(1)));
  });

  it("the preload brings in electron alone", () => {
    expect(
      strays(
        (file) => file === "electron/preload.ts",
        (one) => one.target === "electron",
        "the build puts the names in",
      ),
    ).toEqual([]);
  });

  it.each([
    ["ipcMain", /\bipcMain\b/, ["electron/ipc/serve.ts", "electron/main.ts"]],
    ["ipcRenderer", /\bipcRenderer\b/, ["electron/preload.ts"]],
    ["window.desk", /\bwindow\.desk\b/, ["renderer/desk.ts"]],
    ["shell.openExternal", /\bopenExternal\(/, ["electron/window/external-links.ts"]],
  ])("%s is named in one place", (_name, pattern, places) => {
    const code = (file: string) => readFileSync(path.join(root, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
    expect(files.filter((file) => !places.includes(file) && pattern.test(code(file)))).toEqual([]);
  });

  it.each([
    ["nodemailer", "electron/adapters/smtp/"],
    ["imapflow", "electron/adapters/imap/"],
    ["smtp-server", "electron/adapters/practice/"],
    ["libsql", "electron/adapters/store/"],
    ["handlebars", "electron/core/letters/"],
    ["diff", "electron/core/readings/changes/"],
    ["ipaddr.js", "electron/core/pages/"],
  ])("%s is imported in one room", (name, room) => {
    const strangers = imports.filter((one) => one.target.split("/")[0] === name && !one.file.startsWith(room));
    expect(strangers.map((one) => one.file)).toEqual([]);
  });

  it("a package that is loaded later is a module, or has a file of ours around it", () => {
    // In the built app a later import of a CommonJS package gives nothing but `default`; in the tests here it gives its names too.
    const modules = ["postal-mime", "pdfjs-dist"];
    const strangers = imports.filter(
      ({ isLater, target }) => isLater && isPackage(target) && !modules.includes(target.split("/")[0] ?? ""),
    );
    expect(
      strangers.map(({ file, target }) => `${file} loads ${target}: import it in a file of ours, and load that`),
    ).toEqual([]);
  });
});
