// When a display in memory is opened.
import { expect, it } from "vitest";
import { needsDisplay } from "./display.mjs";

it("is opened on Linux without any display, and nowhere else", () => {
  expect(needsDisplay({ platform: "linux", env: {} })).toBe(true);
  expect(needsDisplay({ platform: "linux", env: { DISPLAY: ":0" } })).toBe(false);
  expect(needsDisplay({ platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" } })).toBe(false);
  expect(needsDisplay({ platform: "darwin", env: {} })).toBe(false);
  expect(needsDisplay({ platform: "win32", env: {} })).toBe(false);
});
