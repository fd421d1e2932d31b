// `npm start`: gets what is missing, builds, and opens the app.
import { runOpenly } from "./child.mjs";
import { openDisplay } from "./display.mjs";
import { sandboxArgs } from "./find-electron.mjs";
import { nameElectron } from "./get-electron.mjs";
import { root } from "./places.mjs";
import { prepareApp, prepareElectron } from "./prepare.mjs";
import { findSandboxAdvice } from "./sandbox-advice.mjs";
import { runScript, say } from "./say.mjs";

await runScript(async () => {
  const electron = await prepareElectron();
  const app = await prepareApp();
  const display = await openDisplay();
  const sandbox = sandboxArgs({ platform: process.platform, uid: process.getuid?.() });
  if (sandbox.length > 0) say("Running as root: Chromium's sandbox cannot be used and is off for this run.");
  const advice = await findSandboxAdvice(electron.executable);
  if (advice !== undefined) say(advice);
  say(`Opening Rightsdesk with ${await nameElectron(electron)}`);
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...display.env };
  // Editors set this in their terminals; with it Electron would be a plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  const code = await runOpenly(electron.executable, [...sandbox, ...display.args, app, ...process.argv.slice(2)], {
    cwd: root,
    env,
  });
  await display.close();
  return code;
});
