// What is said a thousand times while one reading runs leads to one more reading, and the last word is never missed.
import { expect, it } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

it("reads once more after whatever was said meanwhile, and not a thousand times", async () => {
  let reads = 0;
  const ends: (() => void)[] = [];
  const look = oneAtATime(() => {
    reads += 1;
    return new Promise<void>((resolve) => ends.push(resolve));
  });
  const all = Array.from({ length: 1000 }, () => look());
  expect(reads).toBe(1);
  ends[0]?.();
  await expect.poll(() => reads).toBe(2);
  ends[1]?.();
  await Promise.all(all);
  expect(reads).toBe(2);
  void look();
  expect(reads).toBe(3);
});
