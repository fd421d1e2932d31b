// What a mail server said is not lost because the disk is full for a while.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import { createStubbornWriter } from "./stubborn-writer.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const failing = (times: number) => {
  let tries = 0;
  const work = () => {
    tries += 1;
    if (tries <= times) throw new StoreProblem("store-locked");
    return "written";
  };
  return { work, tries: () => tries };
};

describe("createStubbornWriter", () => {
  it("tries again, later each time, until it is written, and says so each time", async () => {
    const { work, tries } = failing(9);
    const failed = vi.fn();
    const written = createStubbornWriter().write(work, failed);
    expect(tries()).toBe(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(tries()).toBe(2);
    await vi.advanceTimersByTimeAsync(999);
    expect(tries()).toBe(2);
    await vi.runAllTimersAsync();
    expect(await written).toBe("written");
    expect(tries()).toBe(10);
    expect(failed).toHaveBeenCalledTimes(9);
  });

  it("throws at once what is no problem of the store", async () => {
    const work = () => {
      throw new Error("a bug");
    };
    await expect(createStubbornWriter().write(work, vi.fn())).rejects.toThrow("a bug");
  });

  it("tries at once when the app is about to end", async () => {
    const { work, tries } = failing(1);
    const writer = createStubbornWriter();
    const written = writer.write(work, vi.fn());
    writer.leave();
    expect(await written).toBe("written");
    expect(tries()).toBe(2);
  });

  it("is as patient as before when the app stays after all", async () => {
    const { work, tries } = failing(9);
    const writer = createStubbornWriter();
    writer.leave();
    writer.stay();
    const written = writer.write(work, vi.fn());
    await vi.runAllTimersAsync();
    expect(await written).toBe("written");
    expect(tries()).toBe(10);
  });

  it("lets the app end when the store stays locked", async () => {
    const { work, tries } = failing(Number.POSITIVE_INFINITY);
    const writer = createStubbornWriter();
    const given = writer.write(work, vi.fn()).catch((error: unknown) => error);
    writer.leave();
    await vi.runAllTimersAsync();
    expect(await given).toBeInstanceOf(StoreProblem);
    expect(tries()).toBe(4);
  });
});
