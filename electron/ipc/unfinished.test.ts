// What was typed and not saved, over a hidden or locked window: given back once, and whole.
import { afterEach, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

it("gives back what was kept, once", async () => {
  desk = openTestDesk();
  const forms = {
    "mailbox new": { address: "kim@example.org" },
    "happened 1": { text: "Sie riefen an: „nein“.\nZweite Zeile" },
  };
  expect(await desk.take("settings:keep-unfinished", forms)).toEqual({ forms: 2 });
  expect(await desk.take("settings:take-unfinished")).toEqual(forms);
  expect(await desk.take("settings:take-unfinished")).toEqual({});
});

it("takes no more than forms of people hold", async () => {
  desk = openTestDesk();
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, form) => [`form ${form}`, { text: "a" }]));
  expect(await desk.call("settings:keep-unfinished", many)).toMatchObject({ ok: false, code: "bad-argument" });
  expect(await desk.take("settings:take-unfinished")).toEqual({});
});
