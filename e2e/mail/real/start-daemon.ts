// Runs a mail server in the foreground with its children, and ends exactly those.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { waitUntil } from "./wait-until.ts";

/**
 * The leader of the server's process group. It ends the whole group as soon as its own input does: when we say so, and
 * also when we are killed. (Linux' own "end with the parent" is undone when a server changes its user.)
 */
const guard = '{ "$@" </dev/null; echo "It ended with $?."; } & cat >/dev/null; kill -TERM 0';

/** The living processes of a group; Linux keeps those that ended and were not asked for as zombies. */
const livingIn = (group: number): readonly string[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        // After the name in brackets, which may hold anything: state, parent, group.
        const [state, , its] = (readFileSync(`/proc/${name}/stat`, "latin1").split(") ").at(-1) ?? "").split(" ");
        return Number(its) === group && state !== "Z";
      } catch {
        return false; // It ended while we looked.
      }
    });

export type Daemon = { readonly stop: () => Promise<void> };

/** Starts `command` in a process group of its own, and waits until `isUp`. What it says instead is in the error. */
export const startDaemon = async (
  command: string,
  args: readonly string[],
  { env = {}, isUp }: { readonly env?: Readonly<Record<string, string>>; readonly isUp: () => boolean },
): Promise<Daemon> => {
  const child = spawn("/bin/sh", ["-c", guard, "guard", command, ...args], {
    detached: true,
    stdio: "pipe",
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C", TZ: "UTC", ...env },
  });
  const group = child.pid;
  if (group === undefined) throw new Error(`${command} could not be started.`);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await waitUntil(`${command} and its children have ended`, () => livingIn(group).length === 0);
  };
  await waitUntil(`${command} is up`, () => {
    if (/^It ended with \d+\.$/m.test(said)) throw new Error(`${command} does not start: ${said}`);
    return isUp();
  }).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { stop };
};
