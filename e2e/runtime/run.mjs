// Runs a TypeScript script: `node e2e/runtime/run.mjs [--app] FILE.ts [arguments]`; `--app` sees to an Electron, the build and a display first.
import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { bundleScript } from "./bundle-script.mjs";
import { runOpenly } from "./child.mjs";
import { openDisplay } from "./display.mjs";
import { root } from "./places.mjs";
import { prepareApp, prepareElectron, prepareScripts } from "./prepare.mjs";
import { runScript, Stop } from "./say.mjs";

async function prepare(withApp) {
  if (!withApp) {
    await prepareScripts();
    return { env: {}, close: async () => undefined };
  }
  await prepareElectron();
  await prepareApp();
  return openDisplay();
}

await runScript(async () => {
  const given = process.argv.slice(2);
  const withApp = given[0] === "--app";
  const [name, ...args] = withApp ? given.slice(1) : given;
  if (name === undefined) throw new Stop("Name the script to run: node e2e/runtime/run.mjs [--app] FILE.ts");
  const file = resolve(root, name);
  if (!existsSync(file)) throw new Stop(`There is no script ${relative(root, file)}.`);
  const display = await prepare(withApp);
  const script = await bundleScript(file);
  const env = { ...process.env, ...display.env };
  const code = await runOpenly(process.execPath, ["--enable-source-maps", script.path, ...args], { cwd: root, env });
  script.remove();
  await display.close();
  return code;
});
