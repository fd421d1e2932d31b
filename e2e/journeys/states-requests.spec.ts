// Each way in which a request, its letters and the outbox may stand; axe looks at each.
import type { Page } from "@playwright/test";
import { followUpNames, requestNames } from "../../electron/shared/letter-names.ts";
import { requestStatuses } from "../../electron/shared/lists.ts";
import { lanes, standings } from "../../electron/shared/standing-names.ts";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, changed, fails, never } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { begin, press, startWith } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

const openRequest = async (page: Page): Promise<void> => {
  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /Komet/ }).click();
};

test("a request as it may stand, and each letter as it is prepared", async ({ desk: { app, page } }) => {
  test.setTimeout(300_000);
  const scene = await begin({ app, page });
  const { see } = scene;
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await startWith(scene, {});
  const approved = requestStatuses.filter((one) => one !== "draft");
  for (const [at, standing] of standings.entries()) {
    const status = approved[at % approved.length] ?? "sent";
    await answerOtherwise(app, {
      "requests:get": changed({ summary: { status, standing }, next: [...followUpNames] }),
    });
    await openRequest(page);
    await page.locator(`[data-shows="request:${status}"]`).waitFor();
    await see("standing", standing);
  }
  await answerOtherwise(app, { "requests:get": changed({ summary: { status: "draft" } } as const) });
  await openRequest(page);
  await see("request", "draft");
  await answerOtherwise(app, { "requests:get": fails("request-unknown") });
  await openRoom(page, "settings");
  await openRequest(page);
  await see("request", "failed");

  await answerOtherwise(app, { "requests:get": changed({ next: [...followUpNames] }) });
  const prepare = async (letter: (typeof followUpNames)[number]) => {
    await openRequest(page);
    await press(page, en.next.letters);
    await press(page, en.kinds[letter].ask);
  };
  for (const letter of followUpNames) {
    await prepare(letter);
    await see("prepare", letter);
  }
  const alike = { "requests:get": changed({ next: [...followUpNames] }) };
  for (const [state, answer] of [
    ["planning", never],
    ["failed", fails("company-unknown")],
    ["needs-person", fails("details-needed")],
  ] as const) {
    await startWith(scene, { ...alike, "requests:plan": answer });
    await prepare("reminder");
    if (state === "needs-person") await page.getByRole("dialog").press("Escape");
    await see("prepare", state);
  }
  await startWith(scene, {});
  for (const letter of requestNames) {
    await openRoom(page, "tracker");
    await openRoom(page, "companies");
    await page.getByRole("option", { name: /Komet/ }).click();
    await press(page, en.kinds[letter].ask);
    await see("prepare", letter);
  }
});

test("the tracker and what waits above it", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await startWith(scene, {});
  await openRoom(page, "tracker");
  await see("tracker", "rows");
  await openRoom(page, "settings");
  await see("ledger", "rows");
  await openRoom(page, "tracker");
  for (const lane of [...lanes, "all"] as const) {
    await page.getByRole("radio", { name: en.board.lane[lane] }).click();
    await see("lane", lane);
  }
  await page.getByRole("searchbox").fill("nobody");
  await see("tracker", "none-found");
  for (const [state, answer] of [
    ["failed", fails()],
    ["waiting", changed({ waiting: 2 })],
    ["paused", changed({ paused: { by: "person" } } as const)],
    ["paused-by-app", changed({ paused: { by: "app", code: "password-wrong", mailbox: "me@example.org" } } as const)],
  ] as const) {
    await answerOtherwise(app, { "outbox:status": answer });
    await openRoom(page, "settings");
    await openRoom(page, "tracker");
    await see("outbox", state);
  }
  await openRoom(page, "overview");
  await see("overview", "rows");
  await openRoom(page, "calendar");
  await see("calendar", "rows");
  await openRoom(page, "practice");
  await see("practice", "rows");
  await see("mail", "none-chosen");
  await page.getByRole("option").first().click();
  await see("mail", "open");
  await answerOtherwise(app, { "practice:get": fails() });
  await openRoom(page, "settings");
  await openRoom(page, "practice");
  await page.getByRole("option").first().click();
  await see("mail", "failed");
});
