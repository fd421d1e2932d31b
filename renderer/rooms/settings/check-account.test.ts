// The first look at a mail account and at addresses: mistakes are named at the field, right entries pass.
import { describe, expect, it } from "vitest";
import { looksLikeAddress } from "../../parts/looks-like-address.ts";
import { startWords } from "../../words/start-words.ts";
import { checkAccount } from "./check-account.ts";

const fine = {
  host: "smtp.example.org",
  port: "465",
  user: "person@example.org",
  address: "person@example.org",
  senderName: "Test Person",
};
const wrong = (change: Partial<typeof fine>) => {
  const errors = checkAccount({ ...fine, ...change }, startWords("en").t);
  return Object.entries(errors).flatMap(([field, error]) => (error === undefined ? [] : [field]));
};

describe("checkAccount", () => {
  it("lets a right account pass, also on this computer and by number", () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ host: "localhost", port: "25" })).toEqual([]);
    expect(wrong({ host: "::1" })).toEqual([]);
    expect(wrong({ host: "192.0.2.7" })).toEqual([]);
    expect(wrong({ host: "smtp.bücher.example" })).toEqual([]);
  });

  it.each([
    ["host", { host: "https://smtp.example.org" }],
    ["host", { host: "smtp.example.org:465" }],
    ["host", { host: " " }],
    ["host", { host: "smtp.exam\u200Bple.org" }],
    ["port", { port: "0" }],
    ["port", { port: "65536" }],
    ["port", { port: "4.5" }],
    ["user", { user: "" }],
    ["address", { address: "person" }],
    ["senderName", { senderName: " " }],
  ])("names the field %s for %o", (field, change) => {
    expect(wrong(change)).toEqual([field]);
  });
});

describe("looksLikeAddress", () => {
  it.each(["office@example.org", " office+rights@sub.example.com ", "office@bücher.example"])("takes %s", (text) => {
    expect(looksLikeAddress(text)).toBe(true);
  });

  it.each([
    "",
    "office",
    "office@example",
    "a b@example.org",
    "a@b@example.org",
    "<a@example.org>",
    "a@example.org, b@example.org",
    // Sending would refuse them later.
    "büro@example.org",
    "office.@example.org",
    "office@192.0.2.7",
  ])("stops at %s", (text) => {
    expect(looksLikeAddress(text)).toBe(false);
  });
});
