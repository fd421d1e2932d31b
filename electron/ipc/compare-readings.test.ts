// A policy read again, seen from the window: what came along, what is told, what is offered, and that nothing is sent.
import { afterEach, describe, expect, it } from "vitest";
import { Slug } from "../shared/company.ts";
import type { Decision, PolicyFact, ReadingPage } from "../shared/reading.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const policy = (mail: string, ...more: string[]) => `Privacy policy

Example Store GmbH ("we", "us") is responsible for your personal data.
You have the right to access your data. You have the right to erasure of your personal data.
For questions about your privacy, write to ${mail}.
${more.join("\n")}
`;
const old = policy("old@example.org", "You have the right to data portability.");
const renewed = policy("new@example.org", "You can opt out of the sale of your personal information at any time.");

const read = async (text: string, at: string) => {
  desk.turnTo(at);
  return desk.take("policies:read", { kind: "text", text });
};
/** The same company's policy in May and in November. */
const readBoth = async (texts: readonly [string, string] = [old, renewed]) => {
  desk = openTestDesk();
  return [await read(texts[0], "2026-05-03T09:00:00.000Z"), await read(texts[1], "2026-11-20T09:00:00.000Z")] as const;
};
const decide = ({ readingId }: ReadingPage, ...decisions: unknown[]) =>
  desk.take("policies:decide", { readingId, decisions: decisions as Decision[] });
const keyOf = ({ findings }: ReadingPage, kind: PolicyFact["kind"]) =>
  findings.find(({ fact }) => fact.kind === kind)?.key;
const follow = (newer: ReadingPage, earlier: ReadingPage | null) =>
  desk.call("policies:follow", { readingId: newer.readingId, follows: earlier?.readingId ?? null });
const compare = (one: ReadingPage, other: ReadingPage) =>
  desk.take("policies:compare", { readingId: one.readingId, other: other.readingId });
const slug = Slug.parse("example-store-gmbh");

describe("a policy that is read again", () => {
  it("is offered as a newer text of those of the same company first", async () => {
    const [before, after] = await readBoth();
    const other = await read("Other Shop Ltd collects data. Write to privacy@example.com.", "2026-11-21T09:00:00.000Z");
    expect(await desk.take("policies:earlier", { readingId: before.readingId })).toEqual([]);
    expect(await desk.take("policies:earlier", { readingId: after.readingId })).toMatchObject([
      { readingId: before.readingId, company: "Example Store GmbH", isAlike: true },
    ]);
    const earlier = await desk.take("policies:earlier", { readingId: other.readingId });
    expect(earlier.map(({ isAlike }) => isAlike)).toEqual([false, false]);
  });

  it("takes the person's corrections along, and gives them back", async () => {
    const [before, after] = await readBoth();
    await decide(
      before,
      { verdict: "corrected", key: keyOf(before, "company"), fact: { kind: "company", name: "Example Store Ltd" } },
      { verdict: "added", fact: { kind: "law", law: "eu-gdpr", stance: "implied" } },
    );
    expect(await follow(after, before)).toMatchObject({
      ok: true,
      value: { company: "Example Store Ltd", follows: before.readingId },
    });
    const page = await desk.take("policies:get", { readingId: after.readingId });
    expect(page.findings.at(-1)).toMatchObject({ verdict: "added", fact: { law: "eu-gdpr" } });
    expect(await follow(after, null)).toMatchObject({
      ok: true,
      value: { company: "Example Store GmbH", follows: null },
    });
    expect((await desk.take("policies:get", { readingId: after.readingId })).findings).toEqual(after.findings);
  });

  it("is the newer text of nothing that was read after it, of itself, or is not there", async () => {
    const [before, after] = await readBoth();
    expect(await follow(before, after)).toMatchObject({ code: "reading-unknown" });
    expect(await follow(before, before)).toMatchObject({ code: "reading-unknown" });
    await desk.take("policies:discard", { readingId: before.readingId });
    expect(await follow(after, before)).toMatchObject({ code: "reading-unknown" });
  });

  it("stays the newer text where its company would have no name otherwise, with every word on it", async () => {
    const nameless = "We collect data. You have the right to access your data. Write to privacy@example.org.";
    const [before, after] = await readBoth([old, nameless]);
    await decide(before, { verdict: "added", fact: { kind: "company", name: "Example Store Ltd" } });
    await follow(after, before);
    await desk.take("policies:make-company", { readingId: after.readingId, slug: null });
    const made = await desk.take("policies:get", { readingId: after.readingId });
    expect(await follow(after, null)).toMatchObject({ code: "company-nameless" });
    expect(await desk.take("policies:get", { readingId: after.readingId })).toEqual(made);
    await decide(after, { verdict: "added", fact: { kind: "company", name: "Example Store Inc" } });
    expect(await follow(after, null)).toMatchObject({
      ok: true,
      value: { company: "Example Store Inc", follows: null },
    });
  });

  it("takes no correction along into a place that it is refused", async () => {
    const [before, after] = await readBoth([old, renewed.replaceAll("Example Store", "Other Shop")]);
    await decide(before, { verdict: "added", fact: { kind: "law", law: "eu-gdpr", stance: "implied" } });
    await desk.take("policies:make-company", { readingId: before.readingId, slug: null });
    const { slug: other } = await desk.take("policies:make-company", { readingId: after.readingId, slug: null });
    await desk.draft({ slug: other });
    const made = await desk.take("policies:get", { readingId: after.readingId });
    expect(await desk.call("policies:make-company", { readingId: after.readingId, slug })).toMatchObject({
      code: "company-in-use",
    });
    expect(await desk.take("policies:get", { readingId: after.readingId })).toEqual(made);
  });

  it("follows by itself the text whose place it takes as the company's", async () => {
    const [before, after] = await readBoth();
    await desk.take("policies:make-company", { readingId: before.readingId, slug: null });
    await desk.take("policies:make-company", { readingId: after.readingId, slug });
    expect(await desk.take("policies:list")).toMatchObject([
      { readingId: after.readingId, slug, follows: before.readingId },
      { readingId: before.readingId, slug: null, follows: null },
    ]);
  });
});

describe("two texts compared", () => {
  it("say what is new, gone and different, the one that was read first as the earlier", async () => {
    const [before, after] = await readBoth();
    const told = await compare(after, before);
    expect(await compare(before, after)).toEqual(told);
    expect(told).toMatchObject({
      earlier: { readingId: before.readingId },
      later: { readingId: after.readingId },
      isSameText: false,
      hasTwoReaders: false,
      slug: null,
      offers: [],
    });
    expect(told.changes).toMatchObject([
      {
        kind: "changed",
        before: { fact: { value: "old@example.org" }, quote: expect.stringContaining("old@example.org") },
        after: { fact: { value: "new@example.org" }, quote: expect.stringContaining("new@example.org") },
      },
      { kind: "gone", before: { fact: { right: "portability" } } },
      { kind: "added", after: { fact: { right: "opt-out-sale" } } },
    ]);
  });

  it("say of the same text read twice that it is the same", async () => {
    const [before, after] = await readBoth([old, old]);
    expect(await compare(before, after)).toMatchObject({ isSameText: true, changes: [], reworded: 0 });
  });

  it("name a new address and the drafts that still go to the old one, and change none of them", async () => {
    const [before, after] = await readBoth();
    await desk.take("policies:make-company", { readingId: before.readingId, slug: null });
    const { requestId } = await desk.draft({ slug });
    await desk.take("policies:make-company", { readingId: after.readingId, slug });
    const { offers } = await compare(before, after);
    expect(offers).toMatchObject([
      { kind: "contact", address: "new@example.org", drafts: [{ requestId, address: "old@example.org" }] },
      { kind: "opt-out", letter: "opt-out-sale" },
      { kind: "sharing", letters: ["objection", "third-party-disclosure"] },
    ]);
    expect((await desk.take("requests:get", { requestId })).letter.to.address).toBe("old@example.org");
    expect(desk.parcels).toEqual([]);
  });

  it("lie side by side word for word", async () => {
    const [before, after] = await readBoth();
    const pair = { readingId: after.readingId, other: before.readingId };
    const texts = await desk.take("policies:compare-texts", pair);
    expect(texts).toMatchObject({ isInOrder: true, gone: 2, added: 2, left: 0 });
    expect(texts.pieces).toContainEqual({ kind: "gone", text: "You have the right to data portability." });
  });
});
