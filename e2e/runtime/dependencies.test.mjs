// When the dependencies count as installed from this very lock file.
import { expect, it } from "vitest";
import { matchesLock } from "./dependencies.mjs";

const lock = {
  packages: {
    "": { name: "rightsdesk" },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/for-another-system": { version: "2.0.0", integrity: "sha512-b", optional: true },
  },
};
const installed = (packages) => ({ packages });

it("takes an installation that has all but what is for other systems", () => {
  expect(matchesLock(lock, installed({ "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } }))).toBe(true);
});

it("refuses another version, another content, a missing and a foreign package", () => {
  const a = { version: "1.0.0", integrity: "sha512-a" };
  expect(matchesLock(lock, installed({ "node_modules/a": { ...a, version: "1.0.1" } }))).toBe(false);
  expect(matchesLock(lock, installed({ "node_modules/a": { ...a, integrity: "sha512-x" } }))).toBe(false);
  expect(matchesLock(lock, installed({}))).toBe(false);
  expect(matchesLock(lock, installed({ "node_modules/a": a, "node_modules/stranger": a }))).toBe(false);
});
