// Tells an ordinary user on Linux what to do where the system forbids Chromium's sandbox; it is never switched off for them.
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Kernel settings, with the value at which programs may not make namespaces of their own. */
const FORBIDDEN_AT = {
  "/proc/sys/kernel/apparmor_restrict_unprivileged_userns": "1",
  "/proc/sys/kernel/unprivileged_userns_clone": "0",
  "/proc/sys/user/max_user_namespaces": "0",
};

/** The advice, or undefined where none is needed: namespaces are open, or Electron's helper has root's rights already. */
export function adviseSandbox({ settings, helper, helperIsRoots }) {
  const isForbidden = Object.entries(FORBIDDEN_AT).some(([file, value]) => settings[file]?.trim() === value);
  if (!isForbidden || helperIsRoots) return undefined;
  return `This system forbids Chromium's sandbox to unpacked programs; if no window opens, allow it with: sudo chown root '${helper}' && sudo chmod 4755 '${helper}'`;
}

/** The advice for the Electron about to run, from this machine's settings. */
export async function findSandboxAdvice(executable) {
  if (process.platform !== "linux" || process.getuid?.() === 0) return undefined;
  const helper = join(dirname(executable), "chrome-sandbox");
  const read = async (file) => [file, await readFile(file, "utf8").catch(() => undefined)];
  const settings = Object.fromEntries(await Promise.all(Object.keys(FORBIDDEN_AT).map(read)));
  const is = await stat(helper).catch(() => undefined);
  return adviseSandbox({ settings, helper, helperIsRoots: is?.uid === 0 && (is.mode & 0o4000) !== 0 });
}
