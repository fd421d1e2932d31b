// The states of the rooms that no other journey stays in: while something loads, after it failed, rare kinds. axe looks at each.
import type { ElectronApplication, Page } from "@playwright/test";
import type { CampaignTask } from "../../electron/shared/campaign-names.ts";
import { itemStandings } from "../../electron/shared/campaign-names.ts";
import { Day } from "../../electron/shared/day.ts";
import { followUpNames, requestNames } from "../../electron/shared/letter-names.ts";
import { ownMarks, readingStages, requestStatuses } from "../../electron/shared/lists.ts";
import { lanes, standings } from "../../electron/shared/standing-names.ts";
import { en } from "../../renderer/words/en.ts";
import { states } from "../axe/room-states.ts";
import { answerOtherwise, changed, fails, never, says } from "../fixtures/answer-otherwise.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { examplePolicy } from "../fixtures/example-policy.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { type See, seeOn } from "../fixtures/see-state.ts";
import { openRoom } from "../pages/open-room.ts";

type Scene = { readonly app: ElectronApplication; readonly page: Page; readonly see: See };

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const begin = async (page: Page): Promise<void> => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
};
/** The window as it is right after a start, answered in this way from the first question on. */
const startWith = async ({ app, page }: Scene, answers: Parameters<typeof answerOtherwise>[1]): Promise<void> => {
  await answerOtherwise(app, answers);
  await page.reload();
  await page.getByRole("navigation").first().waitFor();
};
const tell = (app: ElectronApplication, event: string, body: unknown): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [name, it]) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send("desk:event", name, it);
    },
    [event, body] as const,
  );

const seeRooms = async ({ page, see }: Scene, state: "loading" | "failed" | "empty"): Promise<void> => {
  await openRoom(page, "companies");
  await see("companies", state);
  for (const room of ["campaigns", "tracker", "overview", "calendar"] as const) {
    await openRoom(page, room);
    await see(room, state);
  }
};

const everyList = (answer: typeof never | ReturnType<typeof fails>) => ({
  "companies:list": answer,
  "campaigns:list": answer,
  "board:open": answer,
  "dashboard:get": answer,
  "agenda:month": answer,
  "replies:list": answer,
  "practice:list": answer,
});

const noRows = { total: 0, from: 0, rows: [] };

test("before anything is there, while it loads, and when it fails", async ({ desk: { app, page } }) => {
  const see = seeOn(page);
  const scene: Scene = { app, page, see };
  await answerOtherwise(app, { "settings:choose-mode": fails("disk-full") });
  await see("welcome", "asking");
  await press(page, en.welcome.practice.title);
  await see("welcome", "failed");
  await answerOtherwise(app, {});
  await begin(page);

  await startWith(scene, { "companies:list": changed(noRows) });
  await see("company", "none-chosen");
  await seeRooms(scene, "empty");
  await openRoom(page, "replies");
  await see("replies", "none-open");
  await press(page, new RegExp(en.replies.showOpen));
  await page.getByRole("option", { name: en.replies.showAll }).click();
  await see("replies", "empty");
  await openRoom(page, "practice");
  await see("practice", "empty");
  await openRoom(page, "companies");
  await press(page, en.companyList.narrow);
  await press(page, new RegExp(en.companyList.facet.law));
  await page.getByRole("option").nth(1).click();
  await see("companies", "none-narrowed");
  await press(page, en.companyList.all);
  await page.getByRole("searchbox").fill("nobody");
  await see("companies", "none-found");

  await startWith(scene, everyList(never));
  await seeRooms(scene, "loading");
  await openRoom(page, "replies");
  await see("replies", "loading");
  await openRoom(page, "practice");
  await see("practice", "loading");

  await startWith(scene, everyList(fails()));
  await seeRooms(scene, "failed");
  await openRoom(page, "replies");
  await see("replies", "failed");

  await answerOtherwise(app, {});
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new Error("So a test said.") })));
  await see("bug", "shown");
});

test("the gate, and what is said wherever the person is", async ({ desk: { app, page } }) => {
  const see = seeOn(page);
  await begin(page);
  const shown = async (answers: Parameters<typeof answerOtherwise>[1]) => {
    await answerOtherwise(app, answers);
    await page.reload();
  };
  for (const stage of ["opening", "finishing"] as const) {
    await shown({ "vault:status": changed({ stage }) });
    await see("gate", stage);
  }
  await shown({ "vault:status": changed({ stage: "closed", vault: { kind: "unreadable" } } as const) });
  await see("gate", "unreadable");
  await shown({ "settings:get": fails() });
  await see("gate", "broken");

  const at = "2026-01-02T03:04:05.000Z";
  await shown({
    "app:info": changed({
      notices: [
        { kind: "store-set-aside" as const, path: "/tmp/somewhere" },
        { kind: "requests-unreadable" as const, count: 2 },
        { kind: "clock-back" as const, latestOn: Day.parse("2027-01-01") },
      ],
    }),
    "outbox:status": changed({ leftover: 2, waiting: 2 }),
    "backup:status": changed({ trouble: { at, code: "disk-full", folder: "/tmp/somewhere", isRead: false } } as const),
    "app:link": changed({ link: { kind: "company", slug: "komet-sales" } } as const),
  });
  await see("notice", "store-set-aside", "requests-unreadable", "clock-back", "leftover", "backup-failed", "link");
  await shown({ "app:link": changed({ link: { kind: "unknown" } } as const) });
  await see("notice", "link-nowhere");

  await answerOtherwise(app, {});
  await openRoom(page, "settings");
  await see("settings", ...(Object.keys(states.settings) as (keyof typeof states.settings)[]));
  await page.keyboard.press("Control+k");
  await see("palette", "rows");
  await page.keyboard.type("zzzz");
  await see("palette", "none-found");
});

const openRequest = async (page: Page): Promise<void> => {
  await openRoom(page, "tracker");
  await page.getByRole("row", { name: /Komet/ }).click();
};

test("a request as it may stand, and each letter as it is prepared", async ({ desk: { app, page } }) => {
  test.setTimeout(300_000);
  const see = seeOn(page);
  const scene: Scene = { app, page, see };
  await begin(page);
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await startWith(scene, {});
  for (const [at, standing] of standings.entries()) {
    const status = requestStatuses.filter((one) => one !== "draft")[at % 6] ?? "sent";
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
  const see = seeOn(page);
  const scene: Scene = { app, page, see };
  await begin(page);
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await startWith(scene, {});
  await openRoom(page, "tracker");
  await see("tracker", "rows");
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
