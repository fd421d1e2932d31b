// The room in which policies are read, seen from the window: what is kept, what counts, and what becomes a company.
import { afterEach, describe, expect, it, vi } from "vitest";
import { createOpenPolicyWindow } from "../adapters/policy-window/testing/open-policy-window.ts";
import { Slug } from "../shared/company.ts";
import type { Decision, PolicyFact, ReadingPage } from "../shared/reading.ts";
import { fail, succeed } from "../shared/result.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const policy = `Privacy policy

Example Store GmbH ("we", "us") is responsible for your personal data. Last updated: 1 May 2020.
You have the right to access your data. You have the right to erasure of your personal data.
Write to privacy@example.org. For help: help@example.org.
`;
const read = (text = policy) => desk.take("policies:read", { kind: "text", text });
const decide = ({ readingId }: ReadingPage, ...decisions: unknown[]) =>
  desk.take("policies:decide", { readingId, decisions: decisions as Decision[] });
const make = ({ readingId }: ReadingPage, slug: string | null = null) =>
  desk.call("policies:make-company", { readingId, slug });
const keyOf = ({ findings }: ReadingPage, kind: PolicyFact["kind"]) => {
  const key = findings.find(({ fact }) => fact.kind === kind)?.key;
  if (key === undefined) throw new Error(`No ${kind} was found.`);
  return key;
};
const name = (text: string) => ({ kind: "company", name: text });
const search = async (text: string) => (await desk.take("companies:search", { text })).map(({ slug }) => String(slug));

describe("reading a policy", () => {
  it("keeps what was found and lists it, newest first, and tells how far it is", async () => {
    desk = openTestDesk();
    const first = await read();
    desk.turnTo("2026-11-21T09:00:00.000Z");
    const bytes = new TextEncoder().encode(policy.replaceAll("Example Store", "Other Shop"));
    const second = await desk.take("policies:read", { kind: "file", name: "other.txt", bytes });
    expect(first).toMatchObject({ company: "Example Store GmbH", file: null, slug: null, language: "en" });
    expect(first.primary).toEqual({ kind: "email", key: "contact:email:privacy@example.org" });
    for (const { evidence } of first.findings) {
      expect(evidence && first.text.slice(evidence.start, evidence.end)).toBe(evidence?.quote);
    }
    expect(await desk.take("policies:list")).toMatchObject([
      { readingId: second.readingId, company: "Other Shop GmbH", file: "other.txt" },
      { readingId: first.readingId, open: first.findings.length },
    ]);
    expect(await desk.take("policies:get", { readingId: first.readingId })).toEqual(first);
    expect(desk.changes).toEqual(
      expect.arrayContaining([{ stage: "opening" }, { stage: "finding" }, { stage: "keeping" }]),
    );
  });

  it("passes on why a file cannot be read, and keeps nothing of it", async () => {
    desk = openTestDesk({ readPolicy: async () => fail("policy-without-text-layer", "A scan.") });
    const bytes = new Uint8Array(3);
    expect(await desk.call("policies:read", { kind: "file", name: "a.pdf", bytes })).toMatchObject({
      code: "policy-without-text-layer",
    });
    expect(await desk.take("policies:list")).toEqual([]);
  });

  it("refuses by name what is longer or larger than anything that is read", async () => {
    desk = openTestDesk();
    expect(await desk.call("policies:read", { kind: "text", text: "x".repeat(12_000_001) })).toMatchObject({
      code: "policy-too-long",
    });
    const bytes = new Uint8Array(64 * 1024 * 1024 + 1);
    expect(await desk.call("policies:read", { kind: "file", name: "a", bytes })).toMatchObject({
      code: "policy-too-large",
    });
  });

  it("reads the file that the person picks, and nothing where they pick none", async () => {
    const bytes = new TextEncoder().encode(policy);
    desk = openTestDesk({ pickFile: () => succeed({ name: "store.txt", bytes }) });
    expect(await desk.take("policies:pick")).toMatchObject({ file: "store.txt", company: "Example Store GmbH" });
    desk.close();
    desk = openTestDesk();
    expect(await desk.take("policies:pick")).toBeNull();
    desk.close();
    desk = openTestDesk({ pickFile: () => fail("file-unreadable", "No.", { detail: "store.txt" }) });
    expect(await desk.call("policies:pick")).toMatchObject({ code: "file-unreadable", detail: "store.txt" });
  });

  it("stops what is read and what waits, when the person says so", async () => {
    let begun = (): void => undefined;
    const isRead = new Promise<void>((resolve) => {
      begun = resolve;
    });
    desk = openTestDesk({
      readPolicy: (_job, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener("abort", () => resolve(fail("reading-stopped", "Stopped.")));
          begun();
        }),
    });
    const both = [1, 2].map(() => desk.call("policies:read", { kind: "text", text: policy }));
    await isRead;
    expect(desk.changes).toContainEqual({ stage: "waiting" });
    expect(await desk.take("policies:stop")).toEqual({ stopped: true });
    expect(await Promise.all(both)).toMatchObject([{ code: "reading-stopped" }, { code: "reading-stopped" }]);
    expect(await desk.take("policies:stop")).toEqual({ stopped: false });
    expect(await desk.take("policies:list")).toEqual([]);
  });
});

describe("the person's words", () => {
  it("are kept on top of what was found", async () => {
    desk = openTestDesk();
    const page = await read();
    const key = keyOf(page, "company");
    const after = await decide(
      page,
      { verdict: "corrected", key, fact: name("Example Store Ltd") },
      { verdict: "dropped", key: keyOf(page, "updated-on") },
      { verdict: "added", fact: { kind: "law", law: "eu-gdpr", stance: "implied" } },
    );
    expect(after.company).toBe("Example Store Ltd");
    expect(after.open).toBe(page.open - 2);
    expect(after.findings.at(-1)).toMatchObject({ verdict: "added", evidence: null, fact: { law: "eu-gdpr" } });
    expect(await desk.take("policies:get", { readingId: page.readingId })).toEqual(after);
  });

  it("are all taken or none", async () => {
    desk = openTestDesk();
    const page = await read();
    const words = [
      { verdict: "dropped", key: keyOf(page, "company") },
      { verdict: "dropped", key: "company:Nobody" },
    ] as Decision[];
    expect(await desk.call("policies:decide", { readingId: page.readingId, decisions: words })).toMatchObject({
      code: "finding-unknown",
      detail: "company:Nobody",
    });
    expect(await desk.take("policies:get", { readingId: page.readingId })).toEqual(page);
  });

  it("are not taken on a reading that is not there", async () => {
    desk = openTestDesk();
    const readingId = "00000000-0000-4000-8000-000000000001" as ReadingPage["readingId"];
    const words = [{ verdict: "dropped", key: "x" }] as Decision[];
    for (const [call, argument] of [
      ["policies:get", { readingId }],
      ["policies:decide", { readingId, decisions: words }],
      ["policies:make-company", { readingId, slug: null }],
      ["policies:discard", { readingId }],
    ] as const) {
      expect(await desk.call(call, argument), call).toMatchObject({ code: "reading-unknown" });
    }
  });
});

describe("the company of a reading", () => {
  it("is found, written to and changed at once with each word of the person's", async () => {
    desk = openTestDesk();
    const page = await read();
    expect(await make(page)).toEqual(succeed({ slug: "example-store-gmbh" }));
    expect(await search("example store")).toEqual(["example-store-gmbh"]);
    const slug = Slug.parse("example-store-gmbh");
    const letter = await desk.draft({ slug });
    expect(letter.text).toContain("right to erasure");
    expect(desk.store.requests.list("real")[0]?.letter.to.address).toBe("privacy@example.org");
    await decide(page, { verdict: "dropped", key: "contact:email:privacy@example.org" });
    expect((await desk.take("companies:get", { slug })).reach).toMatchObject({ value: "help@example.org" });
    const { outdated } = await desk.take("requests:get", { requestId: letter.requestId });
    expect(outdated).toEqual([{ part: "to", was: "privacy@example.org", now: "help@example.org" }]);
    expect(await desk.call("requests:send", letter)).toMatchObject({ code: "letter-out-of-date" });
    await decide(page, { verdict: "dropped", key: "contact:email:help@example.org" });
    const { outdated: nobody } = await desk.take("requests:get", { requestId: letter.requestId });
    expect(nobody).toEqual([{ part: "to", was: "privacy@example.org", now: null }]);
    expect(await desk.call("requests:send", letter)).toMatchObject({ code: "letter-out-of-date" });
  });

  it("needs a name, at first and for good", async () => {
    desk = openTestDesk();
    const page = await read();
    const key = keyOf(page, "company");
    await decide(page, { verdict: "dropped", key });
    expect(await make(page)).toMatchObject({ code: "company-nameless" });
    await decide(page, { verdict: "open", key });
    await make(page);
    const words = [{ verdict: "dropped", key }] as Decision[];
    expect(await desk.call("policies:decide", { readingId: page.readingId, decisions: words })).toMatchObject({
      code: "company-nameless",
    });
    expect(await search("example store")).toEqual(["example-store-gmbh"]);
  });

  it("stays the same company when it is made again, and another reading's is another", async () => {
    desk = openTestDesk();
    const [first, second] = [await read(), await read()];
    for (const page of [first, first, second]) await make(page);
    expect(await search("example store")).toEqual(["example-store-gmbh", "example-store-gmbh-2"]);
    expect((await desk.take("policies:get", { readingId: second.readingId })).alike).toEqual([
      { slug: "example-store-gmbh", name: "Example Store GmbH" },
    ]);
  });

  it("goes in the place of a bundled one, whose own contact stays, and leaves it again", async () => {
    desk = openTestDesk();
    const slug = Slug.parse("komet-sales");
    await desk.take("companies:set-contact", { slug, email: "own@example.org" });
    const page = await read(policy.replaceAll("Example Store GmbH", "Komet Sales Inc"));
    expect(page.alike).toMatchObject([{ slug: "komet-sales" }]);
    expect(await make(page, "komet-sales")).toEqual(succeed({ slug: "komet-sales" }));
    const taken = await desk.take("companies:get", { slug });
    expect(taken).toMatchObject({
      reach: { value: "own@example.org", from: "person" },
      record: { name: { value: "Komet Sales Inc" }, source: { kind: "reading", readingId: page.readingId } },
    });
    await desk.draft({ slug });
    await desk.take("policies:discard", { readingId: page.readingId });
    const back = await desk.take("companies:get", { slug });
    expect(back).toMatchObject({ record: { source: { kind: "policy" } }, ownContact: { email: "own@example.org" } });
    expect(await make(await read(), "nobody")).toMatchObject({ code: "company-unknown" });
  });

  it("is not thrown away while there is a request to it", async () => {
    desk = openTestDesk();
    const page = await read();
    const { readingId } = page;
    await make(page);
    const slug = Slug.parse("example-store-gmbh");
    await desk.take("companies:set-contact", { slug, email: "own@example.org" });
    const { requestId } = await desk.draft({ slug });
    expect(await desk.call("policies:discard", { readingId })).toMatchObject({ code: "company-in-use" });
    expect(await make(page, "komet-sales")).toMatchObject({ code: "company-in-use" });
    await desk.take("requests:discard", { requestId });
    await desk.take("policies:discard", { readingId });
    expect(await search("example store")).toEqual([]);
    expect(desk.store.contacts.get(slug)).toBeNull();
    expect(await desk.take("policies:list")).toEqual([]);
  });
});

describe("a newer reader", () => {
  const keptByOld = async () => {
    const old = createOpenPolicyWindow({ reader: "1999.1.1" });
    let isOld = true;
    const today = createOpenPolicyWindow();
    desk = openTestDesk({ readPolicy: (job, reading) => (isOld ? old : today).read(job, reading) });
    const page = await read();
    await decide(page, { verdict: "corrected", key: keyOf(page, "company"), fact: name("Mine") });
    isOld = false;
    return page;
  };

  it("reads a text anew when its page is opened; the person's words stay on top", async () => {
    const page = await keptByOld();
    expect(page.reader).toBe("1999.1.1");
    const after = await desk.take("policies:get", { readingId: page.readingId });
    expect(after.reader).not.toBe("1999.1.1");
    expect([after.text, after.company]).toEqual([page.text, "Mine"]);
    expect((await desk.take("policies:get", { readingId: page.readingId })).reader).toBe(after.reader);
  });

  it("reads all of them anew in the background, and says so", async () => {
    const { readingId } = await keptByOld();
    const before = desk.changes.length;
    await desk.readings.refresh();
    expect(desk.store.readings.get(readingId)?.kept?.reader).not.toBe("1999.1.1");
    expect(desk.changes.slice(before)).toEqual([{ readingId }]);
  });

  it("goes on in the background after what the person wanted read", async () => {
    let isOld = true;
    let quietly = 0;
    const [old, open] = [createOpenPolicyWindow({ reader: "1999.1.1" }), createOpenPolicyWindow()];
    desk = openTestDesk({
      readPolicy: async (job, reading) => {
        if (isOld) return old.read(job, reading);
        if (job.kind === "snapshot") quietly += 1;
        if (job.kind !== "snapshot" || quietly > 1) return open.read(job, reading);
        await new Promise((resolve) => reading.signal.addEventListener("abort", resolve));
        return fail("reading-stopped", "It gave way.");
      },
    });
    const kept = await read();
    isOld = false;
    const refreshing = desk.readings.refresh();
    await vi.waitUntil(() => quietly === 1);
    expect((await read()).reader).not.toBe("1999.1.1");
    await refreshing;
    expect(desk.store.readings.get(kept.readingId)?.kept?.reader).not.toBe("1999.1.1");
  });

  it("leaves what was found before where it cannot read the text, and does not try for ever", async () => {
    let tries = 0;
    const old = createOpenPolicyWindow({ reader: "1999.1.1" });
    desk = openTestDesk({
      readPolicy: async (job, reading) => {
        if (job.kind === "file") return old.read(job, reading);
        tries += 1;
        return fail("reading-took-too-long", "Too long.");
      },
    });
    const page = await read();
    for (let time = 0; time < 3; time += 1) {
      expect(await desk.take("policies:get", { readingId: page.readingId })).toEqual(page);
    }
    await desk.readings.refresh();
    expect(tries).toBe(1);
  });
});
