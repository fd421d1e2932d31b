// Asked for a hundred times a thing is done now and once more, never at the same time as itself, and the last asking counts.
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCalm } from "./calm.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("does a thing at once, and again after a rest if it was asked for meanwhile", async () => {
  const work = vi.fn(() => Promise.resolve());
  const calm = createCalm(work, 100);
  for (let n = 0; n < 50; n += 1) calm();
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
  calm();
  expect(work).toHaveBeenCalledTimes(3);
});

it("waits for its own end, and rests longer after what took long", async () => {
  const work = vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 500)));
  const calm = createCalm(work, 100);
  calm();
  calm();
  await vi.advanceTimersByTimeAsync(2400);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(work).toHaveBeenCalledTimes(2);
});
