// What is done about missing system libraries, with apt and without.
import { describe, expect, it } from "vitest";
import { judgeLibraries, missingPackages } from "./system-libraries.mjs";

const CALM = { missing: [], hasApt: true, unresolved: [], needsDisplay: false, hasXvfb: true };

describe("missingPackages", () => {
  const everything = missingPackages({ installed: new Set(), needsDisplay: true });

  it("asks for a display in memory only where there is none", () => {
    expect(everything).toContain("xvfb");
    expect(missingPackages({ installed: new Set(), needsDisplay: false })).not.toContain("xvfb");
  });

  it("accepts the name that newer Debian and Ubuntu gave a library", () => {
    const installed = new Set([...everything.filter((name) => name !== "libgtk-3-0"), "libgtk-3-0t64"]);
    expect(missingPackages({ installed, needsDisplay: true })).toEqual([]);
  });

  it("names just what is missing", () => {
    const installed = new Set(everything.filter((name) => name !== "libnss3"));
    expect(missingPackages({ installed, needsDisplay: true })).toEqual(["libnss3"]);
  });
});

describe("judgeLibraries", () => {
  it("does nothing where nothing is missing", () => {
    expect(judgeLibraries(CALM)).toEqual({ kind: "enough" });
  });

  it("tells others the exact command, and stops where Electron could not start", () => {
    const plan = judgeLibraries({ ...CALM, missing: ["libnss3"], unresolved: ["libnss3.so"] });
    expect(plan).toMatchObject({ kind: "ask", mustStop: true });
    expect(plan.sentence).toContain("sudo apt-get install libnss3");
  });

  it("goes on where only what may be missing is missing", () => {
    expect(judgeLibraries({ ...CALM, missing: ["libnotify4"] })).toMatchObject({ kind: "ask", mustStop: false });
  });

  it("stops others without any display", () => {
    const plan = judgeLibraries({ ...CALM, missing: ["xvfb"], needsDisplay: true, hasXvfb: false });
    expect(plan).toMatchObject({ kind: "ask", mustStop: true });
  });

  it("names the libraries where there is no apt", () => {
    const plan = judgeLibraries({ ...CALM, hasApt: false, unresolved: ["libgbm.so.1"] });
    expect(plan).toMatchObject({ kind: "ask", mustStop: true });
    expect(plan.sentence).toContain("libgbm.so.1");
  });
});
