// States that other journeys do not stay in: nothing there yet, loading, failed, the gate, and what is said wherever the person is. axe looks at each.
import { Day } from "../../electron/shared/day.ts";
import { en } from "../../renderer/words/en.ts";
import { states } from "../axe/room-states.ts";
import { type Answers, answerOtherwise, changed, fails, never } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { begin, press, type Scene, startWith } from "../fixtures/scene.ts";
import { seeOn } from "../fixtures/see-state.ts";
import { openRoom } from "../pages/open-room.ts";

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
  "settings:ledger": answer,
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
  await begin(scene);

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
  await openRoom(page, "settings");
  await see("ledger", "empty");
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
  await openRoom(page, "settings");
  await see("ledger", "loading");

  await startWith(scene, everyList(fails()));
  await seeRooms(scene, "failed");
  await openRoom(page, "replies");
  await see("replies", "failed");
  await openRoom(page, "settings");
  await see("ledger", "failed");

  await answerOtherwise(app, {});
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new Error("So a test said.") })));
  await see("bug", "shown");
});

test("the rooms behind the first one do not load, and are loaded when they can be", async ({ desk }) => {
  const { app, page, complaints } = desk;
  const scene = await begin({ app, page });
  await page.route(/later-rooms/, (route) => route.abort());
  await page.reload();
  await scene.see("notice", "rooms-missing");
  await page.unroute(/later-rooms/);
  await press(page, en.shell.roomsMissing.again);
  await openRoom(page, "tracker");
  await scene.see("tracker", "empty");
  // Chromium says it, too, and is right.
  complaints.length = 0;
});

test("the gate, and what is said wherever the person is", async ({ desk: { app, page } }) => {
  const { see } = await begin({ app, page });
  const shown = async (answers: Answers) => {
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
