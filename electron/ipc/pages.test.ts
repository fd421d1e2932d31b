// A page is fetched when the person asks for it, once, and read like one that they gave; what it came from stays beside it.
import { expect, it } from "vitest";
import { examplePolicy } from "../../e2e/fixtures/example-policy.ts";
import type { FetchPage, PageWish } from "../adapters/pages/fetch-page.ts";
import { Instant } from "../shared/day.ts";
import { fail, succeed } from "../shared/result.ts";
import { openTestDesk } from "./testing/open-test-desk.ts";

const url = "https://example.org/privacy";
const fetchedAt = Instant.parse("2026-05-03T10:00:00.000Z");
const hops = ["https://www.example.org/privacy"];

const openDesk = (
  wishes: { text?: string; bytes?: Uint8Array; charset?: string; name?: string; fetchPage?: FetchPage } = {},
) => {
  const { text = examplePolicy, name = "privacy.txt" } = wishes;
  const asked: PageWish[] = [];
  const fetchPage: FetchPage = async (wish, fetching) => {
    asked.push(wish);
    if (wishes.fetchPage) return wishes.fetchPage(wish, fetching);
    const bytes = wishes.bytes ?? new TextEncoder().encode(text);
    return succeed({
      origin: { asked: wish.url, hops, fetchedAt, type: "text/plain", size: bytes.length },
      name,
      bytes,
      charset: wishes.charset ?? null,
    });
  };
  const desk = openTestDesk({ fetchPage });
  return { ...desk, asked };
};

it("says whom an address would ask, and asks nobody", async () => {
  const desk = openDesk();
  expect(await desk.take("pages:check", { address: " http://example.org/privacy " })).toEqual({
    url,
    host: "example.org",
    reading: null,
    isFromHttp: true,
  });
  expect(await desk.call("pages:check", { address: "https://192.168.1.1/" })).toMatchObject({
    ok: false,
    code: "web-address-number",
  });
  expect(desk.asked).toEqual([]);
});

it("reads what was fetched as a policy, keeps where it came from, and says so of the company", async () => {
  const desk = openDesk();
  const arrived = await desk.take("pages:fetch", { url, use: "policy" });
  expect(arrived).toMatchObject({ use: "policy", origin: { asked: url, hops, fetchedAt } });
  expect(desk.asked).toEqual([{ url, use: "policy", language: "en" }]);
  const page = await desk.take("policies:read", { kind: "fetched" });
  expect(page).toMatchObject({ company: "Example Org", file: null, origin: { asked: url, hops } });
  const { slug } = await desk.take("policies:make-company", { readingId: page.readingId, slug: null });
  expect((await desk.take("companies:get", { slug })).record.source).toMatchObject({
    kind: "reading",
    origin: { hops },
  });
  expect(desk.asked).toHaveLength(1);
});

it("gives what came once, to what it was fetched for, until the person throws it away", async () => {
  const desk = openDesk();
  const gone = { ok: false, code: "page-gone" };
  expect(await desk.call("policies:read", { kind: "fetched" })).toMatchObject(gone);
  await desk.take("pages:fetch", { url, use: "policy" });
  expect(await desk.call("directory:take", undefined)).toMatchObject(gone);
  await desk.take("policies:read", { kind: "fetched" });
  expect(await desk.call("policies:read", { kind: "fetched" })).toMatchObject(gone);
  await desk.take("pages:fetch", { url, use: "policy" });
  expect(await desk.take("pages:leave", undefined)).toEqual({ left: true });
  expect(await desk.call("policies:read", { kind: "fetched" })).toMatchObject(gone);
});

it("brings in a list that was fetched, and keeps where it came from", async () => {
  const desk = openDesk({ text: "name,website\nExample Org,example.org\n", name: "list.csv" });
  await desk.take("pages:fetch", { url, use: "directory" });
  expect(await desk.take("directory:take", undefined)).toMatchObject({ fileName: "list.csv", origin: { asked: url } });
  expect(await desk.take("directory:start", { columns: ["name", "website"] })).toMatchObject({ added: 1 });
  expect(desk.store.directory.sources()[0]).toMatchObject({ fileName: "list.csv", origin: { asked: url, hops } });
});

it("reads a list as its server says that it is written", async () => {
  const bytes = Buffer.from("name,website\nGäste und Söhne,example.org\n", "latin1");
  const desk = openDesk({ bytes, charset: "iso-8859-1", name: "list.csv" });
  await desk.take("pages:fetch", { url, use: "directory" });
  await desk.take("directory:take", undefined);
  expect(await desk.take("directory:start", { columns: ["name", "website"] })).toMatchObject({ added: 1 });
  expect((await desk.take("companies:search", { text: "Söhne" })).map(({ name }) => name)).toEqual(["Gäste und Söhne"]);
});

it("asks nobody in practice mode", async () => {
  const desk = openTestDesk({ fetchPage: () => Promise.reject(new Error("asked")) });
  await desk.take("settings:choose-mode", { mode: "practice" });
  expect(await desk.call("pages:fetch", { url, use: "policy" })).toMatchObject({ ok: false, code: "page-in-practice" });
});

it("stops asking a site when practice begins", async () => {
  const desk = openDesk({
    fetchPage: (_wish, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(fail("reading-stopped", "It was stopped.")), { once: true });
      }),
  });
  const fetched = desk.call("pages:fetch", { url, use: "policy" });
  await desk.take("settings:choose-mode", { mode: "practice" });
  expect(await fetched).toMatchObject({ ok: false, code: "reading-stopped" });
});

it("stops, keeps nothing, and fetches one at a time", async () => {
  const desk = openDesk({
    fetchPage: (_wish, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => resolve(fail("reading-stopped", "It was stopped.")), { once: true });
      }),
  });
  const stopped = { ok: false, code: "reading-stopped" };
  const first = desk.call("pages:fetch", { url, use: "policy" });
  const second = desk.call("pages:fetch", { url, use: "directory" });
  expect(await first).toMatchObject(stopped);
  expect(await desk.take("pages:stop", undefined)).toEqual({ stopped: true });
  expect(await second).toMatchObject(stopped);
  expect(await desk.call("policies:read", { kind: "fetched" })).toMatchObject({ ok: false, code: "page-gone" });
  expect(await desk.take("pages:stop", undefined)).toEqual({ stopped: false });
});
