// Which Electron is chosen, in which order, on which system.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseElectron, executableIn, installerLimitMs, sandboxArgs } from "./find-electron.mjs";

const OFFICIAL = join("repo", "node_modules", "electron", "dist");

function facts(given = {}) {
  const { here = [], ...rest } = given;
  const machine = { platform: "linux", arch: "x64", override: undefined, official: OFFICIAL, officialWhole: true };
  return { ...machine, carried: undefined, exists: (path) => here.includes(path), ...rest };
}

describe("the order", () => {
  const own = join("own", "electron");
  const official = join(OFFICIAL, "electron");
  const carried = join("cache", "electron-x", "electron");

  it("takes the person's own before all others", () => {
    const choice = chooseElectron(facts({ override: "own", here: [own, official], carried }));
    expect(choice).toEqual({ kind: "use", executable: own, folder: "own", source: "override" });
  });

  it("takes the installed one before the carried one", () => {
    expect(chooseElectron(facts({ here: [official], carried }))).toMatchObject({
      executable: official,
      source: "official",
    });
  });

  it("does not trust an installed one whose unpacking was interrupted", () => {
    const choice = chooseElectron(facts({ here: [official], officialWhole: false, carried }));
    expect(choice).toMatchObject({ executable: carried, source: "carried" });
  });

  it("takes the carried one rather than fetch anything again", () => {
    expect(chooseElectron(facts({ carried }))).toMatchObject({ kind: "use", executable: carried });
  });

  it("tries the official installer before the registry's runtime", () => {
    expect(chooseElectron(facts())).toEqual({ kind: "fetch", from: ["official", "carried"] });
  });

  it("stops at an own one that is not there instead of quietly taking another", () => {
    const choice = chooseElectron(facts({ override: "elsewhere", here: [official], carried }));
    expect(choice.kind).toBe("stop");
    expect(choice).toHaveProperty("sentence", expect.stringContaining("elsewhere"));
  });
});

describe("other systems", () => {
  it.each([
    ["darwin", "arm64"],
    ["win32", "x64"],
    ["linux", "arm64"],
  ])("on %s %s only the official installer is asked, and it has time for a slow line", (platform, arch) => {
    expect(chooseElectron(facts({ platform, arch }))).toEqual({ kind: "fetch", from: ["official"] });
    expect(installerLimitMs({ platform, arch })).toBeGreaterThan(installerLimitMs({ platform: "linux", arch: "x64" }));
  });

  it("knows where each keeps its executable", () => {
    expect(executableIn("d", "darwin")).toBe(join("d", "Electron.app", "Contents", "MacOS", "Electron"));
    expect(executableIn("d", "win32")).toBe(join("d", "electron.exe"));
  });
});

it("switches the sandbox off for root on Linux and for nobody else", () => {
  expect(sandboxArgs({ platform: "linux", uid: 0 })).toEqual(["--no-sandbox"]);
  expect(sandboxArgs({ platform: "linux", uid: 1000 })).toEqual([]);
  expect(sandboxArgs({ platform: "darwin", uid: 0 })).toEqual([]);
  expect(sandboxArgs({ platform: "win32", uid: undefined })).toEqual([]);
});
