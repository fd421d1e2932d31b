// The window's own few facts: kept for the next start, and never a reason not to start.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createLook } from "./create-look.ts";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-look-"));
  path = join(folder, "deeper", "look.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("knows nothing at first, and at the next start what it was told", () => {
  const look = createLook({ path });
  expect(look.get()).toEqual({ language: null, window: undefined });
  look.keep({ language: "de" });
  look.keep({ window: { maximized: true } });
  expect(look.get()).toEqual({ language: "de", window: { maximized: true } });
  expect(createLook({ path }).get()).toEqual(look.get());
});

it.each(["", "{", "null", "[]", JSON.stringify({ language: 7 }), "x".repeat(20_000)])(
  "starts as at first from a file that is none of ours: %.20s",
  (text) => {
    createLook({ path }).keep({ language: "de" });
    writeFileSync(path, text);
    expect(createLook({ path }).get().language).toBeNull();
  },
);
