// What is at hand while a page is fetched: nobody is asked before the person says so, and a way round is looked at first.
import { beforeEach, expect, it } from "vitest";
import type { PageArrived } from "../../electron/shared/page.ts";
import type { Result } from "../../electron/shared/result.ts";
import { fail, succeed } from "../../electron/shared/result.ts";
import { createPagesStore } from "./pages-store.ts";

const url = "https://example.org/privacy";
const address = { url, host: "example.org", reading: null, isFromHttp: false };
const arrived = (hops: string[]): PageArrived =>
  ({
    use: "policy",
    origin: { asked: url, hops, fetchedAt: "2026-05-03T10:00:00.000Z", type: null, size: 1 },
  }) as PageArrived;

let asked: string[];
let answer: Result<PageArrived>;
const open = () =>
  createPagesStore({
    hear: (result) => result,
    desk: {
      pages: {
        check: async ({ address: typed }) => (typed === "" ? fail("web-address-invalid", "none") : succeed(address)),
        fetch: async (wish) => {
          asked.push(wish.url);
          return answer;
        },
        stop: async () => succeed({ stopped: true }),
        leave: async () => {
          asked.push("leave");
          return succeed({ left: true });
        },
      },
    },
  });

beforeEach(() => {
  asked = [];
  answer = succeed(arrived([]));
});

it("asks only for an address that was looked at and not typed over", async () => {
  const store = open();
  expect(await store.getState().fetch()).toBeNull();
  store.getState().type("policy", url);
  await store.getState().check("policy");
  expect(store.getState().stage).toEqual({ kind: "asking", use: "policy", address });
  store.getState().type("policy", `${url}/other`);
  expect(store.getState().stage).toEqual({ kind: "nothing" });
  expect(await store.getState().fetch()).toBeNull();
  expect(asked).toEqual([]);
});

it("does not heed what is said of an address that was typed over meanwhile", async () => {
  const store = open();
  store.getState().type("policy", url);
  const checked = store.getState().check("policy");
  store.getState().type("policy", "");
  await checked;
  expect(store.getState().stage).toEqual({ kind: "nothing" });
});

it("hands on what came straight, and shows a way round first", async () => {
  const store = open();
  await store.getState().check("policy");
  expect(store.getState().stage.kind).toBe("failed");
  store.getState().type("policy", url);
  await store.getState().check("policy");
  expect(await store.getState().fetch()).toEqual(arrived([]));
  answer = succeed(arrived([`${url}/en`]));
  await store.getState().check("policy");
  expect(await store.getState().fetch()).toBeNull();
  expect(store.getState().stage).toEqual({ kind: "moved", arrived: arrived([`${url}/en`]) });
  await store.getState().leave();
  expect([store.getState().stage.kind, asked]).toEqual(["nothing", [url, url, "leave"]]);
});

it("says what went wrong, and nothing where the person stopped it", async () => {
  const store = open();
  store.getState().type("policy", url);
  for (const [code, kind] of [
    ["page-missing", "failed"],
    ["reading-stopped", "nothing"],
  ] as const) {
    answer = fail(code, "no");
    await store.getState().check("policy");
    expect(await store.getState().fetch()).toBeNull();
    expect(store.getState().stage.kind).toBe(kind);
  }
});
