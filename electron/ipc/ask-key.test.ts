// The sender's key is asked for on the person's word alone, and what came of it is kept with the reply.
import { afterEach, beforeEach, expect, it } from "vitest";
import { createSigner } from "../adapters/proof/testing/create-signer.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

const { record, sign } = createSigner();
const keys = { "mail._domainkey.example.org": record };
const text =
  "From: Privacy <privacy@example.org>\r\nTo: person@example.org\r\nMessage-ID: <1@example.org>\r\nDate: Fri, 20 Nov 2026 08:00:00 +0000\r\nSubject: Your request\r\n\r\nWe hold no data.\r\n";
let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk({ keys });
});
afterEach(() => desk.close());

const take = async () => {
  await desk.take("replies:read", { name: "reply.eml", bytes: new TextEncoder().encode(await sign(text)) });
  const [reply] = await desk.take("replies:list", { show: "all" });
  if (reply === undefined) throw new Error("nothing came in");
  return reply.replyId;
};
const dkimOf = async (replyId: Awaited<ReturnType<typeof take>>) => (await desk.take("replies:get", { replyId })).dkim;

it("asks nobody when a mail comes in, and keeps the answer once the person asks", async () => {
  const replyId = await take();
  expect(await dkimOf(replyId)).toBeNull();
  const answer = await desk.take("proof:ask-key", { replyId });
  expect(answer).toMatchObject({ state: "pass", domain: "example.org", checkedAt: "2026-11-20T09:00:00.000Z" });
  expect(await dkimOf(replyId)).toEqual(answer);
});

it("asks by itself where the person chose that", async () => {
  expect((await desk.take("settings:get")).asksDkim).toBe(false);
  await desk.take("settings:save-asks-dkim", { asksDkim: true });
  const replyId = await take();
  await expect.poll(() => dkimOf(replyId)).toMatchObject({ state: "pass" });
});

it("speaks to nobody in practice", async () => {
  await desk.take("settings:choose-mode", { mode: "practice" });
  await desk.take("settings:save-asks-dkim", { asksDkim: true });
  const replyId = await take();
  expect(await desk.call("proof:ask-key", { replyId })).toMatchObject({ ok: false, code: "not-allowed" });
  expect(await dkimOf(replyId)).toBeNull();
});
