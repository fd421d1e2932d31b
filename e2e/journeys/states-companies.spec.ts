// What may stand against a company, companies that may be the same, and lists of companies on their way in; axe looks at each.
import type { Page } from "@playwright/test";
import { Instant } from "../../electron/shared/day.ts";
import { ownMarks } from "../../electron/shared/lists.ts";
import { noFacets } from "../../electron/shared/no-facets.ts";
import { SourceId } from "../../electron/shared/source-id.ts";
import { en } from "../../renderer/words/en.ts";
import { answerOtherwise, changed, fails, never, says } from "../fixtures/answer-otherwise.ts";
import { test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { begin, press, startWith } from "../fixtures/scene.ts";
import { openRoom } from "../pages/open-room.ts";

const open = (page: Page, name: RegExp) => page.getByRole("option", { name }).click();

test("a company's contact, and companies that may be the same", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  await startWith(scene, {});
  const nextWay = { kind: "email", value: "privacy@example.org" } as const;
  const known = { mark: null, nextWay: null, returnedAt: null, heir: null, isOld: false };
  const wish = { text: "", facets: noFacets, sort: "name" } as const;
  const { rows } = await take(page, "companies:list", { wish, from: 0, most: 40 });
  const [one, other] = rows;
  if (!one || !other) throw new Error("Two companies are bundled.");
  const names = [/Komet/, /COOPT/];
  let turn = 0;
  const stand = async (parts: object) => {
    await answerOtherwise(app, { "contacts:standing": changed({ ...known, ...parts }) });
    turn += 1;
    await open(page, names[turn % 2] ?? /Komet/);
  };
  for (const mark of ownMarks) {
    await stand({ mark });
    await see("contact", mark);
  }
  await stand({ nextWay });
  await see("contact", "other-way");
  await stand({ nextWay, returnedAt: "2026-01-02T03:04:05.000Z" });
  await see("contact", "returned");
  await stand({ isOld: true, knownOn: "2020-01-02", heir: { slug: other.slug, name: other.name } });
  await see("contact", "old");
  await see("contact", "heir");
  await see("company", "open");
  await answerOtherwise(app, { "companies:get": fails("company-unknown") });
  await open(page, names[(turn + 1) % 2] ?? /Komet/);
  await see("company", "failed");

  const twin = (row: typeof one) => ({
    ...{ slug: row.slug, name: row.name, brands: [], website: "example.org", country: "DE", reach: row.reach },
    ...{ origin: row.origin, freshOn: null, hasLetters: false },
  });
  const pairs = [{ first: twin(one), second: twin(other), by: "website" as const }];
  const toTwins = async () => {
    await openRoom(page, "companies");
    await press(page, /may be the same/);
  };
  await startWith(scene, { "companies:twins": says({ total: 1, pairs }) });
  await openRoom(page, "companies");
  await page.getByRole("button", { name: /may be the same/ }).waitFor();
  for (const [state, answer] of [
    ["loading", never],
    ["rows", says({ total: 1, pairs })],
    ["failed", fails()],
  ] as const) {
    await startWith(scene, { "companies:twins": says({ total: 1, pairs }) });
    await page.getByRole("button", { name: /may be the same/ }).waitFor();
    await answerOtherwise(app, { "companies:twins": answer });
    await toTwins();
    await see("twins", state);
  }
  await startWith(scene, { "companies:twins": says({ total: 1, pairs }) });
  await page.getByRole("button", { name: /may be the same/ }).waitFor();
  await answerOtherwise(app, {});
  await toTwins();
  await see("twins", "empty");
});

test("a list of companies on its way in", async ({ desk: { app, page } }) => {
  const scene = await begin({ app, page });
  const { see } = scene;
  const columns = ["name", "website", null] as const;
  const seen = {
    ...{ fileName: "companies.csv", origin: null, kind: "csv" as const, size: 1000 },
    table: { head: ["Firm", "Page", ""], rows: [["Example", "example.org", ""]], columns: [...columns] },
  };
  const offer = says({ ...seen, earlier: null });
  const sourceId = SourceId.parse("4b0d5a2e-6b51-4b5e-9d0a-0d2f4c1b7a11");
  const earlier = { sourceId, importedAt: Instant.parse("2026-11-01T09:00:00.000Z"), rows: 4, isSameFile: false };
  const outcome = {
    ...{
      sourceId,
      fileName: "companies.csv",
      kind: "csv" as const,
    },
    ...{ added: 3, renewed: 2, gone: 1, known: 1, badCount: 1, bad: [{ line: 4, fault: "no-name" as const }] },
    ...{ isStopped: false, problem: null },
  };
  const enter = async (answers: Parameters<typeof startWith>[1]) => {
    await startWith(scene, answers);
    await press(page, en.directory.open);
  };
  await enter({ "directory:pick": never });
  await see("directory", "asking");
  await press(page, en.directory.pick);
  await see("directory", "looking");
  await enter({ "directory:pick": fails("file-unreadable") });
  await press(page, en.directory.pick);
  await see("directory", "failed");
  await enter({ "directory:pick": says({ ...seen, earlier }) });
  await press(page, en.directory.pick);
  await see("directory", "offer-again");
  await enter({ "directory:pick": offer, "directory:start": never });
  await press(page, en.directory.pick);
  await see("directory", "offer");
  await press(page, en.directory.start);
  await see("directory", "reading");
  await enter({
    ...{ "directory:pick": offer, "directory:start": says(outcome), "directory:undo": says({ removed: 3 }) },
  });
  await press(page, en.directory.pick);
  await press(page, en.directory.start);
  await see("directory", "whole");
  await enter({
    ...{ "directory:pick": offer, "directory:undo": says({ removed: 3 }) },
    "directory:start": says({ ...outcome, renewed: 0, gone: 0, isStopped: true }),
  });
  await press(page, en.directory.pick);
  await press(page, en.directory.start);
  await see("directory", "ended-early");
  await press(page, en.directory.takeBack);
  await see("directory", "taken-back");
});
