// Runs other programs, never through a shell, and ends them with us.
import { spawn } from "node:child_process";

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 };
const living = new Set();

/**
 * Runs a program to its end with its output collected.
 * Resolves to `{ code, output, timedOut }`; `code` is null where it was killed or could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [how]
 */
export function runQuietly(command, args, { cwd, env, limitMs } = {}) {
  return new Promise((settle) => {
    let output = "";
    let timedOut = false;
    const child = track(spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], windowsHide: true }));
    const stop = () => {
      timedOut = true;
      child.kill("SIGKILL");
    };
    const timer = limitMs === undefined ? undefined : setTimeout(stop, limitMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => {
        output += chunk;
      });
    }
    const end = (code) => {
      clearTimeout(timer);
      settle({ code, output, timedOut });
    };
    child.on("error", (error) => {
      output += error.message;
      end(null);
    });
    child.on("close", end);
  });
}

/**
 * Runs a program with our terminal; resolves to its exit code (128 + n where signal n ended it, 127 where it could not be started).
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [how]
 */
export function runOpenly(command, args, { cwd, env } = {}) {
  return new Promise((settle) => {
    const child = track(spawn(command, args, { cwd, env, stdio: "inherit" }));
    child.on("error", (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`);
      settle(127);
    });
    child.on("close", (code, signal) => settle(code ?? exitCodeOf(signal)));
  });
}

/** Makes an interruption end what we run first, and then us with it; a second one ends it the hard way. */
export function endTogether() {
  let asked = false;
  const stop = (signal) => {
    const leave = () => living.size === 0 && process.exit(exitCodeOf(signal));
    leave();
    for (const child of living) child.once("close", leave);
    // A terminal gives Ctrl-C to the whole group; a second one would cut the app's orderly end short.
    const alreadyTold = signal === "SIGINT" && process.stdin.isTTY && !asked;
    if (!alreadyTold) for (const child of living) child.kill(asked ? "SIGKILL" : signal);
    asked = true;
  };
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"]) process.on(signal, stop);
  if (process.env.npm_lifecycle_event !== undefined) whenOrphaned(() => stop("SIGTERM"));
}

/** npm tells a signal only to the shell that it put between itself and us, and that shell dies without telling us. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 500);
  watch.unref();
}

function track(child) {
  living.add(child);
  for (const event of ["close", "error"]) child.once(event, () => living.delete(child));
  return child;
}

function exitCodeOf(signal) {
  return 128 + (SIGNALS[signal] ?? 0);
}
