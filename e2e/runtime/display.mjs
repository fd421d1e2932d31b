// Opens a display in memory (Xvfb) where Linux has none.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finishAll } from "./finish-all.mjs";
import { Stop, say } from "./say.mjs";

/** Whether windows have nowhere to open. */
export function needsDisplay({ platform, env }) {
  return platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** One X authority entry: any host, any display, this cookie. */
export function cookieEntry(cookie) {
  const counted = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  const wild = Buffer.from([0xff, 0xff]);
  const nothing = Buffer.alloc(0);
  return Buffer.concat([wild, ...[nothing, nothing, Buffer.from("MIT-MAGIC-COOKIE-1"), cookie].map(counted)]);
}

/**
 * Opens a display where there is none: `{ env, args, close }`, with the variables that programs need to use it and
 * the arguments that keep Electron from complaining that such a display has neither graphics card nor desktop.
 * The server picks a free number itself, and lets in only who has the cookie: other accounts on the machine must not see letters.
 */
export async function openDisplay() {
  const [display = { env: {}, args: [], close: async () => undefined }] = await openDisplays(1);
  return display;
}

/**
 * Opens as many displays side by side; none where there is one already. What stands in front and what was copied last
 * belong to a whole display: whoever shares one takes the other's keyboard and clipboard.
 */
export async function openDisplays(count) {
  if (!needsDisplay({ platform: process.platform, env: process.env })) return [];
  say(`There is no display: opening ${count === 1 ? "one" : count} in memory (Xvfb).`);
  return finishAll(Array.from({ length: count }, openInMemory));
}

async function openInMemory() {
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-display-"));
  const authority = join(folder, "authority");
  writeFileSync(authority, cookieEntry(randomBytes(16)), { mode: 0o600 });
  const args = ["-displayfd", "3", "-screen", "0", "1440x1000x24", "-nolisten", "tcp", "-auth", authority];
  // A group of its own: Ctrl-C must reach the app first, which needs its display to close well.
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "pipe", "pipe"], detached: true });
  const ended = once(server, "exit");
  const end = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", end);
  const number = await readDisplayNumber(server);
  for (const part of [server, server.stderr, server.stdio[3]]) /** @type {any} */ (part).unref();
  const close = async () => {
    server.ref();
    end();
    await ended;
  };
  return { env: { DISPLAY: `:${number}`, XAUTHORITY: authority }, args: ["--log-level=3"], close };
}

function readDisplayNumber(server) {
  return new Promise((settle, fail) => {
    let number = "";
    let complaint = "";
    server.stderr.on("data", (chunk) => {
      complaint += chunk;
    });
    server.stdio[3].on("data", (chunk) => {
      number += chunk;
      if (number.endsWith("\n")) settle(number.trim());
    });
    const stop = (reason) => fail(new Stop(`The display in memory (Xvfb) did not open: ${reason}.`));
    server.once("error", (error) => stop(error.message));
    server.once("exit", () => stop(complaint.trim() || "it ended at once"));
  });
}
