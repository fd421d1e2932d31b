// Whether references look as promised and every letter is as likely as the next.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Reference } from "../../shared/letter.ts";
import { makeReference } from "./make-reference.ts";

/** Gives the bytes of a list one after the other. */
const giving = (bytes: readonly number[]) => {
  let at = 0;
  return (count: number) => {
    const part = bytes.slice(at, at + count);
    at += count;
    return Uint8Array.from({ length: count }, (_, index) => part[index] ?? 0);
  };
};

describe("makeReference", () => {
  it("names the year and six letters that nobody mistakes", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }), (bytes) => {
        const reference = makeReference({ year: 2026, randomBytes: giving(bytes) });
        expect(Reference.safeParse(reference).success).toBe(true);
        expect(reference.slice(8)).not.toMatch(/[01ILOU]/);
      }),
    );
  });

  it("gives each of the thirty letters the same number of bytes", () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 240; byte += 1) {
      const letter = makeReference({ year: 2026, randomBytes: giving(Array<number>(6).fill(byte)) }).charAt(8);
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect([counts.size, ...new Set(counts.values())]).toEqual([30, 8]);
  });

  it("passes over the bytes that would favour some letters", () => {
    const bytes = [240, 255, 0, 241, 1, 2, 254, 3, 4, 250, 5];
    expect(makeReference({ year: 2026, randomBytes: giving(bytes) })).toBe("RD-2026-234567");
  });
});
