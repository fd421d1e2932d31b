// Lets only one start at a time get or build things in this repository.
import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./places.mjs";
import { say } from "./say.mjs";

/** Runs `work` while holding the lock; waits for another start that holds it, and takes it over where that one has died. */
export async function withLock(work, file = join(root, "out", "getting.lock")) {
  await mkdir(dirname(file), { recursive: true });
  let told = false;
  while (!(await take(file))) {
    if (await clearDead(file)) continue;
    if (!told) say("Another start is getting things ready: waiting for it.");
    told = true;
    await wait(200);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file) {
  try {
    const handle = await open(file, "wx");
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/** Removes the lock of a start that has died. One at a time: a slower second one would remove the lock that the first took since. */
async function clearDead(file) {
  if (!(await isDead(file))) return false;
  const guard = `${file}.clearing`;
  if (!(await take(guard))) return false;
  if (await isDead(file)) await rm(file, { force: true });
  await rm(guard, { force: true });
  return true;
}

/** An empty file is a lock that is just being written, unless it stays empty: then its writer died between two steps. */
async function isDead(file) {
  const holder = await readFile(file, "utf8").catch(() => undefined);
  if (holder === "") return Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now()) > 10_000;
  return holder !== undefined && !isAlive(Number(holder));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
