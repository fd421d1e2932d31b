// What is asked before anything else: each call once where the data is open, and again where it was not.
import { expect, it, vi } from "vitest";
import type { Desk } from "../electron/shared/contract.ts";
import { askFirst } from "./ask-first.ts";
import { bad, good } from "./stores/testing/make-page.ts";

const makeDesk = (isOpen: () => boolean) => {
  const answer = (value: unknown) => vi.fn(() => Promise.resolve(isOpen() ? good(value) : bad("locked")));
  const desk = {
    vault: { status: vi.fn(() => Promise.resolve(good({ stage: isOpen() ? "open" : "closed" }))) },
    settings: { get: answer({ language: "en" }), takeUnfinished: answer({ form: {} }) },
    companies: { list: answer({ total: 5, rows: [] }) },
    app: { info: answer({ today: "2026-11-22" }) },
  };
  return { desk, asked: () => askFirst(desk as unknown as Desk) };
};

it("asks an open desk for everything once, and has the list when it has the rest", async () => {
  const { desk, asked } = makeDesk(() => true);
  const first = asked();
  const [settings, unfinished, info] = await Promise.all([first.settings(), first.unfinished(), first.info()]);
  expect([settings.ok, unfinished.ok, info.ok]).toEqual([true, true, true]);
  expect(first.list()).toMatchObject({ total: 5 });
  expect(desk.settings.get).toHaveBeenCalledTimes(1);
  expect(desk.settings.takeUnfinished, "what it answers it answers once").toHaveBeenCalledTimes(1);
});

it("asks again for what a closed desk refused, and shows no list", async () => {
  let isOpen = false;
  const { asked } = makeDesk(() => isOpen);
  const first = asked();
  expect(await first.status).toMatchObject({ value: { stage: "closed" } });
  isOpen = true;
  expect(await first.settings()).toEqual(good({ language: "en" }));
  expect(await first.unfinished()).toEqual(good({ form: {} }));
  expect(first.list()).toBeNull();
});
