// A page while it is asked for and when that fails, and the pages of the help; axe looks at each.

import { Instant } from "../../electron/shared/day.ts";
import { helpPages } from "../../renderer/rooms/help/help-names.ts";
import { pageFailures } from "../../renderer/rooms/pages/page-failures.ts";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, fails, never, says } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { begin, press, startWith, tell } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

const url = "https://example.org/privacy";

test("a page by its address", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  await startWith(scene, {});
  await openRoom(page, "policies");
  await see("pages", "in-practice");
  await take(page, "settings:choose-mode", { mode: "real" });
  await startWith(scene, {});
  await openRoom(page, "policies");
  await see("pages", "nothing");

  const checks = says({ url, host: "example.org", reading: null, isFromHttp: true });
  const field = page.getByRole("textbox", { name: en.pages.address });
  const check = async () => {
    await field.fill(url);
    await field.press("Enter");
  };
  await answerOtherwise(app, { "pages:check": checks, "pages:fetch": never });
  await check();
  await see("pages", "asking");
  await press(page, en.pages.fetch);
  await see("pages", "coming");
  await tell(app, "pages:progress", { host: "example.org", received: 4096 });
  await see("pages", "receiving");

  const moved = {
    asked: url,
    hops: [`${url}/en`],
    fetchedAt: Instant.parse("2026-01-02T03:04:05.000Z"),
    type: "text/html",
    size: 4096,
  };
  await startWith(scene, { "pages:check": checks, "pages:fetch": says({ use: "policy" as const, origin: moved }) });
  await openRoom(page, "policies");
  await check();
  await press(page, en.pages.fetch);
  await see("pages", "moved");
  await press(page, en.pages.leave);

  for (const code of pageFailures) {
    await answerOtherwise(app, { "pages:check": fails(code) });
    await check();
    await see("pages", code);
  }
  await answerOtherwise(app, { "pages:check": fails() });
  await check();
  await see("pages", "failed");
});

test("the pages of the help", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  await startWith(scene, {});
  await page.keyboard.press("Control+k");
  await page.getByRole("menuitem", { name: en.help.title }).first().click();
  await see("help", "list");
  for (const one of helpPages) {
    await page.locator(".help-list").getByRole("button", { name: en.help.pages[one], exact: true }).click();
    await page.locator("article h2, article table, article img, article p").first().waitFor();
    await see("help", one);
    await page.locator(".page-back").getByRole("button", { name: en.help.title }).click();
  }
});
