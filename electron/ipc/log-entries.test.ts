// The person's own entries in a request's log: what they change, what they leave, and what is refused.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CallInput } from "../shared/contract.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
let requestId: RequestId;
let today: string;
const dayAfter = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

beforeEach(async () => {
  desk = openTestDesk();
  const letter = await desk.draft();
  requestId = letter.requestId;
  await desk.take("requests:send", letter);
  today = (await desk.settled(requestId)).summary.sentOn ?? "";
});
afterEach(() => desk.close());

type Said = Omit<CallInput<"requests:correct">, "requestId" | "eventId">;
const said = (kind: Said["kind"], change: Partial<Said> = {}) =>
  ({ requestId, kind, on: today, by: "company", text: null, ground: null, untilOn: null, ...change }) as const;
const note = (kind: Said["kind"], change: Partial<Said> = {}) => desk.take("requests:note", said(kind, change));
const refusedNote = (kind: Said["kind"], change: Partial<Said> = {}) => desk.call("requests:note", said(kind, change));
const kinds = ({ events, timeline }: RequestPage) =>
  timeline.map(({ eventId }) => events.find((event) => event.eventId === eventId)?.kind);

describe("what the person writes down", () => {
  it("changes where the matter stands, with whose it was and the words", async () => {
    const { page, eventId } = await note("call", { by: "person", text: " They will look for it. " });
    expect(page.events.find((event) => event.eventId === eventId)).toMatchObject({
      by: "person",
      text: "They will look for it.",
      replaces: null,
    });
    expect(page.summary.standing).toBe("open");
    const asked = await note("identity-asked", { by: "person", ground: "identity", untilOn: today });
    expect(asked.page.summary).toMatchObject({ standing: "needs-you", lane: "do-now" });
    expect(asked.page.events.find((event) => event.eventId === asked.eventId)).toMatchObject({
      by: "company",
      ground: null,
      untilOn: null,
    });
    expect((await note("identity-given")).page.summary).toMatchObject({ standing: "acknowledged", lane: "waiting" });
  });

  it("keeps a refusal's ground and the protocol's reason for it", async () => {
    const { page } = await note("refused", { ground: "not-resident" });
    expect(page.summary).toMatchObject({
      standing: "denied",
      drp: { status: "denied", reason: "outside_jurisdiction" },
    });
  });

  it("cannot have been tomorrow, nor an answer before the letter", async () => {
    expect(await refusedNote("call", { on: dayAfter(today, 1) })).toMatchObject({ code: "day-impossible" });
    expect(await refusedNote("answered", { on: dayAfter(today, -1) })).toMatchObject({ code: "day-impossible" });
    expect(await refusedNote("extended", { untilOn: dayAfter(today, -1) })).toMatchObject({ code: "day-impossible" });
    expect((await note("call", { on: dayAfter(today, -3) })).page.summary.standing).toBe("open");
  });

  it("is no answer to a letter that is not out, and no note without words", async () => {
    const { requestId: other } = await desk.draft();
    expect(await desk.call("requests:note", { ...said("answered"), requestId: other })).toMatchObject({
      code: "letter-not-out",
    });
    expect(await refusedNote("note", { text: " " })).toMatchObject({ code: "entry-empty" });
  });

  it.each(["sent", "received", "drafted"])("is never %s", async (kind) => {
    expect(await refusedNote(kind as Said["kind"])).toMatchObject({ code: "bad-argument" });
  });
});

describe("correcting and taking back", () => {
  it("puts an entry in the place of another and keeps that", async () => {
    const first = await note("fulfilled");
    const { page, eventId } = await desk.take("requests:correct", {
      ...said("answered-in-part"),
      eventId: first.eventId,
    });
    expect(page.summary.standing).toBe("in-part");
    expect(page.timeline.at(-1)).toMatchObject({ eventId, earlier: [first.eventId], mayCorrect: true, mayUndo: true });
    expect(page.events.some((event) => event.eventId === first.eventId)).toBe(true);
    expect((await desk.take("requests:undo", { requestId, eventId })).summary.standing).toBe("fulfilled");
  });

  it("takes back, brings back, and takes back again", async () => {
    const { eventId } = await note("fulfilled");
    const gone = await desk.take("requests:undo", { requestId, eventId });
    expect(gone.summary.standing).toBe("open");
    expect(gone.takenBack).toMatchObject([{ eventId }]);
    const by = gone.takenBack[0]?.by ?? "";
    const back = await desk.take("requests:undo", { requestId, eventId: by });
    expect([back.summary.standing, back.takenBack]).toEqual(["fulfilled", []]);
    expect((await desk.take("requests:undo", { requestId, eventId })).summary.standing).toBe("open");
    expect(await desk.call("requests:undo", { requestId, eventId: by })).toMatchObject({ code: "entry-unknown" });
  });

  it("leaves what the app wrote as it did it", async () => {
    const page = await desk.take("requests:get", { requestId });
    expect(kinds(page)).toEqual(["drafted", "approved", "queued", "sent"]);
    for (const { eventId, mayUndo } of page.timeline) {
      expect(mayUndo).toBe(false);
      expect(await desk.call("requests:undo", { requestId, eventId })).toMatchObject({ code: "entry-fixed" });
      expect(await desk.call("requests:correct", { ...said("call"), eventId })).toMatchObject({ code: "entry-fixed" });
    }
  });

  it("refuses an entry of another request, and one that was corrected meanwhile", async () => {
    const { eventId } = await note("acknowledged");
    const other = await desk.draft();
    expect(await desk.call("requests:undo", { requestId: other.requestId, eventId })).toMatchObject({
      code: "entry-unknown",
    });
    await desk.take("requests:correct", { ...said("answered"), eventId });
    expect(await desk.call("requests:undo", { requestId, eventId })).toMatchObject({ code: "entry-unknown" });
  });

  it("lets of the day of receipt only the day be another, each time in the place of the last", async () => {
    const first = await desk.take("requests:received", { requestId, on: today });
    const said1 = first.timeline.at(-1)?.eventId ?? "";
    const again = await desk.take("requests:received", { requestId, on: today });
    expect(kinds(again).filter((kind) => kind === "received")).toHaveLength(1);
    expect(again.timeline.at(-1)?.earlier).toEqual([said1]);
    const eventId = again.timeline.at(-1)?.eventId ?? "";
    expect(await desk.call("requests:correct", { ...said("answered"), eventId })).toMatchObject({
      code: "entry-fixed",
    });
    expect(await desk.call("requests:correct", { ...said("received"), eventId })).toMatchObject({ ok: true });
  });
});

describe("files with an entry", () => {
  const attach = (eventId: string, name = "scan.pdf", bytes = Uint8Array.from([1, 2, 3])) =>
    desk.call("requests:attach-evidence", { requestId, eventId, name, bytes });

  it("are shown with it, given out to the byte, and gone when they are dropped", async () => {
    const { eventId } = await note("call", { by: "person" });
    await attach(eventId, "/home/kim/scan.exe");
    const { evidence } = await desk.take("requests:get", { requestId });
    expect(evidence[eventId]).toMatchObject([{ name: "scan.exe", bytes: 3, isRisky: true }]);
    const fileId = evidence[eventId]?.[0]?.fileId;
    await desk.take("requests:save-evidence", { requestId, fileId });
    expect(desk.savedFiles).toEqual([{ name: "scan.exe", bytes: Uint8Array.from([1, 2, 3]) }]);
    const page = await desk.take("requests:drop-evidence", { requestId, fileId });
    expect(page.evidence).toEqual({});
    expect(await desk.call("requests:save-evidence", { requestId, fileId })).toMatchObject({
      code: "evidence-unknown",
    });
  });

  it("are no more than twenty, no more than 20 MB together, and of an entry that is there", async () => {
    const { eventId } = await note("call", { by: "person" });
    const large = new Uint8Array(10 * 1024 * 1024);
    for (const fill of [1, 2])
      expect(await attach(eventId, `${fill}.pdf`, large.fill(fill).slice())).toMatchObject({ ok: true });
    expect(await attach(eventId, "3.pdf")).toMatchObject({ code: "attachments-too-large" });
    const other = await note("post", { by: "company" });
    for (let number = 0; number < 20; number += 1) await attach(other.eventId, `${number}.pdf`);
    expect(await attach(other.eventId, "20.pdf")).toMatchObject({ code: "attachments-too-many" });
    expect(await attach("nobody")).toMatchObject({ code: "entry-unknown" });
  });
});
