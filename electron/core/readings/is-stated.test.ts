// The spellings in which a policy gives an address, and addresses that it does not give.
import { describe, expect, it } from "vitest";
import { buildDocument } from "../policy/build-document.ts";
import { findMails } from "../policy/find-contacts/find-mails.ts";
import { readPlainText } from "../policy/read-plain-text.ts";
import { createIsStated } from "./is-stated.ts";

const whole = { start: 0, end: 200 };
const plain = (text: string) => createIsStated({ text, links: [], decodedMails: [] });

describe("createIsStated", () => {
  it.each([
    "Write to Privacy@Example.org.",
    "Write to privacy [at] example [dot] org please",
    "privacy(at)example(dot)org",
    "privacy at example dot org",
    "privacy\\[at\\]example.org **now**",
    "pri\u00advacy@example.org",
    "privacy&#64;example.org",
    "Mail us at privacy@example.orgIf you live elsewhere",
    "our office—privacy@example.org",
    "[write to us](mailto:privacy%40example.org?subject=data)",
    "[mail](https://example.org/cdn-cgi/l/email-protection#7b0b09120d1a18023b1e031a160b171e5514091c)",
    "Écrivez à contact arobase example point org",
    "datenschutz-büro@bücher.example.org",
  ])("knows what the reader finds in %s", (text) => {
    const snapshot = readPlainText(text);
    const [hit] = findMails(buildDocument(snapshot));
    expect(hit && createIsStated(snapshot)(hit.value ?? "", hit)).toBe(true);
  });

  it("knows what the mark-up held in code, at that place alone", () => {
    const decodedMails = [{ start: 9, end: 26, address: "privacy@example.org" }];
    const isStated = createIsStated({ text: "Write to [email protected] now.", links: [], decodedMails });
    expect(isStated("privacy@example.org", { start: 9, end: 26 })).toBe(true);
    expect(isStated("privacy@example.org", { start: 0, end: 5 })).toBe(false);
    expect(isStated("thief@example.net", { start: 9, end: 26 })).toBe(false);
  });

  it.each([
    "thief@example.net",
    "rivacy@example.org",
    "privacy@exam.ple",
    "privacy@example.net",
    "org@example.privacy",
    "prıvacy@example.org",
    "",
  ])("does not take %s for what stands there", (address) => {
    expect(plain("Write to privacy@example.org.")(address, whole)).toBe(false);
  });

  it("does not look elsewhere in the text", () => {
    const text = `Write to us. ${"Something else. ".repeat(10)} privacy@example.org`;
    expect(plain(text)("privacy@example.org", { start: 0, end: 11 })).toBe(false);
  });

  it("is quick with a text and links that were made to be slow", () => {
    const links = Array.from({ length: 20_000 }, () => ({ start: 0, end: 9, href: "a@".repeat(5000) }));
    const isStated = createIsStated({ text: "a ".repeat(300), links, decodedMails: [] });
    const address = `${"a.".repeat(150)}a@example.org`;
    for (let count = 0; count < 200; count += 1) expect(isStated(address, { start: 0, end: 600 })).toBe(false);
  });
});
