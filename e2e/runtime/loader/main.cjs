// What stands in `resources/app` of the carried test runtime: it opens the app folder that is named on the command line, as Electron's own default app does.
const { readFileSync, existsSync } = require("node:fs");
const { Module } = require("node:module");
const { join, resolve } = require("node:path");
const { app } = require("electron");

const MODULE_FLAGS = new Set(["-r", "--require"]);

/** The modules to load first and the app to open; everything else on the line is Chromium's or the app's own. */
function readCommandLine(args) {
  const modules = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    if (MODULE_FLAGS.has(arg)) {
      at += 1;
      modules.push(args[at]);
    } else if (!arg.startsWith("-")) {
      return { modules, folder: resolve(arg) };
    }
  }
  return { modules, folder: undefined };
}

/** Takes name and version from the app's package.json, before the app's own code runs and asks for its data folder. */
function introduce(folder) {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return;
  const about = JSON.parse(readFileSync(file, "utf8"));
  if (about.version) app.setVersion(about.version);
  const name = about.productName ?? about.name;
  if (name) app.setName(name);
  app.setDesktopName(about.desktopName ?? `${app.getName()}.desktop`);
}

function open({ modules, folder }) {
  Object.defineProperty(process, "defaultApp", { configurable: false, enumerable: true, value: true });
  for (const name of modules) require(require.resolve(name, { paths: [process.cwd()] }));
  introduce(folder);
  const main = Module._resolveFilename(folder, null, true);
  app.setAppPath(folder);
  Module._load(main, Module, true);
}

const line = readCommandLine(process.argv.slice(1));
if (line.folder === undefined) {
  process.stderr.write("Name the folder of the app to open.\n");
  app.exit(1);
} else {
  try {
    open(line);
  } catch (error) {
    process.stderr.write(`The app at ${line.folder} could not be opened: ${error.stack}\n`);
    app.exit(1);
  }
}
