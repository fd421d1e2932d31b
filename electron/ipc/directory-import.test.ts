// Lists of companies come in, are counted truthfully, stopped, and taken away whole; nothing of the person's own is touched.
import { expect, it } from "vitest";
import { openTestDesk } from "./testing/open-test-desk.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const table = (rows: number) =>
  bytes(
    `Company,Website,E-mail\n${Array.from({ length: rows }, (_, at) => `Example ${at},${at}.example.org,privacy@${at}.example.org`).join("\n")}\n`,
  );

const openDesk = (wishes: Parameters<typeof openTestDesk>[0] = {}) => {
  const desk = openTestDesk(wishes);
  const list = async (text: string) =>
    (await desk.take("companies:search", { text })).map(({ name }: { name: string }) => name);
  const rowsOf = async () =>
    (await desk.take("companies:directories", undefined)).map(({ rows }: { rows: number }) => rows);
  return { ...desk, list, rowsOf };
};

it("brings a table in by what the person says of its columns, and takes it away whole", async () => {
  const desk = openDesk();
  const offer = await desk.take("directory:give", { name: "mine.csv", bytes: table(3) });
  expect(offer).toMatchObject({ kind: "csv", fileName: "mine.csv", table: { columns: ["name", "website", "email"] } });
  const outcome = await desk.take("directory:start", { columns: ["name", "website", null] });
  expect(outcome).toMatchObject({ added: 3, known: 0, badCount: 0, isStopped: false, problem: null });
  expect(await desk.list("Example 1")).toContain("Example 1");
  expect(desk.store.directory.sources()[0]).toMatchObject({ title: "mine.csv", kind: "csv", rows: 3 });
  expect(await desk.take("directory:undo", { sourceId: outcome.sourceId })).toEqual({ removed: 3 });
  expect(await desk.list("Example 1")).not.toContain("Example 1");
  expect(await desk.rowsOf()).toEqual([0]);
});

it("says which rows it left out, which the file has twice, and where it broke off", async () => {
  const desk = openDesk();
  const text = 'Name,Web\nOne,example.org\nOne,example.org\n=SUM(A1),x\n,example.net\n"Broken,x';
  await desk.take("directory:give", { name: "a.csv", bytes: bytes(text) });
  expect(await desk.take("directory:start", { columns: ["name", "website"] })).toMatchObject({
    added: 1,
    known: 1,
    badCount: 3,
    bad: [
      { line: 4, fault: "formula" },
      { line: 5, fault: "no-name" },
      { line: 6, fault: "broken-quote" },
    ],
  });
  const half = `[${JSON.stringify({ name: "Two", url: "https://example.org", difficulty: "easy" })}, {"name`;
  await desk.take("directory:give", { name: "sites.json", bytes: bytes(half) });
  expect(await desk.take("directory:start", { columns: null })).toMatchObject({
    kind: "justdeleteme",
    added: 1,
    problem: "directory-damaged",
  });
});

const listOf = (...rows: readonly string[]) => bytes(`Company,Website,E-mail\n${rows.join("\n")}\n`);
const columns = ["name", "website", "email"] as const;

it("puts a newer copy in the place of the earlier one: what was said of a company stays, what is not in it goes", async () => {
  const told: unknown[] = [];
  const desk = openDesk({ heard: (event, body) => event === "directory:progress" && told.push(body) });
  const rows = [
    "One,1.example.org,old@1.example.org",
    "Two,2.example.org,",
    "Three,3.example.org,",
    "Four,4.example.org,",
  ];
  expect(await desk.take("directory:give", { name: "list.csv", bytes: listOf(...rows) })).toMatchObject({
    earlier: null,
  });
  const first = await desk.take("directory:start", { columns });
  await desk.take("companies:set-contact", { slug: "one", email: "own@example.org" });
  const letter = await desk.draft({ slug: "one" });
  await desk.take("companies:set-contact", { slug: "four", email: "four@example.org" });

  const again = await desk.take("directory:give", { name: "list.csv", bytes: listOf(...rows) });
  expect(again.earlier).toMatchObject({ sourceId: first.sourceId, rows: 4, isSameFile: true });
  const newer = listOf("One,1.example.org,new@1.example.org", "Two,2.example.org,", "Five,5.example.org,");
  const offer = await desk.take("directory:give", { name: "list.csv", bytes: newer });
  expect(offer.earlier).toMatchObject({ sourceId: first.sourceId, isSameFile: false });
  const second = await desk.take("directory:start", { columns, inPlaceOf: first.sourceId });
  expect(second).toMatchObject({ added: 1, renewed: 2, gone: 1, isStopped: false, problem: null });
  expect(told.at(-1)).toMatchObject({ rows: 3, renewed: 2 });

  const one = await desk.take("companies:get", { slug: "one" });
  expect(desk.store.contacts.all().get("one" as never)?.email).toBe("own@example.org");
  expect(JSON.stringify(one)).toContain("new@1.example.org");
  expect(JSON.stringify(one)).not.toContain("old@1.example.org");
  expect(await desk.take("requests:get", { requestId: letter.requestId })).toMatchObject({ summary: { slug: "one" } });
  expect(desk.store.directory.get("one" as never)?.sourceId).toBe(second.sourceId);
  // The person has said something about the fourth: it stays, by the word of the earlier list.
  expect(desk.store.directory.get("four" as never)?.sourceId).toBe(first.sourceId);
  expect(desk.store.directory.get("three" as never)).toBeNull();
  expect(desk.store.directory.get("one-2" as never)).toBeNull();
  expect(desk.store.directory.count()).toBe(4);
});

it("leaves the earlier copy as it is where the newer one is stopped, damaged, or added beside it", async () => {
  const stops: (() => void)[] = [];
  const desk = openDesk({ heard: (event) => event === "directory:progress" && stops.shift()?.() });
  await desk.take("directory:give", { name: "many.csv", bytes: table(3000) });
  const first = await desk.take("directory:start", { columns });
  stops.push(() => void desk.call("directory:stop", undefined));
  await desk.take("directory:give", { name: "many.csv", bytes: table(6000) });
  const stopped = await desk.take("directory:start", { columns, inPlaceOf: first.sourceId });
  expect(stopped).toMatchObject({ renewed: 0, gone: 0, isStopped: true });
  expect(await desk.rowsOf()).toHaveLength(2);
  expect(new Set(await desk.rowsOf())).toEqual(new Set([stopped.added, 3000]));
  await desk.take("directory:undo", { sourceId: stopped.sourceId });

  await desk.take("directory:give", {
    name: "many.csv",
    bytes: bytes('Company,Website\nExample 1,1.example.org\n"Broken,x'),
  });
  await desk.take("directory:start", { columns: ["name", "website"], inPlaceOf: null });
  expect((await desk.rowsOf()).sort()).toEqual([0, 1, 3000]);
});

it("takes two that are called the same for nobody in particular, and both stay where the person wrote to one", async () => {
  const desk = openDesk();
  await desk.take("directory:give", {
    name: "a.csv",
    bytes: listOf("Twin,,a@example.org", "Twin,,b@example.org", "Solo,,s@example.org"),
  });
  const { sourceId } = await desk.take("directory:start", { columns });
  await desk.take("companies:set-contact", { slug: "twin", email: "own@example.org" });
  await desk.take("directory:give", {
    name: "a.csv",
    bytes: listOf("Twin,,c@example.org", "Twin,,d@example.org", "Solo,,t@example.org"),
  });
  expect(await desk.take("directory:start", { columns, inPlaceOf: sourceId })).toMatchObject({
    added: 2,
    renewed: 1,
    gone: 1,
  });
  expect(desk.store.directory.get("twin" as never)?.contacts.email).toBe("a@example.org");
  expect(desk.store.directory.get("solo" as never)?.contacts.email).toBe("t@example.org");
});

it("says that it was stopped while it renewed, and loses nothing of either list", async () => {
  const isRenewing = (body: unknown) => (body as { renewed: number | null }).renewed !== null;
  const stops: (() => void)[] = [];
  const desk = openDesk({
    heard: (event, body) => event === "directory:progress" && isRenewing(body) && stops.shift()?.(),
  });
  await desk.take("directory:give", { name: "many.csv", bytes: table(3000) });
  const { sourceId } = await desk.take("directory:start", { columns });
  stops.push(() => void desk.call("directory:stop", undefined));
  await desk.take("directory:give", { name: "many.csv", bytes: table(3000) });
  expect(await desk.take("directory:start", { columns, inPlaceOf: sourceId })).toMatchObject({
    ...{ added: 2000, renewed: 1000, gone: 0, isStopped: true, problem: null },
  });
  expect((await desk.rowsOf()).sort()).toEqual([2000, 3000]);
});

it("takes no other list, and none that was taken away, for an earlier copy", async () => {
  const desk = openDesk();
  await desk.take("directory:give", { name: "a.csv", bytes: table(2) });
  const { sourceId } = await desk.take("directory:start", { columns });
  expect(await desk.take("directory:give", { name: "b.csv", bytes: table(2) })).toMatchObject({ earlier: null });
  await desk.take("directory:undo", { sourceId });
  expect(await desk.take("directory:give", { name: "a.csv", bytes: table(2) })).toMatchObject({ earlier: null });
  expect(await desk.take("directory:start", { columns, inPlaceOf: sourceId })).toMatchObject({ added: 2, renewed: 0 });
});

it("keeps what came in when it is stopped, until the person takes it back", async () => {
  const stops: (() => void)[] = [];
  const desk = openDesk({ heard: (event) => event === "directory:progress" && stops.shift()?.() });
  stops.push(() => void desk.call("directory:stop", undefined));
  await desk.take("directory:give", { name: "many.csv", bytes: table(6000) });
  const outcome = await desk.take("directory:start", { columns: ["name", "website", "email"] });
  expect(outcome).toMatchObject({ added: 2000, isStopped: true });
  expect(await desk.rowsOf()).toEqual([2000]);
  expect(await desk.take("directory:undo", { sourceId: outcome.sourceId })).toEqual({ removed: 2000 });
});

it("refuses without a file, without a name, and twice at once", async () => {
  const desk = openDesk();
  expect(await desk.call("directory:start", { columns: null })).toMatchObject({ code: "directory-gone" });
  expect(await desk.call("directory:give", { name: "a.html", bytes: bytes("<p>") })).toMatchObject({
    code: "directory-unknown",
  });
  await desk.take("directory:give", { name: "a.csv", bytes: table(3) });
  expect(await desk.call("directory:start", { columns: [null] })).toMatchObject({ code: "directory-nameless" });
  const [first, second] = await Promise.all([
    desk.call("directory:start", { columns: ["name"] }),
    desk.call("directory:start", { columns: ["name"] }),
  ]);
  expect([first, second]).toMatchObject([{ ok: true }, { code: "directory-busy" }]);
  expect(await desk.take("directory:pick", undefined)).toBeNull();
});
