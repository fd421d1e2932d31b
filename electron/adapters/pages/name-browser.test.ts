// What the app says of itself: the engine's name, and nothing of the app or of the person's machine.
import { expect, it } from "vitest";
import { nameBrowser } from "./name-browser.ts";

it("is the engine's, cut to its main version, on each system", () => {
  expect(nameBrowser("linux", "114.0.5735.134")).toBe(
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Safari/537.36",
  );
  expect(nameBrowser("darwin", "140.0.1")).toContain("Macintosh");
  expect(nameBrowser("win32", "140.0.1")).toContain("Windows NT 10.0");
  expect(nameBrowser("freebsd", "140.0.1")).not.toMatch(/rightsdesk|electron|freebsd/i);
});
