// What happens out of sight is said by a screen reader, and said once: how many were found, what failed, how far a reading is, that a letter went.
import { readingStages } from "../../electron/shared/lists.ts";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, fails, never } from "../fixtures/answer-otherwise.ts";
import { expect, test } from "../fixtures/desk.ts";
import { draftLetter } from "../fixtures/draft-letter.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { listenLive } from "../fixtures/listen-live.ts";
import { begin, press, startWith, tell } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

test("what happens is said once", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  await draftLetter(page, { slug: "komet-sales", kind: "erasure" });
  await startWith(scene, { "policies:read": never });
  const said = await listenLive(page);
  const count = async (text: string | RegExp) =>
    (await said()).filter((one) => (typeof text === "string" ? one.includes(text) : text.test(one))).length;

  await page.getByRole("searchbox").fill("komet");
  await expect(page.getByText("1 company", { exact: true })).toBeVisible();
  expect(await count(/^1 company$/)).toBe(1);

  await answerOtherwise(app, { "companies:list": fails("disk-full") });
  await page.getByRole("searchbox").fill("kometa");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await count(en.failures["disk-full"].what)).toBe(1);

  await answerOtherwise(app, { "policies:read": never });
  await openRoom(page, "policies");
  await page.getByRole("textbox").fill(examplePolicy);
  await press(page, en.policies.read);
  for (const stage of readingStages) {
    await tell(app, "policies:progress", { stage });
    await expect.poll(() => count(en.policies.stages[stage])).toBe(1);
  }

  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /Komet/ }).click();
  await page.getByRole("button", { name: /^Send to / }).click();
  const sent = page.locator(".said [role=status]");
  await expect(sent).not.toBeEmpty();
  expect(await count((await sent.textContent()) ?? "")).toBe(1);
});
