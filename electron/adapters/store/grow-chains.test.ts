// Links of letters that go out one right after the other: written together, never lost by a crash, never taken for tampering.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkChain } from "../../core/proof/check-chain.ts";
import type { Link } from "../../core/proof/make-link.ts";
import { Day } from "../../shared/day.ts";
import type { RequestId } from "../../shared/request.ts";
import { sha256 } from "../files/sha256.ts";
import { connect } from "./connect.ts";
import { createStore } from "./create-store.ts";
import { exampleDispatch, exampleEvent, exampleInstant, exampleRequest } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";

const today = Day.parse("2026-12-01");
let folder: string;
let store: Store;
const opened: Store[] = [];
const open = (name: string): Store => {
  const one = createStore({ path: join(folder, `${name}.db`), key: null, newId: () => "profile" });
  opened.push(one);
  return one;
};
/** What a process that is killed now leaves behind, opened by the next one. */
const killed = (): Store => {
  for (const end of ["db", "db-wal"]) {
    if (existsSync(join(folder, `here.${end}`))) copyFileSync(join(folder, `here.${end}`), join(folder, `left.${end}`));
  }
  return open("left");
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-chains-"));
  store = open("here");
});
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  rmSync(folder, { recursive: true });
});

const approve = (number: number): RequestId => {
  const request = exampleRequest(number);
  store.requests.add(request, exampleEvent("drafted", 1));
  store.outbox.approve(exampleDispatch(request), [exampleEvent("approved", 2)]);
  return request.requestId;
};
const begun = (requestId: RequestId) =>
  ({ requestId, from: "approved", to: "sending", change: { lastTriedAt: exampleInstant(50) }, events: [] }) as const;
const sent = (requestId: RequestId, second = 51) =>
  ({ requestId, from: "sending", to: "sent", change: {}, events: [exampleEvent("sent", second)] }) as const;
/** The first of them went, and the second is on its way. */
const sendOn = (): readonly [RequestId, RequestId] => {
  const [first, second] = [approve(1), approve(2)];
  store.outbox.moveAll([begun(first)]);
  store.outbox.moveAll([sent(first), begun(second)]);
  return [first, second];
};

const kinds = (links: readonly Link[]) => links.map(({ kind }) => kind);
const whole = ["event", "event", "letter", "event"];
/** What a look finds, after it has linked what was left. */
const look = (one: Store, requestId: RequestId) => {
  one.proof.linkMissing(requestId, today);
  const chain = one.proof.chain(requestId);
  if (chain === null) throw new Error("no chain");
  const links = one.proof.links(requestId);
  const walk = checkChain(sha256, { chain, links, read: (link) => one.proof.read(requestId, link) });
  for (;;) {
    const step = walk.next();
    if (step.done) return { kinds: kinds(links), faults: step.value, days: links.map(({ laterOn }) => laterOn) };
  }
};
const atOnce = { kinds: whole, faults: [], days: [null, null, null, null] };
/** By a look the entries come first. */
const wholeLater = ["event", "event", "event", "letter"];
const later = { kinds: wholeLater, faults: [], days: [null, null, today, today] };

it("links a letter that went with the end of the one after it, as written at its time", () => {
  const [first, second] = sendOn();
  expect(kinds(store.proof.links(first))).toEqual(["event", "event"]);
  store.outbox.move(second, "sending", "sent", {}, [exampleEvent("sent", 52)]);
  expect(kinds(store.proof.links(first))).toEqual(whole);
  expect(look(store, first)).toEqual(atOnce);
  expect(look(store, second)).toEqual(atOnce);
});

it("links it before anybody looks, before a backup, before an entry of any request, and at the end", async () => {
  const [first] = sendOn();
  expect(look(store, first)).toEqual(atOnce);

  const third = approve(3);
  store.outbox.moveAll([{ ...begun(third) }]);
  const fourth = approve(4);
  store.outbox.moveAll([sent(third), begun(fourth)]);
  store.whole.copyNow();
  expect(kinds(store.proof.links(third))).toEqual(whole);

  const fifth = approve(5);
  store.outbox.moveAll([sent(fourth), begun(fifth)]);
  store.requests.addEvent(first, exampleEvent("note", 60));
  expect(kinds(store.proof.links(fourth))).toEqual(whole);

  store.outbox.moveAll([sent(fifth), begun(approve(6))]);
  store.close();
  expect(kinds(open("here").proof.links(fifth))).toEqual(whole);
});

it("does not let it wait long, whatever goes on", () => {
  const [first, second] = sendOn();
  const third = approve(3);
  store.outbox.moveAll([sent(second, 51), begun(third)]);
  expect(kinds(store.proof.links(first))).toEqual(whole);
  expect(kinds(store.proof.links(second))).toEqual(["event", "event"]);
  store.outbox.moveAll([sent(third, 70), begun(approve(4))]);
  expect(kinds(store.proof.links(second))).toEqual(whole);
});

it("links at the next start what a killed run had written and not linked, and says since when", () => {
  const [first, second] = sendOn();
  const next = killed();
  expect(kinds(next.proof.links(first))).toEqual(["event", "event"]);
  next.proof.linkLeft(today);
  expect(kinds(next.proof.links(first))).toEqual(wholeLater);
  next.outbox.move(second, "sending", "unsure", {}, [exampleEvent("note", 80)]);
  expect(look(next, first)).toEqual(later);
  expect(look(next, second)).toEqual(atOnce);
});

it("finds what was changed between the crash and the look, once it is linked", () => {
  const [first] = sendOn();
  const next = killed();
  next.proof.linkLeft(today);
  const db = connect(join(folder, "left.db"), null);
  db.exec(
    "DROP TRIGGER request_events_never_change; UPDATE request_events SET text_json = '\"other\"' WHERE kind = 'sent'",
  );
  db.close();
  expect(look(next, first).faults).toMatchObject([{ fault: "changed", position: 3 }]);
});

it("forgets with a commit that is undone what was to be linked with it", () => {
  const [first, second] = [approve(1), approve(2)];
  store.outbox.moveAll([begun(first)]);
  expect(store.outbox.moveAll([sent(first), begun(second), begun(second)])).toBe(false);
  store.outbox.move(first, "sending", "unsure", {}, [exampleEvent("note", 60)]);
  store.outbox.moveAll([{ ...sent(first), from: "unsure" }, begun(second)]);
  expect(look(store, first)).toEqual({ kinds: [...whole, "event"], faults: [], days: [null, null, null, null, null] });
});

it("leaves a request of before there were chains to its first look", () => {
  const [first, second] = [approve(1), approve(2)];
  const db = connect(join(folder, "here.db"), null);
  db.exec("DROP TRIGGER request_links_stay_once_approved; DROP TRIGGER request_chains_stay_once_approved");
  db.exec("DELETE FROM request_links; DELETE FROM request_chains");
  db.close();
  store.outbox.moveAll([begun(first)]);
  store.outbox.moveAll([sent(first), begun(second)]);
  store.requests.addEvent(approve(3), exampleEvent("note", 60));
  expect(new Set(store.proof.without(9))).toEqual(new Set([first, second]));
  expect(look(store, first)).toMatchObject({ faults: [], days: [today, today, today, today] });
});
