// When a display in memory is opened, and who may use it.
import { expect, it } from "vitest";
import { cookieEntry, needsDisplay } from "./display.mjs";

it("is opened on Linux without any display, and nowhere else", () => {
  expect(needsDisplay({ platform: "linux", env: {} })).toBe(true);
  expect(needsDisplay({ platform: "linux", env: { DISPLAY: ":0" } })).toBe(false);
  expect(needsDisplay({ platform: "linux", env: { WAYLAND_DISPLAY: "wayland-0" } })).toBe(false);
  expect(needsDisplay({ platform: "darwin", env: {} })).toBe(false);
  expect(needsDisplay({ platform: "win32", env: {} })).toBe(false);
});

it("lets in who has the cookie, from any host and on any display", () => {
  const entry = cookieEntry(Buffer.from("0123456789abcdef"));
  expect(entry.subarray(0, 6)).toEqual(Buffer.from([0xff, 0xff, 0, 0, 0, 0]));
  expect(entry.subarray(6).toString("latin1")).toBe("\0\x12MIT-MAGIC-COOKIE-1\0\x100123456789abcdef");
});
