// A page that a hostile mail has taken over answers what it likes; nothing of that gets any further.
import { describe, expect, it } from "vitest";
import { parseOpened, parseReading, parseTaken } from "./parse-reply-answer.ts";

const proposal = {
  kind: "fulfilled",
  confidence: 0.9,
  evidence: { start: 0, end: 5, quote: "We did all" },
  rule: "r",
  ground: null,
  untilOn: null,
};
const reading = { reader: 99, language: "en", isRead: true, proposals: [proposal] };
const link = { text: "a", url: "https://a.example/", host: "a.example", isMisleading: false, isConfirmation: false };
const opened = {
  text: "Hello there",
  isTextWhole: true,
  links: [link],
  files: [{ name: "a.pdf", type: "application/pdf", bytes: 7 }],
  warnings: ["calendar"],
  report: [],
  reading,
};
const parse = (change: object) => parseOpened(JSON.stringify({ ...opened, ...change }), 1);

describe("parseOpened", () => {
  it("takes a sound answer, with words out of the text itself and this app's own version", () => {
    const parsed = parse({});
    if (!parsed.ok) throw new Error(parsed.message);
    expect(parsed.value.reading.reader).toBe(1);
    expect(parsed.value.reading.proposals[0]?.evidence).toEqual({ start: 0, end: 5, quote: "Hello" });
  });

  it("leaves out words that are not in the text, and links that say another host than they have", () => {
    const beyond = { ...proposal, evidence: { start: 5, end: 99, quote: "x" } };
    const parsed = parse({
      reading: { ...reading, proposals: [beyond] },
      links: [{ ...link, host: "b.example" }, link],
    });
    expect(parsed.ok && [parsed.value.reading.proposals, parsed.value.links]).toEqual([[], [link]]);
  });

  it.each([
    ["a field of its own", { requestId: "x" }],
    ["a text longer than any", { text: "x".repeat(200_001) }],
    ["a warning of no list", { warnings: ["you-have-won"] }],
    ["a link that runs", { links: [{ ...link, url: "javascript:alert(1)" }] }],
    ["more files than are listed", { files: Array.from({ length: 501 }, () => opened.files[0]) }],
    ["a kind of no list", { reading: { ...reading, proposals: [{ ...proposal, kind: "paid" }] } }],
    ["more proposals than kinds", { reading: { ...reading, proposals: Array.from({ length: 31 }, () => proposal) } }],
  ])("refuses %s", (_name, change) => {
    expect(parse(change)).toMatchObject({ ok: false, code: "reading-broke-off" });
  });

  it.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["an object", opened],
  ])("refuses %s", (_name, value) => {
    expect(parseOpened(value, 1)).toMatchObject({ ok: false, code: "reading-broke-off" });
    expect(parseReading(value, "Hello", 1)).toMatchObject({ ok: false });
    expect(parseTaken(value)).toMatchObject({ ok: false });
  });
});

it("gives a file's bytes, or none", () => {
  expect(parseTaken('{"content":"AAEC"}')).toMatchObject({ value: new Uint8Array([0, 1, 2]) });
  expect(parseTaken('{"content":null}')).toMatchObject({ value: null });
  expect(parseTaken('{"content":"not base 64!"}')).toMatchObject({ ok: false });
});
