// What came back and what the app takes it for, and campaigns with all that may become of their letters; axe looks at each.
import { campaignTasks, itemStandings } from "../../electron/shared/campaign-names.ts";
import { Slug } from "../../electron/shared/company.ts";
import { en } from "../../renderer/words/en.ts";
import { type Answers, answerOtherwise, changed, fails } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { sendLetter } from "../fixtures/draft-letter.ts";
import { begin, press, startWith } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

const refusal = (reference: string, from: string) =>
  new TextEncoder().encode(
    [
      `From: Privacy Team <${from}>`,
      "To: person@example.org",
      `Subject: Your request ${reference}`,
      "Message-ID: <refused@example.org>",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "We have to refuse your request: tax law obliges us to keep your invoices for ten years.",
      "",
    ].join("\r\n"),
  );

test("a mail that came back", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  const { summary, letter } = await sendLetter(page, { slug: "kactuce-crm", kind: "erasure" });
  const bytes = refusal(summary.reference, letter.to.address ?? "");
  await take(page, "replies:read", { name: "answer.eml", bytes });
  await startWith(scene, {});
  await openRoom(page, "replies");
  await see("replies", "rows");
  await see("reply", "none-chosen");
  for (const [state, answer] of [
    ["proposed", {}],
    ["silent", { "replies:get": changed({ reading: { proposals: [] } }) }],
    ["unassigned", { "replies:get": changed({ requestId: null }) }],
    ["settled", { "replies:get": changed({ state: "settled", kind: "refusal", settledBy: "person" } as const) }],
    ["settled-by-app", { "replies:get": changed({ state: "settled", kind: "bounce", settledBy: "app" } as const) }],
    ["failed", { "replies:get": fails("reply-unknown") }],
  ] as const) {
    await answerOtherwise(app, answer);
    await openRoom(page, "settings");
    await openRoom(page, "replies");
    await page.getByRole("option", { name: /Kactuce/ }).click();
    await see("reply", state);
  }
});

/** Without a filter, from the first on. */
const everyItem = { show: "all", text: "", from: 0 } as const;

test("a campaign", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  const slugs = (await take(page, "companies:search", { text: "" })).map(({ slug }) => slug);
  await startWith(scene, { "campaigns:create": fails() });
  await openRoom(page, "campaigns");
  await press(page, en.campaigns.new);
  await see("new-campaign", "asking");
  await page.getByRole("option", { name: /Komet/ }).click();
  await page.locator(".campaign-foot").getByRole("button").click();
  await see("new-campaign", "failed");
  await answerOtherwise(app, {});
  const { campaignId } = await take(page, "campaigns:create", { kind: "access", slugs, wish: { language: "theirs" } });
  const { items } = await take(page, "campaigns:get", { campaignId, ...everyItem });
  const [item] = items;
  if (!item) throw new Error("A campaign has its companies.");
  const openIt = async (answers: Answers) => {
    await answerOtherwise(app, answers);
    await openRoom(page, "campaigns");
    await page.getByRole("button", { name: /^Access, / }).click();
  };
  await openRoom(page, "campaigns");
  await see("campaigns", "rows");
  const each = itemStandings.map((standing, at) => ({ ...item, standing, slug: Slug.parse(`company-${at}`) }));
  const all = { items: each, found: each.length };
  await openIt({ "campaigns:get": changed({ ...all, summary: { counts: { planned: 0 }, isPaused: false } }) });
  await see("campaign", "open");
  await see("item", ...itemStandings);
  await openIt({ "campaigns:get": changed({ summary: { counts: { planned: 2 } } }) });
  await see("campaign", "not-whole");
  await openIt({ "campaigns:get": changed({ summary: { isPaused: true } }) });
  await see("campaign", "paused");
  for (const task of campaignTasks) {
    await openIt({ "campaigns:get": changed({ summary: { progress: { task, done: 1, of: 3 } } }) });
    await see("campaign", task);
  }
  await startWith(scene, {});
  await openIt({ "campaigns:get": fails("campaign-unknown") });
  await see("campaign", "failed");
});
