// What was said once is said again word for word, and never in the place of something else.
import { expect, it, vi } from "vitest";
import { rememberSaid } from "./remember-said.ts";

it("asks once for the same, and anew for anything else", () => {
  const say = vi.fn((key: string, options?: { count: number }) => `${key} ${options?.count ?? "none"}`);
  const said = rememberSaid(say);
  const all = () => [said("a"), said("b"), said("a", { count: 1 }), said("a", { count: 2 }), said('["a",{"count":1}]')];
  const first = all();
  expect(first).toEqual(["a none", "b none", "a 1", "a 2", '["a",{"count":1}] none']);
  expect(all()).toEqual(first);
});

it("does not grow for ever", () => {
  const say = vi.fn((key: string) => key.toUpperCase());
  const said = rememberSaid(say);
  for (let n = 0; n < 20_000; n += 1) expect(said(`k${n}`)).toBe(`K${n}`);
  expect(said("k0")).toBe("K0");
  expect(say).toHaveBeenCalledTimes(20_001);
});
