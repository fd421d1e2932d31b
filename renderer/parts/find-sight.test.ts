// Every row that can be seen is drawn, wherever the list stands, and never many more.
import fc from "fast-check";
import { expect, it } from "vitest";
import { findSight } from "./find-sight.ts";

it("draws what is in sight, and little else", () => {
  const view = fc.record({
    top: fc.integer({ min: -50, max: 7_000_000 }),
    height: fc.integer({ min: 1, max: 3000 }),
    rowHeight: fc.integer({ min: 20, max: 120 }),
    total: fc.integer({ min: 0, max: 100_000 }),
    isFirst: fc.boolean(),
  });
  fc.assert(
    fc.property(view, ({ top, height, rowHeight, total, isFirst }) => {
      const most = Math.max(0, total * rowHeight - height);
      const { from, to } = findSight({ top: Math.min(top, most), height, rowHeight, total, isFirst });
      const at = Math.max(0, Math.min(top, most));
      expect(from).toBeLessThanOrEqual(Math.floor(at / rowHeight));
      expect(to).toBeGreaterThanOrEqual(Math.min(total, Math.ceil((at + height) / rowHeight)));
      expect(to - from).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 20);
      expect(from >= 0 && to <= total).toBe(true);
    }),
  );
});
