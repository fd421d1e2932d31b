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
