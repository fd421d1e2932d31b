// The lock file must serve every system, whichever packages the registry that wrote it carried.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { completeLock, readPlatform } from "./complete-lock.mjs";
import { root } from "./places.mjs";

const lock = {
  lockfileVersion: 3,
  packages: {
    "": { name: "x" },
    "node_modules/tool": {
      version: "1.2.3",
      dev: true,
      optionalDependencies: {
        "@tool/linux-x64": "1.2.3",
        "@tool/darwin-arm64": "1.2.3",
        "faster-everywhere": "^2.0.0",
      },
    },
    "node_modules/tool/node_modules/@tool/linux-x64": { version: "1.2.3", integrity: "sha512-a", optional: true },
  },
};

it("adds what is missing with the exact version and its system, and leaves the rest alone", () => {
  const { packages } = completeLock(lock);
  expect(packages["node_modules/@tool/darwin-arm64"]).toEqual({
    version: "1.2.3",
    os: ["darwin"],
    cpu: ["arm64"],
    dev: true,
    optional: true,
  });
  expect(Object.keys(packages)).toHaveLength(4);
  expect(completeLock(completeLock(lock))).toEqual(completeLock(lock));
});

it("reads the system from a name", () => {
  expect(readPlatform("@oxlint/binding-linux-arm-musleabihf")).toEqual({ os: ["linux"], cpu: ["arm"], libc: ["musl"] });
  expect(readPlatform("@oxlint/binding-win32-ia32-msvc")).toEqual({ os: ["win32"], cpu: ["ia32"] });
  expect(readPlatform("node-gyp")).toBeUndefined();
});

it("finds nothing to add in our own lock file: run `node e2e/runtime/complete-lock.mjs` where this fails", async () => {
  const own = JSON.parse(await readFile(join(root, "package-lock.json"), "utf8"));
  const missing = Object.keys(completeLock(own).packages).filter((path) => own.packages[path] === undefined);
  expect(missing).toEqual([]);
});
