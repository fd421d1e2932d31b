// What proves a letter: the mail that went out is given back to the byte; one that did not is one to send.
import { afterEach, expect, it } from "vitest";
import { openTestDesk, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

it("gives the mail that the server took, and before that one to send", async () => {
  desk = openTestDesk();
  const letter = await desk.draft({ slug, kind: "access" });
  await desk.take("requests:save-file", { ...letter, as: "eml" });
  await desk.take("requests:send", letter);
  await desk.settled(letter.requestId);
  await desk.take("requests:save-file", { ...letter, as: "eml" });
  expect(desk.saved.map(({ sent }) => sent && Buffer.from(sent))).toEqual([
    null,
    Buffer.from(desk.parcels[0]?.raw ?? []),
  ]);
});

it("does not call a mail sent of which nobody knows", async () => {
  desk = openTestDesk({ deliver: () => ({ kind: "unsure", code: "connection-lost", reply: null }) });
  const { requestId } = await desk.sendNew();
  const { letter } = await desk.take("requests:get", { requestId });
  const { subject, text } = letter;
  await desk.call("requests:save-file", { requestId, subject, text, as: "eml" });
  expect(desk.saved.filter(({ sent }) => sent !== null)).toEqual([]);
});
