// SIGKILL between DATA and the server's answer: after a restart the letter is unsure, not sent, and never goes again by itself.
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { useServer } from "../fixtures/real-mailbox.ts";
import { startHostileSmtp } from "../mail/hostile-smtp.ts";
import { startSmtp } from "../mail/start-smtp.ts";
import { openCompany, openTracker, sendButton, trackerRow, writeLetter } from "../pages/first-letter.ts";

test("killed after the last byte and before the reply", async ({ open }) => {
  const silent = await startHostileSmtp({ security: "none", at: { "end-of-data": { do: "silence" } } });
  const desk = await open();
  await useServer(desk.page, { port: silent.port });
  await openCompany(desk.page, "Komet Sales");
  await writeLetter(desk.page, "Ask for deletion");
  await sendButton(desk.page).click();
  await expect.poll(() => silent.told(), { message: "the whole letter is with the server" }).toMatch(/\r\n\.\r\n/);
  const messageId = /^Message-ID: (<[^>]+>)/im.exec(silent.told())?.[1];
  expect(messageId).toBeDefined();
  await desk.kill();
  await silent.stop();

  const again = await open({ dataFolder: desk.dataFolder });
  const { page } = again;
  await openTracker(page);
  await expect(trackerRow(page, "Komet Sales").getByText("Unsure", { exact: true })).toBeVisible();
  await trackerRow(page, "Komet Sales").click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText(
    "We cannot know whether the letter went out",
  );
  await expect(page.getByRole("region", { name: "Status" })).toContainText("gets it twice");
  const [request] = await take(page, "requests:list");
  const requestId = request?.requestId ?? "";
  expect(request).toMatchObject({ status: "unsure", sentOn: null, dueOn: null });
  expect((await take(page, "requests:get", { requestId })).dispatch).toMatchObject({
    state: "unsure",
    messageId,
    attempts: 1,
  });
  expect(await call(page, "requests:discard", { requestId })).toMatchObject({ ok: false, code: "already-approved" });

  // The same server as before, at the same port: the kept password opens for no other.
  const server = await startSmtp({ security: "none", users: { kim: "right" }, port: silent.port });
  expect(server.mails).toEqual([]);
  // The person looked into the Sent folder, found nothing, and sends it again: the same letter under the same name.
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  expect(server.mails).toHaveLength(1);
  expect(server.mails[0]?.raw.toString()).toContain(messageId);
  await server.stop();
});

test("the person found it in the Sent folder: it counts as sent on the day of the try", async ({ open }) => {
  const silent = await startHostileSmtp({ security: "none", at: { "end-of-data": { do: "hang-up" } } });
  const { page } = await open();
  await useServer(page, { port: silent.port });
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion");
  await sendButton(page).click();
  await page.getByRole("button", { name: "It did go" }).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  const [request] = await take(page, "requests:list");
  const { today } = await take(page, "app:info");
  expect(request).toMatchObject({ status: "sent", sentOn: today });
  await silent.stop();
});
