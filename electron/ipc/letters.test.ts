// From a wish to a letter that is out: planned, written, sent by us or on the person's word, and what it told.
import { afterEach, describe, expect, it } from "vitest";
import { Slug } from "../shared/company.ts";
import { openTestDesk, person, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const french = Slug.parse("kactuce-crm");
const nameless = Slug.parse("com7");
const first = { kind: "access", follows: null, companyPlace: null } as const;

describe("a plan", () => {
  it("puts the law that applies first, and says why no other does", async () => {
    desk = openTestDesk();
    const plan = await desk.take("requests:plan", { ...first, slug: french });
    expect(plan.options.map(({ basis }) => basis)).toEqual(["eu-gdpr", "plain"]);
    expect(plan.laws[0]).toMatchObject({ law: "eu-gdpr", answer: "applies", reason: "established" });
    expect(plan.laws.filter(({ answer }) => answer === "not")).toHaveLength(11);
    expect(plan.options[0]?.term).toEqual({ value: 1, unit: "month", article: "Art. 12(3) GDPR" });
    expect(plan.ways.map(({ kind, value }) => [kind, value])).toEqual([
      ["email", "contact@kactuce.com"],
      ["postal", "84 rue de Montreuil, 75011 Paris, France"],
    ]);
  });

  it("asks for the language where the person does not read the policy's, and for a place that nobody knows", async () => {
    desk = openTestDesk();
    await desk.take("settings:save-person", { ...person, reads: ["de"] });
    const plan = await desk.take("requests:plan", { ...first, slug: nameless });
    expect(plan).toMatchObject({ askLanguage: true, companyPlaceFrom: null, ways: [] });
    const placed = await desk.take("requests:plan", {
      ...first,
      slug: nameless,
      companyPlace: { country: "DE", region: null },
    });
    expect(placed).toMatchObject({
      companyPlaceFrom: "person",
      laws: [{ law: "eu-gdpr", answer: "applies" }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });

  it("tells of earlier letters, advises the opt-out before the erasure, and knows what was told", async () => {
    desk = openTestDesk();
    expect((await desk.take("requests:plan", { ...first, kind: "erasure", slug: french })).advice).toEqual([
      "opt-out-first",
    ]);
    const letter = await desk.draft({ slug: french, wish: { customerNumber: "K-1" } });
    await desk.take("requests:send", letter);
    await desk.settled(letter.requestId);
    const plan = await desk.take("requests:plan", { ...first, kind: "erasure", slug: french });
    expect(plan.earlier).toMatchObject([{ status: "sent", sentOn: "2026-11-20", dueOn: "2026-12-21" }]);
    expect(plan.told).toEqual(["name", "email", "customerNumber"]);
    expect(plan.suggested.customerNumber).toBe("K-1");
    const optOut = await desk.take("requests:plan", { ...first, kind: "opt-out-marketing", slug: french });
    expect(optOut.advice).toEqual(["erasure-under-way"]);
  });

  it("counts what went out in a year under a law that counts", async () => {
    desk = openTestDesk();
    await desk.take("settings:save-person", { ...person, country: "US", region: "VA" });
    const letter = await desk.draft({ slug: french, kind: "access" });
    await desk.take("requests:send", letter);
    await desk.settled(letter.requestId);
    const { options } = await desk.take("requests:plan", { ...first, slug: french });
    expect(options.find(({ basis }) => basis === "us-va-vcdpa")).toMatchObject({ timesAYear: 2, sentThisYear: 0 });
    expect(options.find(({ basis }) => basis === "eu-gdpr")).toMatchObject({ timesAYear: null, sentThisYear: 1 });
  });
});

describe("a letter", () => {
  it("stands in German beside the English one for who reads German only", async () => {
    desk = openTestDesk();
    await desk.take("settings:save-person", { ...person, reads: ["de"] });
    const { requestId } = await desk.draft({ slug: french, kind: "access" });
    const page = await desk.take("requests:get", { requestId });
    expect(page.letter.language).toBe("en");
    expect(page.letter.text).toMatch(/I read German/);
    expect(page.gloss).toMatchObject({ language: "de", isPlain: false });
    expect(page.gloss?.text).toMatch(/Art\. 15 Abs\. 1/);
    expect(page.reviewedOn).toBeNull();
  });

  it("rests on no law that does not reach, and is written in no language that the law is not cited in", async () => {
    desk = openTestDesk();
    const asked = { slug: french, kind: "access", follows: null };
    const { suggested } = await desk.take("requests:plan", { ...asked, companyPlace: null });
    const draft = (wish: object) => desk.call("requests:draft", { ...asked, wish: { ...suggested, ...wish } });
    expect(await draft({ basis: "us-ca-ccpa" })).toMatchObject({ code: "law-unfit", detail: "us-ca-ccpa" });
    await desk.take("settings:save-person", { ...person, country: "GB", region: null });
    expect(await draft({ basis: "uk-gdpr", language: "de" })).toMatchObject({ code: "language-unfit" });
    expect(await draft({ extra: { identifyBy: ["phone"] } })).toMatchObject({
      code: "letter-incomplete",
      detail: "phone",
    });
    expect(desk.store.requests.list("real")).toEqual([]);
  });

  it("is written to a company that nobody can mail, and is not sent by us", async () => {
    desk = openTestDesk();
    const letter = await desk.draft({ slug: nameless, kind: "access" });
    expect((await desk.take("requests:get", { requestId: letter.requestId })).letter.to).toEqual({
      name: "Com7",
      address: null,
      postal: null,
      form: null,
    });
    expect(await desk.call("requests:send", letter)).toMatchObject({ code: "mail-address-missing" });
    expect(desk.parcels).toEqual([]);
  });
});

describe("a letter that goes out without us", () => {
  it("stays as it is from the person's word on; posted, its clock waits for the day of receipt", async () => {
    desk = openTestDesk();
    const letter = await desk.draft({ slug: french, kind: "access" });
    desk.turnTo("2026-11-25T09:00:00.000Z");
    const said = { ...letter, text: `${letter.text}\nK-1`, way: "post" };
    expect(await desk.call("requests:sent-otherwise", { ...said, on: "2026-11-26" })).toMatchObject({
      code: "day-impossible",
    });
    expect(await desk.call("requests:sent-otherwise", { ...said, on: "2026-11-19" })).toMatchObject({
      code: "day-impossible",
    });
    const page = await desk.take("requests:sent-otherwise", { ...said, on: "2026-11-23" });
    expect(page.summary).toMatchObject({ status: "sent", way: "post", sentOn: "2026-11-23", dueOn: null });
    expect(page.due?.steps.at(-1)).toMatchObject({ kind: "waiting", for: "arrival" });
    expect(page.letter.text).toMatch(/K-1$/);
    expect(await desk.call("requests:send", letter)).toMatchObject({ code: "already-approved" });
    expect(await desk.call("requests:edit", letter)).toMatchObject({ code: "already-approved" });
    expect(await desk.call("requests:discard", { requestId: letter.requestId })).toMatchObject({ ok: false });
    expect(await desk.call("requests:received", { requestId: letter.requestId, on: "2026-11-22" })).toMatchObject({
      code: "day-impossible",
    });
    const arrived = await desk.take("requests:received", { requestId: letter.requestId, on: "2026-11-25" });
    expect(arrived.summary.dueOn).toBe("2026-12-28");
    expect(desk.parcels).toEqual([]);
  });

  it.each(["post", "by-hand"])("%s tells the company the address that stands on the printed page", async (way) => {
    desk = openTestDesk();
    await desk.take("settings:save-person", { ...person, address: "Beispielweg 1, 10115 Berlin" });
    const letter = await desk.draft({ slug: french, kind: "access" });
    const page = await desk.take("requests:sent-otherwise", { ...letter, way, on: "2026-11-20" });
    expect(page.discloses).toEqual(["name", "email", "address"]);
    await desk.take("requests:save-file", { ...letter, as: "pdf-a4" });
    expect(desk.saved[0]?.senderPostal).toBe("Beispielweg 1, 10115 Berlin");
  });

  it("printed after it went by mail, shows no address that it did not tell", async () => {
    desk = openTestDesk();
    await desk.take("settings:save-person", { ...person, address: "Beispielweg 1, 10115 Berlin" });
    const letter = await desk.draft({ slug: french, kind: "access" });
    await desk.take("requests:send", letter);
    await desk.take("requests:save-file", { ...letter, as: "pdf-a4" });
    expect(desk.saved[0]?.senderPostal).toBeNull();
  });

  it("is given to no mail program for an address that was dropped, and said to be out only with words in it", async () => {
    desk = openTestDesk();
    await desk.take("companies:set-contact", { slug: french, email: "old@example.org" });
    const letter = await desk.draft({ slug: french, kind: "access" });
    await desk.take("companies:set-contact", { slug: french, email: null });
    const outdated = { code: "letter-out-of-date", detail: "old@example.org → contact@kactuce.com" };
    expect(await desk.call("requests:open-in-mail", letter)).toMatchObject(outdated);
    expect(await desk.call("requests:save-file", { ...letter, as: "eml" })).toMatchObject(outdated);
    expect(desk.saved).toEqual([]);
    const said = { ...letter, way: "own-mail", on: "2026-11-20" };
    const blank = { code: "letter-incomplete", detail: "text" };
    expect(await desk.call("requests:sent-otherwise", { ...said, text: " " })).toMatchObject(blank);
    // It may have gone out before the address changed: the person's word stands.
    expect((await desk.take("requests:sent-otherwise", said)).summary.way).toBe("own-mail");
    expect(await desk.call("requests:open-in-mail", letter)).toMatchObject({ ok: true });
  });

  it("by mail or form counts as received the same day until the person says another; their last word counts", async () => {
    desk = openTestDesk();
    const letter = await desk.draft({ slug: french, kind: "access" });
    const sent = await desk.take("requests:sent-otherwise", { ...letter, way: "form", on: "2026-11-20" });
    expect(sent.summary.dueOn).toBe("2026-12-21");
    desk.turnTo("2026-11-30T09:00:00.000Z");
    const { requestId } = letter;
    expect((await desk.take("requests:received", { requestId, on: "2026-11-25" })).summary.dueOn).toBe("2026-12-28");
    expect((await desk.take("requests:received", { requestId, on: "2026-11-23" })).summary.dueOn).toBe("2026-12-23");
  });

  it("is saved with the words that lie on the desk; no practice letter becomes a mail", async () => {
    desk = openTestDesk();
    const letter = await desk.draft({ slug: french, kind: "access" });
    await desk.take("requests:save-file", { ...letter, text: "My words", as: "pdf-a4" });
    expect(desk.saved).toMatchObject([{ as: "pdf-a4", letter: { text: "My words" }, company: "Kactuce CRM +" }]);
    expect((await desk.take("requests:get", { requestId: letter.requestId })).letter.text).toBe("My words");
    await desk.take("settings:choose-mode", { mode: "practice" });
    const practice = await desk.draft({ slug: french, kind: "access" });
    expect(await desk.call("requests:save-file", { ...practice, as: "eml" })).toMatchObject({ code: "not-allowed" });
    expect(await desk.call("requests:open-in-mail", practice)).toMatchObject({ code: "not-allowed" });
  });
});

describe("what comes after", () => {
  it("keeps to the first letter's law, names its day, and starts no clock of its own", async () => {
    desk = openTestDesk();
    const letter = await desk.draft({ slug: french, kind: "access" });
    const { requestId } = letter;
    const refused = { slug: french, kind: "refusal-answer", follows: requestId, companyPlace: null };
    expect(await desk.call("requests:plan", refused)).toMatchObject({ code: "request-unknown" });
    await desk.take("requests:send", letter);
    expect((await desk.settled(requestId)).next).toEqual([
      "extension-check",
      "identity-answer",
      "form-answer",
      "fee-answer",
      "refusal-answer",
      "incomplete-answer",
      "complaint",
    ]);
    const plan = await desk.take("requests:plan", refused);
    expect(plan.options.map(({ basis }) => basis)).toEqual(["eu-gdpr"]);
    const answer = await desk.draft({
      slug: french,
      kind: "refusal-answer",
      follows: requestId,
      wish: { extra: { answeredOn: "2026-11-20" as never, refusalReason: "no_match" } },
    });
    expect(answer.text).toMatch(/20 November 2026/);
    const { reference } = (await desk.take("requests:get", { requestId })).summary;
    expect(answer.text).toContain(reference);
    expect(answer.text.match(/RD-2026-[A-Z0-9]{6}/g)?.every((one) => one === reference)).toBe(true);
    const page = await desk.take("requests:get", { requestId: answer.requestId });
    expect(page).toMatchObject({ due: null, summary: { follows: requestId, dueOn: null, right: "access" } });
    const { followedBy } = await desk.take("requests:get", { requestId });
    expect(followedBy.map(({ kind, status }) => [kind, status])).toEqual([["refusal-answer", "draft"]]);
  });

  it("comes after no practice letter: that one was never sent", async () => {
    desk = openTestDesk();
    await desk.take("settings:choose-mode", { mode: "practice" });
    const practice = await desk.draft({ slug: french, kind: "access" });
    await desk.take("requests:send", practice);
    await desk.settled(practice.requestId);
    const asked = { slug: french, kind: "reminder", follows: practice.requestId };
    const { suggested } = await desk.take("requests:plan", asked);
    await desk.take("settings:choose-mode", { mode: "real" });
    expect(await desk.call("requests:plan", asked)).toMatchObject({ code: "request-unknown" });
    const drafted = await desk.call("requests:draft", { ...asked, wish: suggested });
    expect(drafted).toMatchObject({ code: "request-unknown" });
    expect(desk.store.requests.list("real")).toEqual([]);
  });

  it("writes a complaint to the authority's address alone, and to the company not to that", async () => {
    desk = openTestDesk();
    const [ours, theirs] = ["1 Company Street", "2 Authority Street"];
    const letter = await desk.draft({ slug: french, kind: "access", wish: { postalAddress: ours } });
    await desk.take("requests:send", letter);
    await desk.settled(letter.requestId);
    const asked = { slug: french, kind: "complaint", follows: letter.requestId };
    const plan = await desk.take("requests:plan", asked);
    expect(plan.suggested.postalAddress).toBeNull();
    const extra = { problems: ["No answer came."], events: plan.events };
    const wish = { ...plan.suggested, extra, authorityId: "de-be", postalAddress: theirs };
    expect((await desk.take("requests:draft", { ...asked, wish })).letter.to.postal).toBe(theirs);
    const next = await desk.take("requests:plan", { ...first, kind: "erasure", slug: french });
    expect(next.suggested.postalAddress).toBe(ours);
  });

  it("offers a reminder once the day has passed, and a complaint to the person's authority with the table", async () => {
    desk = openTestDesk();
    const letter = await desk.draft({ slug: french, kind: "access" });
    await desk.take("requests:send", letter);
    await desk.settled(letter.requestId);
    desk.turnTo("2026-12-22T09:00:00.000Z");
    const { requestId } = letter;
    const page = await desk.take("requests:get", { requestId });
    expect([page.summary.overdue, page.next[0]]).toEqual([true, "reminder"]);
    const asked = { slug: french, kind: "complaint", follows: requestId };
    const plan = await desk.take("requests:plan", { ...asked, companyPlace: null });
    expect(plan.authorities.map(({ authority, why }) => [authority.id, why])).toEqual([
      ["de-be", "lives"],
      ["fr-cnil", "company"],
    ]);
    expect(plan.events).toEqual([{ on: "2026-11-20", kind: "sent" }]);
    const extra = { problems: ["No answer came."], events: plan.events };
    const draft = (wish: object) =>
      desk.call("requests:draft", { ...asked, wish: { ...plan.suggested, extra, ...wish } });
    expect(await draft({})).toMatchObject({ code: "letter-incomplete", detail: "authorityName" });
    const complaint = await draft({ authorityId: "de-be" });
    expect(complaint).toMatchObject({ ok: true, value: { letter: { to: { address: null } }, outdated: [] } });
  });
});

describe("the ledger", () => {
  it("names what went to whom, by what the text says in the end, and no draft", async () => {
    desk = openTestDesk({
      deliver: (count) =>
        count === 1 ? { kind: "accepted", reply: "250" } : { kind: "unsure", code: "connection-lost", reply: null },
    });
    await desk.take("settings:save-person", { ...person, phone: "+49 30 5550100" });
    const sent = await desk.draft({ slug: french, kind: "access", wish: { customerNumber: "K-1" } });
    await desk.take("requests:send", { ...sent, text: `${sent.text.replace("K-1", "")}\nCall me: +49 30 5550100` });
    await desk.settled(sent.requestId);
    const lost = await desk.draft({ slug: french, kind: "erasure" });
    await desk.take("requests:send", lost);
    await desk.settled(lost.requestId);
    await desk.draft({ slug: french, kind: "objection", wish: { extra: { reasons: "My reasons." } } });
    const ledger = await desk.take("settings:ledger");
    expect(ledger.map(({ kind, on, way, isCertain, data }) => [kind, on, way, isCertain, data])).toEqual([
      ["erasure", "2026-11-20", "email", false, ["name", "email", "customerNumber"]],
      ["access", "2026-11-20", "email", true, ["name", "email", "phone"]],
    ]);
  });
});
