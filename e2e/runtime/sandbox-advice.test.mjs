// When a person is told how to allow Chromium's sandbox.
import { expect, it } from "vitest";
import { adviseSandbox } from "./sandbox-advice.mjs";

const APPARMOR = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";
const asked = (settings, helperIsRoots = false) =>
  adviseSandbox({ settings, helper: "/x/chrome-sandbox", helperIsRoots });

it("is told the exact command where the system forbids it", () => {
  expect(asked({ [APPARMOR]: "1\n" })).toContain("sudo chmod 4755 '/x/chrome-sandbox'");
  expect(asked({ "/proc/sys/kernel/unprivileged_userns_clone": "0\n" })).toBeDefined();
});

it("is told nothing where it works", () => {
  expect(asked({})).toBeUndefined();
  expect(asked({ [APPARMOR]: "0\n", "/proc/sys/user/max_user_namespaces": "31000\n" })).toBeUndefined();
  expect(asked({ [APPARMOR]: "1\n" }, true)).toBeUndefined();
});
