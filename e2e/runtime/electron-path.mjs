// Tells end-to-end tests which Electron to launch and with which first arguments.
import { NO_ELECTRON, sandboxArgs } from "./find-electron.mjs";
import { findElectron } from "./get-electron.mjs";

export async function electronPath() {
  const choice = await findElectron();
  if (choice.kind !== "use") throw new Error(choice.kind === "stop" ? choice.sentence : NO_ELECTRON);
  const args = sandboxArgs({ platform: process.platform, uid: process.getuid?.() });
  return { executablePath: choice.executable, args, source: choice.source };
}
