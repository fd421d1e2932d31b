// A window must never open where nobody can reach it.
import { describe, expect, it } from "vitest";
import { chooseBounds } from "./window-state.ts";

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const bounds = { x: 100, y: 50, width: 1000, height: 700 };

describe("chooseBounds", () => {
  it("opens where it stood", () => {
    expect(chooseBounds({ bounds, maximized: true }, [screen])).toEqual({ bounds, maximized: true });
  });

  it("keeps the size but not a place on a screen that is gone", () => {
    expect(chooseBounds({ bounds: { ...bounds, x: 3000 }, maximized: false }, [screen]).bounds).toEqual({
      width: 1000,
      height: 700,
    });
  });

  it.each([
    undefined,
    null,
    "x",
    { bounds: { ...bounds, width: 3 }, maximized: false },
    { bounds: { ...bounds, x: 0.5 } },
  ])("takes the normal size for %j", (kept) => {
    expect(chooseBounds(kept, [screen])).toEqual({ bounds: { width: 1180, height: 800 }, maximized: false });
  });
});
