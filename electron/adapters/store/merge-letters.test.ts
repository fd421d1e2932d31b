// Letters with their bytes and files brought in from a copy: each keeps its own, and none holds the others back.
import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AttachmentId } from "../../shared/attachment.ts";
import { Day } from "../../shared/day.ts";
import { createStore } from "./create-store.ts";
import { exampleDispatch, exampleEvent, exampleInstant, exampleRequest } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import type { StoredRequest } from "./stored-request.ts";
import { copyOf, stageOf } from "./testing/stage-of.ts";

const words = { at: exampleInstant(900), on: Day.parse("2026-11-22"), newId: () => randomUUID() };

let folder: string;
const opened: { close: () => void }[] = [];
const open = (name: string): Store => {
  const key = new Uint8Array(32).fill(7);
  const store = createStore({ path: join(folder, `${name}.db`), key, newId: () => `profile-${name}` });
  opened.push(store);
  return store;
};
const mergeInto = async (here: Store, there: Store) => {
  const stage = stageOf(await copyOf(there), there.whole.version(), join(folder, `stage-${randomUUID()}`));
  opened.push(stage);
  return here.whole.merge(stage, words);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-merge-"));
});
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
  rmSync(folder, { recursive: true });
});

/** The same one on both desks. */
const known = new Map<string, ReturnType<typeof exampleEvent>>();
const eventOf = (kind: "drafted" | "approved", { requestId }: StoredRequest) => {
  const event = known.get(`${kind} ${requestId}`) ?? exampleEvent(kind, kind === "drafted" ? 1 : 30);
  known.set(`${kind} ${requestId}`, event);
  return event;
};
const draft = (store: Store, request: StoredRequest, files: readonly string[]) => {
  store.requests.add(request, eventOf("drafted", request));
  for (const name of files) {
    const content = new TextEncoder().encode(`of ${name}`);
    const sha256 = createHash("sha256").update(content).digest("hex");
    store.attachments.add(request.requestId, {
      attachmentId: AttachmentId.parse(randomUUID()),
      name,
      sha256,
      content,
    });
  }
};
const approve = (store: Store, request: StoredRequest) =>
  store.outbox.approve(exampleDispatch(request), [eventOf("approved", request)]);
const send = (store: Store, { requestId }: StoredRequest) => {
  store.outbox.move(requestId, "approved", "sending", { attempts: 1, lastTriedAt: exampleInstant(50) }, []);
  store.outbox.move(requestId, "sending", "sent", { smtpReply: "250 Ok" }, [exampleEvent("sent", 51)]);
};
const filesOf = (store: Store, { requestId }: StoredRequest) => store.attachments.of(requestId).map(({ name }) => name);

describe("letters with files, brought in beside what is here", () => {
  it("come with their files and bytes, twice as well as once", async () => {
    const [there, here] = [open("there"), open("here")];
    const [gone, waiting, plan] = [exampleRequest(1), exampleRequest(2), exampleRequest(3)];
    for (const request of [gone, waiting, plan]) draft(there, request, ["one.pdf", "two.pdf"]);
    for (const request of [gone, waiting]) approve(there, request);
    send(there, gone);
    await mergeInto(here, there);
    await mergeInto(here, there);
    for (const request of [gone, waiting, plan]) expect(filesOf(here, request)).toEqual(["one.pdf", "two.pdf"]);
    expect(here.outbox.get(gone.requestId)).toEqual(there.outbox.get(gone.requestId));
    expect(here.outbox.get(waiting.requestId)?.state).toBe("unsure");
  });

  it("bring back no bytes of a letter that was taken back here, and hold nothing else up", async () => {
    const [there, here] = [open("there"), open("here")];
    const [request, other] = [exampleRequest(1), exampleRequest(2)];
    for (const store of [there, here]) {
      draft(store, request, []);
      approve(store, request);
    }
    here.outbox.takeBack(request.requestId, exampleEvent("note", 60));
    draft(there, other, []);
    await mergeInto(here, there);
    expect(here.outbox.get(request.requestId)).toBeNull();
    expect(here.requests.get(other.requestId)).not.toBeNull();
  });

  it("stay as they are where it went by post here and by mail there", async () => {
    const [there, here] = [open("there"), open("here")];
    const request = exampleRequest(1);
    for (const store of [there, here]) draft(store, request, []);
    approve(there, request);
    here.requests.sentOtherwise(
      request.requestId,
      { way: "post", on: Day.parse("2026-11-22"), at: exampleInstant(3) },
      [exampleEvent("sent", 60)],
    );
    const { conflicts } = await mergeInto(here, there);
    expect(conflicts.map(({ kind }) => kind)).toEqual(["way-differs"]);
    expect(here.outbox.get(request.requestId)).toBeNull();
  });

  it("put no file back with a draft from which the person took it", async () => {
    const [there, here] = [open("there"), open("here")];
    const request = exampleRequest(1);
    draft(there, request, ["passport.pdf"]);
    draft(here, request, []);
    await mergeInto(here, there);
    expect(filesOf(here, request)).toEqual([]);
  });

  it("have the files with which they went, not those of the draft here", async () => {
    const [there, here] = [open("there"), open("here")];
    const request = exampleRequest(1);
    draft(there, request, ["as-it-went.pdf"]);
    approve(there, request);
    send(there, request);
    draft(here, request, ["another.pdf"]);
    await mergeInto(here, there);
    expect(filesOf(here, request)).toEqual(["as-it-went.pdf"]);
    expect(here.outbox.get(request.requestId)?.state).toBe("sent");
  });
});
