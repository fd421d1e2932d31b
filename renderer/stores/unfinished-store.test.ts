// What is kept of open forms when the page goes: what was typed and not saved, and nothing else.
import { expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import { createUnfinishedStore } from "./unfinished-store.ts";

const setUp = (kept = {}) => {
  const keepUnfinished = vi.fn();
  const desk = { settings: { keepUnfinished } } as unknown as Pick<Desk, "settings">;
  return { keepUnfinished, store: createUnfinishedStore({ desk, kept }) };
};

it("hands over what stands in open forms and what nobody has opened again, and not what is done", () => {
  const { keepUnfinished, store } = setUp({ "mailbox new": { address: "kim@example.org" } });
  const { put, save } = store.getState();
  put("happened 1", { text: "They called." });
  put("happened 2", { text: "An error." });
  put("happened 2", null);
  save();
  expect(keepUnfinished).toHaveBeenCalledExactlyOnceWith({
    "mailbox new": { address: "kim@example.org" },
    "happened 1": { text: "They called." },
  });
});

it("writes nothing where nothing is unfinished", () => {
  const { keepUnfinished, store } = setUp({ "mailbox new": { address: "kim@example.org" } });
  store.getState().put("mailbox new", null);
  store.getState().save();
  expect(keepUnfinished).not.toHaveBeenCalled();
});
