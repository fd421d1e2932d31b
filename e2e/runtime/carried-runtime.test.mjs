// The carried runtime: only the pinned bytes are taken, and only a whole folder counts as one.
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findCarriedRuntime, verify } from "./carried-runtime.mjs";

let cache = "";
const folder = () => join(cache, "electron-25.1.1-linux-x64");

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "rightsdesk-cache-"));
});
afterEach(async () => {
  await chmod(cache, 0o700);
  await rm(cache, { recursive: true });
});

async function layOut() {
  await mkdir(join(folder(), "locales"), { recursive: true });
  await writeFile(join(folder(), "electron"), "binary");
  await writeFile(join(folder(), "locales", "de.pak"), "words");
  const sizes = { electron: 6, [join("locales", "de.pak")]: 5 };
  await writeFile(`${folder()}.json`, JSON.stringify(sizes));
}

describe("findCarriedRuntime", () => {
  it("finds a whole one in any of the caches and gives it today's loader", async () => {
    await layOut();
    expect(await findCarriedRuntime([join(cache, "none"), cache])).toBe(join(folder(), "electron"));
    const loader = await readFile(join(folder(), "resources", "app", "main.cjs"), "utf8");
    expect(loader).toBe(await readFile(new URL("./loader/main.cjs", import.meta.url), "utf8"));
  });

  it("does not take one with a missing or a cut file", async () => {
    await layOut();
    await writeFile(join(folder(), "locales", "de.pak"), "wo");
    expect(await findCarriedRuntime([cache])).toBeUndefined();
    await rm(join(folder(), "locales", "de.pak"));
    expect(await findCarriedRuntime([cache])).toBeUndefined();
  });

  it("does not take a folder that was never finished", async () => {
    await layOut();
    await rm(`${folder()}.json`);
    expect(await findCarriedRuntime([cache])).toBeUndefined();
  });
});

describe("verify", () => {
  it("takes the pinned bytes and stops at any others", async () => {
    const tarball = join(cache, "x.tgz");
    await writeFile(tarball, "the very bytes");
    const integrity = `sha512-${createHash("sha512").update("the very bytes").digest("base64")}`;
    await expect(verify(tarball, integrity)).resolves.toBeUndefined();
    await writeFile(tarball, "the very bytez");
    await expect(verify(tarball, integrity)).rejects.toThrow("not the pinned one");
  });
});
