// Where a matter stands and who owes what, after what a person writes down, corrects and takes back.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import { LawPack } from "../../shared/law.ts";
import type { LetterName } from "../../shared/letter-names.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { Standing } from "../../shared/standing-names.ts";
import { deriveMatter } from "./derive-matter.ts";
import { plainEvent } from "./plain-event.ts";

const readLaw = (id: string) =>
  LawPack.parse(JSON.parse(readFileSync(new URL(`../../../seeds/laws/${id}.json`, import.meta.url), "utf8")));
const gdpr = readLaw("eu-gdpr");
const ccpa = readLaw("us-ca-ccpa");
const day = (text: string) => Day.parse(text);

let written = 0;
const event = (kind: EventKind, on: string, change: Partial<RequestEvent> = {}): RequestEvent => {
  written += 1;
  return plainEvent({
    eventId: `e${written}`,
    kind,
    at: Instant.parse(`${on}T12:00:00.000Z`),
    on: day(on),
    by: "company",
    text: null,
    writtenAt: Instant.parse(new Date(Date.UTC(2026, 11, 1) + written * 1000).toISOString()),
    ...change,
  });
};
const undo = ({ eventId }: RequestEvent) => event("note", "2026-12-01", { replaces: eventId, isUndoing: true });

type Asked = Parameters<typeof deriveMatter>[0];
/** Sent on Tuesday 22 September 2026, due on 22 October. */
const sent = () => [event("drafted", "2026-09-21"), event("sent", "2026-09-22", { by: "app" })];
const derive = (events: readonly RequestEvent[], change: Partial<Asked> = {}) =>
  deriveMatter({
    events: [...sent(), ...events],
    dispatch: { state: "sent", maybeDeliveredAt: null, isTakenBack: false },
    sentBy: null,
    law: gdpr,
    right: "erasure",
    place: { country: "DE", region: "BE" },
    holidays: () => ({ place: "DE-BE", years: [2026, 2036], days: new Map() }),
    today: day("2026-10-01"),
    hasOpenReply: false,
    ...change,
  });
const late = { today: day("2026-11-05") };

describe("a letter that came back", () => {
  it("makes nobody owe an answer, until the company shows that it has it", () => {
    const back = event("bounced", "2026-09-23", { by: "app" });
    expect(derive([back], late)).toMatchObject({ status: "bounced", duties: [], overdue: false });
    const heard = derive([back, event("received", "2026-09-24", { by: "person" })], late);
    expect(heard.duties).toContainEqual(expect.objectContaining({ kind: "answer", state: "missed" }));
  });
});

describe("the standing of a matter", () => {
  it.each<[readonly EventKind[], Standing, string]>([
    [[], "open", "open"],
    [["call", "note", "post", "reminded"], "open", "open"],
    [["acknowledged"], "acknowledged", "in_progress"],
    [["extended"], "extended", "in_progress"],
    [["identity-asked"], "needs-you", "in_progress"],
    [["identity-asked", "identity-given"], "acknowledged", "in_progress"],
    [["extended", "clarification-asked", "clarified"], "extended", "in_progress"],
    [["form-asked", "clarified"], "needs-you", "in_progress"],
    [["form-asked", "complied"], "acknowledged", "in_progress"],
    [["identity-asked", "fee-asked", "complied"], "needs-you", "in_progress"],
    [["confirm-link", "fulfilled"], "fulfilled", "fulfilled"],
    [["answered-in-part"], "in-part", "in_progress"],
    [["answered", "acknowledged"], "answered", "in_progress"],
    [["answered", "refused"], "denied", "denied"],
    [["refused", "fulfilled", "verified"], "verified", "fulfilled"],
    [["refused", "escalated"], "escalated", "denied"],
    [["complaint-filed", "decided"], "decided", "in_progress"],
    [["withdrawn", "acknowledged"], "withdrawn", "revoked"],
  ])("after %j is %s, for the protocol %s", (kinds, standing, status) => {
    const found = derive(kinds.map((kind, at) => event(kind, `2026-09-${24 + at}`)));
    expect([found.standing, found.drp.status]).toEqual([standing, status]);
  });

  it("gives the protocol's reason of a refusal, the person's own or that of its ground", () => {
    const refused = (change: Partial<RequestEvent>) => derive([event("refused", "2026-10-01", change)]).drp.reason;
    expect(refused({ ground: "identity" })).toBe("insuf_verification");
    expect(refused({ ground: "identity", reason: "no_match" })).toBe("no_match");
    expect(refused({})).toBe("other");
    expect(derive([event("identity-asked", "2026-09-25")]).drp.reason).toBe("need_user_verification");
  });

  it("is not out while nobody sent it, and is known to be there once the company wrote", () => {
    const doubt = { dispatch: { state: "unsure", maybeDeliveredAt: null, isTakenBack: false } } as const;
    expect(derive([], doubt)).toMatchObject({ standing: "not-out", lane: "do-now" });
    expect(derive([event("acknowledged", "2026-09-24")], doubt).standing).toBe("acknowledged");
    expect(derive([], { dispatch: null, events: [] })).toMatchObject({ standing: "not-out", lane: "drafts" });
  });

  it("is expired by the protocol once an answer's day has passed", () => {
    expect(derive([event("acknowledged", "2026-09-24")], late).drp).toEqual({ status: "expired", reason: null });
    expect(derive([event("refused", "2026-10-02")], late).drp.status).toBe("denied");
  });
});

describe("what is written down later, corrected or taken back", () => {
  it("moves the deadline with the day of receipt", () => {
    const received = event("received", "2026-09-24", { by: "person" });
    expect(derive([received]).due?.dueOn).toBe("2026-10-26");
    const corrected = event("received", "2026-09-29", { by: "person", replaces: received.eventId });
    expect(derive([received, corrected]).due?.dueOn).toBe("2026-10-29");
    expect(derive([received, corrected, undo(corrected)]).due?.dueOn).toBe("2026-10-26");
    expect(derive([received, undo(received)]).due?.dueOn).toBe("2026-10-22");
  });

  it("is overdue again once a fulfilment is taken back, and no more once that is", () => {
    const fulfilled = event("fulfilled", "2026-10-05");
    const back = undo(fulfilled);
    expect(derive([fulfilled], late)).toMatchObject({ overdue: false, lane: "settled" });
    expect(derive([fulfilled, back], late)).toMatchObject({ overdue: true, lane: "overdue", standing: "open" });
    expect(derive([fulfilled, back, undo(back)], late)).toMatchObject({ overdue: false, standing: "fulfilled" });
  });

  it("says the same of entries that were written in another order", () => {
    const [asked, given, extended] = [
      event("identity-asked", "2026-09-24"),
      event("identity-given", "2026-09-28"),
      event("extended", "2026-10-20"),
    ];
    expect(derive([extended, given, asked])).toEqual(derive([asked, given, extended]));
  });

  it("takes a reply of the day on which the letter went", () => {
    expect(derive([event("acknowledged", "2026-09-22")]).standing).toBe("acknowledged");
    expect(derive([event("fulfilled", "2026-09-22")], late)).toMatchObject({ standing: "fulfilled", overdue: false });
  });

  it("gives nothing for an extension that was told too late", () => {
    const told = [event("acknowledged", "2026-09-24"), event("extended", "2026-10-23")];
    const found = derive(told, late);
    expect(found).toMatchObject({ standing: "acknowledged", overdue: true });
    expect(found.duties).toContainEqual(expect.objectContaining({ kind: "tell-extension", state: "missed" }));
    expect(derive([event("extended", "2026-10-22")], late)).toMatchObject({ standing: "extended", overdue: false });
  });

  it("takes the day that the company named where the law sets none, and none where it does", () => {
    const untilOn = day("2026-12-15");
    const swiss = { law: readLaw("ch-fadp"), right: "access", place: { country: "CH", region: "ZH" } } as const;
    const told = event("extended", "2026-10-20", { untilOn });
    expect(derive([told], swiss)).toMatchObject({ due: { dueOn: untilOn }, overdue: false });
    expect(derive([told], { ...swiss, today: day("2026-12-16") }).overdue).toBe(true);
    expect(derive([{ ...told, untilOn: null }], swiss).due?.dueOn).toBeNull();
    const again = event("extended", "2026-12-14", { untilOn: day("2027-01-20") });
    expect(derive([told, again], swiss).due?.dueOn).toBe("2027-01-20");
    expect(derive([told, { ...again, on: day("2026-12-18") }], swiss).due?.dueOn).toBe(untilOn);
    expect(derive([told]).due?.dueOn).toBe("2026-12-22");
  });

  it("goes on with the clock, not with the question, after the person's answer", () => {
    const asked = event("identity-asked", "2026-09-24");
    expect(derive([asked]).lane).toBe("do-now");
    expect(derive([asked, event("identity-given", "2026-09-28", { by: "person" })])).toMatchObject({
      lane: "waiting",
      standing: "acknowledged",
    });
  });

  it("does not stop the clock for a later letter by post", () => {
    expect(derive([event("post", "2026-10-01", { by: "person" })]).due?.dueOn).toBe("2026-10-22");
  });

  it("believes a word of an earlier day that was written down after the report that it came back", () => {
    const back = event("bounced", "2026-09-23", { by: "app" });
    expect(derive([back])).toMatchObject({ status: "bounced", lane: "do-now" });
    expect(derive([back, event("acknowledged", "2026-09-22")]).status).toBe("sent");
  });

  it("has nothing overdue while the clock is a year back", () => {
    const found = derive([event("acknowledged", "2026-09-24")], { today: day("2025-09-22") });
    expect(found).toMatchObject({ overdue: false, lane: "waiting", standing: "acknowledged" });
    expect(found.duties.every(({ state }) => state !== "missed")).toBe(true);
  });

  it("knows nothing of hours: a day's end is the same over a change of the clocks", () => {
    // Berlin goes back an hour on 25 October 2026.
    const found = (today: string) => derive([event("received", "2026-09-25")], { today: day(today) });
    expect(found("2026-10-26").overdue).toBe(false);
    expect(found("2026-10-27").overdue).toBe(true);
  });
});

describe("duties", () => {
  const california = { law: ccpa, right: "access", place: { country: "US", region: "CA" } } as const;
  const of = (events: readonly RequestEvent[], kind: string, change: Partial<Asked> = {}) =>
    derive(events, { ...california, ...change }).duties.find((duty) => duty.kind === kind);

  it("name the law's article and the last day", () => {
    expect(of([], "acknowledge")).toMatchObject({ whose: "company", on: "2026-10-06", state: "open" });
    expect(of([], "answer")).toMatchObject({ whose: "company", on: "2026-11-06", state: "open" });
    for (const duty of derive([], california).duties) expect(duty.article).not.toBe("");
  });

  it("are met by any word of the company's in time, and missed by one that comes late", () => {
    expect(of([event("acknowledged", "2026-10-06")], "acknowledge")?.state).toBe("met");
    expect(of([event("identity-asked", "2026-09-30")], "acknowledge")?.state).toBe("met");
    expect(of([event("acknowledged", "2026-10-08")], "acknowledge")?.state).toBe("missed");
    expect(of([event("received", "2026-09-22")], "acknowledge", { today: day("2026-10-09") })?.state).toBe("missed");
    expect(of([event("fulfilled", "2026-11-06")], "answer", { today: day("2026-12-24") })?.state).toBe("met");
    expect(of([], "answer", { today: day("2026-12-24") })?.state).toBe("missed");
    expect(of([event("withdrawn", "2026-10-01")], "answer", { today: day("2026-12-24") })?.state).toBe("over");
  });

  it("tell until when more time can be asked for, and that it was", () => {
    expect(of([], "tell-extension")).toMatchObject({ state: "open" });
    expect(of([event("extended", "2026-10-20")], "tell-extension")).toMatchObject({ state: "met", on: "2026-10-20" });
    expect(of([], "tell-extension", { today: day("2026-12-24") })?.state).toBe("over");
  });

  it("hold the person's own limits, which make a matter something to do when they are near", () => {
    const quebec = { law: readLaw("ca-qc-law25"), place: { country: "CA", region: "QC" } } as const;
    const answer = {
      kind: "refusal-answer",
      on: day("2026-10-03"),
      at: Instant.parse("2026-10-03T12:00:00.000Z"),
    } as const;
    const seen = (today: string, more: readonly RequestEvent[] = []) =>
      derive([event("refused", "2026-10-01"), ...more], { ...quebec, letters: [answer], today: day(today) });
    const own = (today: string, more: readonly RequestEvent[] = []) =>
      seen(today, more).duties.find(({ kind }) => kind === "ask-to-examine");
    expect(own("2026-10-02")).toMatchObject({ whose: "person", on: "2026-10-31", edge: "until", state: "open" });
    expect(seen("2026-10-16").lane).toBe("waiting");
    expect(seen("2026-10-17").lane).toBe("do-now");
    expect(seen("2026-10-31").lane).toBe("do-now");
    expect(own("2026-11-01")?.state).toBe("missed");
    expect(own("2026-10-20", [event("complaint-filed", "2026-10-18")])?.state).toBe("met");
    expect(own("2026-10-20", [event("fulfilled", "2026-10-18")])?.state).toBe("over");
  });

  it("are none where no law runs, and none before the letter is out", () => {
    expect(derive([], { law: null }).duties).toEqual([]);
    expect(derive([], { events: [], dispatch: null }).duties).toEqual([]);
  });

  it("put the nearest open day of either side first", () => {
    expect(derive([], california).nextDuty).toMatchObject({ kind: "acknowledge", on: "2026-10-06" });
    expect(derive([event("acknowledged", "2026-09-25")], california).nextDuty?.kind).not.toBe("acknowledge");
  });
});

it("puts what asks the person for something first, however late the company is", () => {
  expect(derive([], { ...late, hasOpenReply: true }).lane).toBe("do-now");
  expect(derive([event("form-asked", "2026-09-24")], late).lane).toBe("do-now");
  expect(derive([], late).lane).toBe("overdue");
});

describe("the person's own letter", () => {
  const letter = (kind: LetterName, on: string) => ({ kind, on: day(on), at: Instant.parse(`${on}T12:00:00.000Z`) });

  it("takes a matter out of sight only for as long as an answer to it is waited for", () => {
    const british = { law: readLaw("uk-gdpr"), place: { country: "GB", region: null } } as const;
    const up = { ...british, letters: [letter("internal-complaint", "2026-10-20")] };
    const refused = event("refused", "2026-10-10");
    expect(derive([refused], { ...up, today: day("2026-10-25") })).toMatchObject({
      standing: "escalated",
      lane: "waiting",
    });
    expect(derive([refused], { ...up, today: day("2027-03-01") }).lane).toBe("do-now");
    const asked = event("identity-asked", "2026-09-24");
    const answered = { ...british, letters: [letter("identity-answer", "2026-09-25")] };
    expect(derive([asked], { ...answered, today: day("2026-09-30") }).lane).toBe("waiting");
    expect(derive([asked], { ...answered, today: day("2027-01-15") }).lane).toBe("do-now");
  });
});

describe("a refusal, and a part of an answer", () => {
  const letter = (kind: LetterName, on: string) => ({ kind, on: day(on), at: Instant.parse(`${on}T12:00:00.000Z`) });

  it.each([
    ["refused", "refusal-answer"],
    ["answered-in-part", "incomplete-answer"],
  ] as const)("%s is the person's turn until they answered, and again when that stays unheard", (kind, answer) => {
    const heard = event(kind, "2026-09-24");
    expect(derive([heard])).toMatchObject({ lane: "do-now", answerBy: null });
    const letters = [letter(answer, "2026-09-25")];
    expect(derive([heard], { letters })).toMatchObject({ lane: "waiting", answerBy: "2026-10-09" });
    expect(derive([heard], { letters, today: day("2026-10-10") })).toMatchObject({ lane: "do-now", answerBy: null });
    expect(derive([event(kind, "2026-09-26")], { letters }).lane, "a newer one").toBe("do-now");
  });

  it("rests with the authority once the complaint is out, and is settled once the person lets it be", () => {
    const heard = event("refused", "2026-09-24");
    expect(derive([heard], { letters: [letter("complaint", "2026-10-12")], today: day("2026-12-20") }).lane).toBe(
      "waiting",
    );
    expect(derive([heard, event("withdrawn", "2026-09-30", { by: "person" })]).lane).toBe("settled");
  });
});
